import { useText } from '../texts/use-text.js';
import { Icon } from '../widgets/icon.js';
import type { IconName } from '../widgets/icon-name.js';
import { saveWord, type SaveWord } from './document-state.js';
import type { SharedDocument } from './shared-document.js';
import { useDocumentState } from './use-shared-document.js';
import './save-state-badge.css';

const icons: Readonly<Record<SaveWord, IconName>> = {
  connecting: 'autorenew',
  saved: 'success',
  saving: 'autorenew',
  offline: 'warning',
  offlineWaiting: 'warning',
  ended: 'info',
  lost: 'danger',
};

const told = new Set<SaveWord>(['offline', 'offlineWaiting', 'lost']);

/** Says honestly how it stands: „gespeichert“ means committed. Read out only when something is wrong, not at every key. */
export function SaveStateBadge({ shared }: { readonly shared: SharedDocument | undefined }) {
  const t = useText();
  const state = useDocumentState(shared);
  const word = saveWord(state);
  const sentence = t(`co-editing.save.${word}`, { count: state.unsaved });

  return (
    <span className={`save-state save-state--${word}`} data-save-state={word}>
      <Icon name={icons[word]} />
      <span>{sentence}</span>
      <span className="kern-sr-only" role="status">
        {told.has(word) ? t(`co-editing.save.${word === 'lost' ? 'lost' : 'offline'}`, { count: 0 }) : ''}
      </span>
    </span>
  );
}
