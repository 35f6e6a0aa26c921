import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { AskDialog } from './ask-dialog.js';
import { AskFurtherDialog } from './ask-further-dialog.js';
import { EnterAnswerDialog } from './enter-answer-dialog.js';
import { whether, why, type PaperDialogProps, type PaperMove, type Whether, type Why } from './paper-move.js';
import { paperPage } from './paper.document.js';
import { SettleDialog } from './settle-dialog.js';

/** The window of one move. */
export function PaperDialog({ move, ...props }: PaperDialogProps & { readonly move: PaperMove }) {
  if (asksWhether(move)) return <WhetherDialog kind={move.kind} {...props} />;
  if (asksWhy(move)) return <WhyDialog kind={move.kind} {...props} />;
  switch (move.kind) {
    case 'askStatements':
      return <AskDialog {...props} />;
    case 'askFurther':
      return <AskFurtherDialog {...props} />;
    case 'publish':
      return <PublishDialog {...props} />;
    case 'enter':
      return <EnterAnswerDialog statement={move.statement} {...props} />;
    case 'takeUp':
    case 'attach':
    case 'lapse':
      return <SettleDialog kind={move.kind} statement={move.statement} {...props} />;
  }
}

const asksWhether = (move: PaperMove): move is { readonly kind: Whether } => move.kind in whether;
const asksWhy = (move: PaperMove): move is { readonly kind: Why } => move.kind in why;

function WhetherDialog({ kind, paper, onClose }: PaperDialogProps & { readonly kind: Whether }) {
  const t = useText();
  const move = useMove(whether[kind], paperPage, paper, { done: `papers.done.${kind}`, onDone: onClose });

  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({})}
      title={t(`papers.${kind}.title`)}
      confirm={t(`papers.move.${kind}`)}
      onClose={onClose}
    >
      <p>{t(`papers.${kind}.text`)}</p>
    </MoveDialog>
  );
}

function WhyDialog({ kind, paper, onClose }: PaperDialogProps & { readonly kind: Why }) {
  const t = useText();
  const move = useMove(why[kind], paperPage, paper, { done: `papers.done.${kind}`, onDone: onClose });

  return (
    <MoveDialog
      move={move}
      reason={t(`papers.${kind}.reason`)}
      onReason={(reason) => move.send({ reason })}
      title={t(`papers.${kind}.title`)}
      confirm={t(`papers.move.${kind}`)}
      danger
      onClose={onClose}
    >
      <p>{t(`papers.${kind}.text`)}</p>
    </MoveDialog>
  );
}

function PublishDialog({ paper, onClose }: PaperDialogProps) {
  const t = useText();
  const kind = paper.public ? 'unpublish' : 'publish';
  const move = useMove('publishPaper', paperPage, paper, { done: `papers.done.${kind}`, onDone: onClose });

  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({ public: kind === 'publish' })}
      title={`${t(`papers.move.${kind}`)}?`}
      confirm={t(`papers.move.${kind}`)}
      onClose={onClose}
    >
      <p>{t(`papers.move.text.${kind}`)}</p>
    </MoveDialog>
  );
}
