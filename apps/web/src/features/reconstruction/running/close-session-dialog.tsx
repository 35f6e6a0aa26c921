import type { Board } from '@systemblick/co-editing/reconstruction/board-shape';
import { leftBehind } from '@systemblick/co-editing/reconstruction/left-behind';
import { saysSomething } from '@systemblick/domain/kernel/text';

import { announce } from '../../../shared/announce/announcements.js';
import { ConfirmDialog } from '../../../shared/dialog/confirm-dialog.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { Alert } from '../../../shared/widgets/alert.js';
import { CloseSessionDocument, type Session } from '../session.document.js';

type Props = {
  readonly session: Session;
  readonly board: Board | undefined;
  readonly open: boolean;
  readonly onClose: () => void;
};

/** Says what closing does before it is done, and what will not be taken over. */
export function CloseSessionDialog({ session: { id, version }, board, open, onClose }: Props) {
  const t = useText();
  const { run, running, refusal } = useMutationWithRefusal(CloseSessionDocument);

  async function close(expectedVersion: number) {
    if (!(await run({ input: { id, expectedVersion } }))) return;
    onClose();
    announce(t('reconstruction.close.done'));
  }

  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      title={t('reconstruction.close.title')}
      confirm={t('reconstruction.close.confirm')}
      version={version}
      onConfirm={close}
      running={running}
      refusal={refusal}
    >
      <div className="stack">
        <ul className="close-what">
          <li>{t('reconstruction.close.sealed')}</li>
          <li>{t('reconstruction.close.written')}</li>
          <li>{t('reconstruction.close.copies')}</li>
          <li>{t('reconstruction.close.reopen')}</li>
        </ul>
        {board && <LeftBehind board={board} />}
      </div>
    </ConfirmDialog>
  );
}

/** Named word by word, so that the group can still point at a passage or finish a sentence. */
function LeftBehind({ board }: { readonly board: Board }) {
  const t = useText();
  const { observations, themeDrafts } = leftBehind(board);

  if (observations.length + themeDrafts.length === 0) return null;
  return (
    <Alert kind="warning" title={t('reconstruction.close.leftTitle')}>
      {observations.length > 0 && (
        <>
          <p>{t('reconstruction.close.leftObservations', { count: observations.length })}</p>
          <ul className="close-what">
            {observations.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {themeDrafts.length > 0 && (
        <>
          <p>{t('reconstruction.close.leftThemes', { count: themeDrafts.length })}</p>
          <ul className="close-what">
            {themeDrafts.map(({ id, title, statement, leadingQuestion }) => (
              <li key={id}>{[title, statement, leadingQuestion].find(saysSomething)}</li>
            ))}
          </ul>
        </>
      )}
      <p>{t('reconstruction.close.leftWhat')}</p>
    </Alert>
  );
}
