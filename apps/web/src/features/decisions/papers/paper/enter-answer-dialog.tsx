import { Dialog } from '../../../../shared/dialog/dialog.js';
import { useSeenVersion } from '../../../../shared/form/use-seen-version.js';
import { useText } from '../../../../shared/texts/use-text.js';
import { CancelButton } from '../../../themes/theme/cancel-button.js';
import { AnswerForm } from '../answering/answer-form.js';
import { GiveStatementDocument } from '../answering/statement.document.js';
import type { PaperDialogProps } from './paper-move.js';
import type { PaperStatement } from './paper.document.js';
import { usePaperMove } from './use-paper-move.js';

/** The coordination enters what an institution has answered by telephone or letter. */
export function EnterAnswerDialog({
  statement,
  onClose,
  onReload,
}: PaperDialogProps & { readonly statement: PaperStatement }) {
  const t = useText();
  const { move, running, refusal } = usePaperMove(GiveStatementDocument, 'papers.done.answer', onClose);
  const { id, version, institution } = statement;
  const { seen: expectedVersion, reload } = useSeenVersion(version, onReload);

  return (
    <Dialog open onClose={onClose} title={t('papers.answer.enterTitle', { institution: institution?.name ?? '' })}>
      <p>{t('papers.answer.enterText')}</p>
      <AnswerForm
        question={t('papers.answer.questionOf', { institution: institution?.shortName ?? '' })}
        onBehalf
        draftKey={`statement.${id}`}
        running={running}
        refusal={refusal}
        onReload={reload}
        onSubmit={(answer) => move({ input: { id, expectedVersion, ...answer } })}
      >
        <CancelButton onClick={onClose} />
      </AnswerForm>
    </Dialog>
  );
}
