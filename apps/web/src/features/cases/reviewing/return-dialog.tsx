import { useNavigate } from 'react-router';

import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { movedCaseFragment, type CaseDetail } from '../case.document.js';

/** Sends a case back to its author, saying why. */
export function ReturnDialog({ kase, onClose }: { readonly kase: CaseDetail; readonly onClose: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const move = useMove('returnCase', movedCaseFragment, kase, {
    done: 'cases.review.returned',
    onDone: () => void navigate('/faelle?auswahl=pruefen'),
  });

  return (
    <MoveDialog
      move={move}
      reason={t('cases.review.returnReason')}
      onReason={(reason) => move.send({ reason })}
      title={t('cases.review.returnTitle')}
      confirm={t('cases.review.returnConfirm')}
      onClose={onClose}
    >
      <p>{t('cases.review.returnText')}</p>
    </MoveDialog>
  );
}
