import type { Board } from '@systemblick/co-editing/reconstruction/board-shape';
import type { Reading, Shown } from '@systemblick/co-editing/reading';

import type { SharedDocument } from '#shared/co-editing/shared-document.js';
import { useDocumentState } from '#shared/co-editing/use-shared-document.js';
import { CopyWords } from '#shared/page/copy-words.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { boardAsText } from './board-as-text.js';
import { BoardProblems } from './board-problems.js';
import { Button } from '#shared/widgets/button.js';

type Props = { readonly reading: Reading<Shown<Board>> | undefined; readonly shared: SharedDocument | undefined };

/** What stands between the person and their work: said, with what to do, and nothing typed is taken away. */
export function BoardTrouble({ reading, shared }: Props) {
  const t = useText();
  const { endedBy, unsaved, keepsCopy, connection } = useDocumentState(shared);
  const board = reading?.ok ? reading.value.value : undefined;

  if (endedBy !== undefined) {
    const reason = endedBy === 'sealed' || endedBy === 'noSession' || endedBy === 'notPermitted' ? endedBy : 'other';
    return (
      <Alert kind={unsaved > 0 ? 'danger' : 'warning'} title={t(`reconstruction.ended.${reason}Title`)} role="alert">
        <p>{t(`reconstruction.ended.${reason}`)}</p>
        {unsaved > 0 && <p>{t('reconstruction.ended.unsaved', { count: unsaved })}</p>}
        {board && endedBy !== 'noSession' && <CopyWords words={boardAsText(board, t)} />}
        {endedBy !== 'noSession' && (
          <Button small onClick={() => location.reload()}>
            {t('reconstruction.ended.reload')}
          </Button>
        )}
      </Alert>
    );
  }
  if (reading?.ok && shared && reading.value.problems.length > 0)
    return <BoardProblems doc={shared.doc} shown={reading.value} />;
  if (keepsCopy === false && connection === 'offline')
    return <Alert kind="warning">{t('reconstruction.ended.noCopy')}</Alert>;
  return null;
}
