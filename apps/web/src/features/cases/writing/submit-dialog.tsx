import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { caseDetailFragment, type CaseDetail } from '../case.document.js';
import { ReviewMissing } from '../reading/review-missing.js';

type Props = { readonly kase: CaseDetail; readonly version: number; readonly onClose: () => void };

/** Hands a draft to a second person, as it was saved last here: `version`. */
export function SubmitDialog({ kase, version, onClose }: Props) {
  const t = useText();
  const saved = { id: kase.id, version };
  const move = useMove('submitCase', caseDetailFragment, saved, { done: 'cases.write.submitted' });

  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({})}
      title={t('cases.write.submitTitle')}
      confirm={t('cases.write.submit')}
      onClose={onClose}
    >
      <p>{t('cases.write.submitText')}</p>
      <ReviewMissing kase={kase} />
    </MoveDialog>
  );
}
