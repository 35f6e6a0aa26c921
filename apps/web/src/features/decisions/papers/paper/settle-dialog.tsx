import { ReasonDialog } from '../../../../shared/dialog/reason-dialog.js';
import { ConfirmDialog } from '../../../../shared/dialog/confirm-dialog.js';
import { useText } from '../../../../shared/texts/use-text.js';
import type { PaperDialogProps } from './paper-move.js';
import type { PaperStatement } from './paper.document.js';
import {
  AttachStatementDocument,
  LapseStatementDocument,
  TakeUpStatementDocument,
} from './statement-moves.document.js';
import { usePaperMove } from './use-paper-move.js';

type Props = Pick<PaperDialogProps, 'onClose'> & { readonly statement: PaperStatement };

/** What is done about an objection, or about an answer that never came. */
export function SettleDialog({ kind, ...props }: Props & { readonly kind: 'takeUp' | 'attach' | 'lapse' }) {
  return kind === 'lapse' ? <LapseDialog {...props} /> : <ObjectionDialog kind={kind} {...props} />;
}

function ObjectionDialog({ kind, statement, onClose }: Props & { readonly kind: 'takeUp' | 'attach' }) {
  const t = useText();
  const takeUp = usePaperMove(TakeUpStatementDocument, 'papers.done.takeUp', onClose);
  const attach = usePaperMove(AttachStatementDocument, 'papers.done.attach', onClose);
  const { move, running, refusal } = kind === 'takeUp' ? takeUp : attach;

  return (
    <ReasonDialog
      open
      onClose={onClose}
      title={t(`papers.settle.${kind}Title`)}
      reasonLabel={t(`papers.settle.${kind}Reply`)}
      confirm={t(`papers.statement.${kind}`)}
      running={running}
      refusal={refusal}
      version={statement.version}
      onConfirm={(reply, expectedVersion) => move({ input: { id: statement.id, expectedVersion, reply } })}
    >
      <blockquote className="statement__words as-written">{statement.text}</blockquote>
      <p>{t(`papers.settle.${kind}Text`)}</p>
    </ReasonDialog>
  );
}

function LapseDialog({ statement, onClose }: Props) {
  const t = useText();
  const { move, running, refusal } = usePaperMove(LapseStatementDocument, 'papers.done.lapse', onClose);

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={`${t('papers.statement.lapse')}?`}
      confirm={t('papers.statement.lapse')}
      running={running}
      refusal={refusal}
      version={statement.version}
      onConfirm={(expectedVersion) => move({ input: { id: statement.id, expectedVersion } })}
    >
      <p>{statement.institution?.name}</p>
    </ConfirmDialog>
  );
}
