import { ConfirmDialog } from '../../../../shared/dialog/confirm-dialog.js';
import { ReasonDialog } from '../../../../shared/dialog/reason-dialog.js';
import { useText } from '../../../../shared/texts/use-text.js';
import { AskDialog } from './ask-dialog.js';
import { AskFurtherDialog } from './ask-further-dialog.js';
import { EnterAnswerDialog } from './enter-answer-dialog.js';
import type { PaperDialogProps, PaperMove } from './paper-move.js';
import {
  ClearPaperDocument,
  DeclinePaperDocument,
  PublishPaperDocument,
  ReturnPaperDocument,
  TablePaperDocument,
  WithdrawPaperDocument,
} from './paper-moves.document.js';
import { SettleDialog } from './settle-dialog.js';
import { usePaperMove } from './use-paper-move.js';

/** The window of one move. */
export function PaperDialog({ move, ...props }: PaperDialogProps & { readonly move: PaperMove }) {
  switch (move.kind) {
    case 'askStatements':
      return <AskDialog {...props} />;
    case 'askFurther':
      return <AskFurtherDialog {...props} />;
    case 'clear':
    case 'table':
      return <ForwardDialog kind={move.kind} {...props} />;
    case 'return':
    case 'decline':
    case 'withdraw':
      return <SendBackDialog kind={move.kind} {...props} />;
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

function ForwardDialog({ kind, paper, onClose }: PaperDialogProps & { readonly kind: 'clear' | 'table' }) {
  const t = useText();
  const clear = usePaperMove(ClearPaperDocument, 'papers.done.clear', onClose);
  const table = usePaperMove(TablePaperDocument, 'papers.done.table', onClose);
  const { move, running, refusal } = kind === 'clear' ? clear : table;

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t(`papers.${kind}.title`)}
      confirm={t(`papers.move.${kind}`)}
      running={running}
      refusal={refusal}
      version={paper.version}
      onConfirm={(expectedVersion) => move({ input: { id: paper.id, expectedVersion } })}
    >
      <p>{t(`papers.${kind}.text`)}</p>
    </ConfirmDialog>
  );
}

type SendingBack = 'return' | 'decline' | 'withdraw';

/** Back to its authors, who read why. */
function SendBackDialog({ kind, paper, onClose }: PaperDialogProps & { readonly kind: SendingBack }) {
  const t = useText();
  const moves = {
    return: usePaperMove(ReturnPaperDocument, 'papers.done.return', onClose),
    decline: usePaperMove(DeclinePaperDocument, 'papers.done.decline', onClose),
    withdraw: usePaperMove(WithdrawPaperDocument, 'papers.done.withdraw', onClose),
  };
  const { move, running, refusal } = moves[kind];

  return (
    <ReasonDialog
      open
      onClose={onClose}
      title={t(`papers.${kind}.title`)}
      reasonLabel={t(`papers.${kind}.reason`)}
      confirm={t(`papers.move.${kind}`)}
      danger
      running={running}
      refusal={refusal}
      version={paper.version}
      onConfirm={(reason, expectedVersion) => move({ input: { id: paper.id, expectedVersion, reason } })}
    >
      <p>{t(`papers.${kind}.text`)}</p>
    </ReasonDialog>
  );
}

function PublishDialog({ paper, onClose }: PaperDialogProps) {
  const t = useText();
  const kind = paper.public ? 'unpublish' : 'publish';
  const { move, running, refusal } = usePaperMove(PublishPaperDocument, `papers.done.${kind}`, onClose);

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={`${t(`papers.move.${kind}`)}?`}
      confirm={t(`papers.move.${kind}`)}
      running={running}
      refusal={refusal}
      version={paper.version}
      onConfirm={(expectedVersion) => move({ input: { id: paper.id, expectedVersion, public: kind === 'publish' } })}
    >
      <p>{t(`papers.move.text.${kind}`)}</p>
    </ConfirmDialog>
  );
}
