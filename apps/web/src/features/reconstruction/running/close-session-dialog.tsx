import type { Board } from '@systemblick/co-editing/reconstruction/board-shape';
import { leftBehind } from '@systemblick/co-editing/reconstruction/left-behind';
import { saysSomething } from '@systemblick/domain/kernel/text';

import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { sessionFragment, type Session } from '../session.document.js';

type Props = {
  readonly session: Session;
  readonly board: Board | undefined;
  readonly onClose: () => void;
};

/** Says what closing does before it is done, and what will not be taken over. */
export function CloseSessionDialog({ session, board, onClose }: Props) {
  const t = useText();
  const move = useMove('closeSession', sessionFragment, session, {
    done: 'reconstruction.close.done',
    onDone: onClose,
  });

  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({})}
      title={t('reconstruction.close.title')}
      confirm={t('reconstruction.close.confirm')}
      onClose={onClose}
    >
      <div className="stack">
        <ul className="stack stack--s close-what">
          <li>{t('reconstruction.close.sealed')}</li>
          <li>{t('reconstruction.close.written')}</li>
          <li>{t('reconstruction.close.copies')}</li>
          <li>{t('reconstruction.close.reopen')}</li>
        </ul>
        {board && <LeftBehind board={board} />}
      </div>
    </MoveDialog>
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
          <ul className="stack stack--s close-what">
            {observations.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {themeDrafts.length > 0 && (
        <>
          <p>{t('reconstruction.close.leftThemes', { count: themeDrafts.length })}</p>
          <ul className="stack stack--s close-what">
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
