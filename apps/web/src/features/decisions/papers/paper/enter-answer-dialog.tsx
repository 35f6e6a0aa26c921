import { Dialog } from '#shared/dialog/dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { CancelButton } from '../../../themes/theme/cancel-button.js';
import { AnswerForm } from '../answering/answer-form.js';
import type { PaperDialogProps } from './paper-move.js';
import { PaperDocument, statementFragment, type PaperStatement } from './paper.document.js';

/** The coordination enters what an institution has answered by telephone or letter. */
export function EnterAnswerDialog({ statement, onClose }: PaperDialogProps & { readonly statement: PaperStatement }) {
  const t = useText();
  const { id, institution } = statement;
  const move = useMove('giveStatement', statementFragment, statement, {
    done: 'papers.done.answer',
    onDone: onClose,
    also: [PaperDocument],
  });

  return (
    <Dialog open onClose={onClose} title={t('papers.answer.enterTitle', { institution: institution?.name ?? '' })}>
      <p>{t('papers.answer.enterText')}</p>
      <AnswerForm
        question={t('papers.answer.questionOf', { institution: institution?.shortName ?? '' })}
        onBehalf
        draftKey={`statement.${id}`}
        running={move.running}
        refusal={move.refusal}
        onReload={move.reload}
        onSubmit={move.send}
      >
        <CancelButton onClick={onClose} />
      </AnswerForm>
    </Dialog>
  );
}
