import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import type { PaperDialogProps } from './paper-move.js';
import { PaperDocument, statementFragment, type PaperStatement } from './paper.document.js';

type Props = Pick<PaperDialogProps, 'onClose'> & { readonly statement: PaperStatement };

/** What is done about an objection, or about an answer that never came. */
export function SettleDialog({ kind, ...props }: Props & { readonly kind: 'takeUp' | 'attach' | 'lapse' }) {
  return kind === 'lapse' ? <LapseDialog {...props} /> : <ObjectionDialog kind={kind} {...props} />;
}

function ObjectionDialog({ kind, statement, onClose }: Props & { readonly kind: 'takeUp' | 'attach' }) {
  const t = useText();
  const move = useMove(`${kind}Statement`, statementFragment, statement, {
    done: `papers.done.${kind}`,
    onDone: onClose,
    also: [PaperDocument],
  });

  return (
    <MoveDialog
      move={move}
      reason={t(`papers.settle.${kind}Reply`)}
      onReason={(reply) => move.send({ reply })}
      title={t(`papers.settle.${kind}Title`)}
      confirm={t(`papers.statement.${kind}`)}
      onClose={onClose}
    >
      <blockquote className="statement__words as-written">{statement.text}</blockquote>
      <p>{t(`papers.settle.${kind}Text`)}</p>
    </MoveDialog>
  );
}

function LapseDialog({ statement, onClose }: Props) {
  const t = useText();
  const move = useMove('lapseStatement', statementFragment, statement, {
    done: 'papers.done.lapse',
    onDone: onClose,
    also: [PaperDocument],
  });

  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({})}
      title={`${t('papers.statement.lapse')}?`}
      confirm={t('papers.statement.lapse')}
      onClose={onClose}
    >
      <p>{statement.institution?.name}</p>
    </MoveDialog>
  );
}
