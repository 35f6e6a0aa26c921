import type { LostWords } from '@systemblick/co-editing/lost/lost-words';
import { putBack } from '@systemblick/co-editing/lost/put-back';

import { announce } from '../announce/announcements.js';
import { CopyWords } from '../page/copy-words.js';
import { serverNow } from '../server/server-clock.js';
import { useText } from '../texts/use-text.js';
import { Alert } from '../widgets/alert.js';
import { newId } from '../form/new-id.js';
import { lostWordsStore } from './lost-words-store.js';
import type { SharedDocument } from './shared-document.js';
import { Button } from '../widgets/button.js';
import './lost-words.css';

type Props = {
  readonly personId: string;
  readonly about: string;
  readonly words: readonly LostWords[];
  /** What people call the place. */
  readonly nameOf: (place: string) => string;
  /** Given while the document takes words: they can be put in again then. */
  readonly shared: SharedDocument | undefined;
};

/** Words that did not get in any more: kept, to be copied, and put in as soon as it is open again. */
export function LostWordsAlert({ personId, about, words, nameOf, shared }: Props) {
  const t = useText();
  if (words.length === 0) return null;

  const drop = (lost: LostWords) => void lostWordsStore.drop(personId, about, lost);
  function put(lost: LostWords): void {
    const by = { newId: newId(), createdBy: personId, createdAt: Math.round(serverNow()) };
    if (!shared || !putBack(shared.doc, lost, by)) return announce(t('co-editing.lost.noRoom'), 'danger');
    announce(t('co-editing.lost.isIn'));
    drop(lost);
  }

  return (
    <Alert kind="warning" title={t('co-editing.lost.title')} role="alert">
      <p>{t(shared ? 'co-editing.lost.open' : 'co-editing.lost.closed')}</p>
      <ul className="lost-words">
        {words.map((lost) => (
          <li key={`${lost.place} ${lost.text}`}>
            <h3 className="lost-words__place">{nameOf(lost.place)}</h3>
            <CopyWords words={[lost.text]} />
            {shared && (
              <Button rank="primary" small onClick={() => put(lost)}>
                {t('co-editing.lost.putIn')}
              </Button>
            )}
            <Button rank="tertiary" small onClick={() => drop(lost)}>
              {t('co-editing.lost.drop')}
            </Button>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
