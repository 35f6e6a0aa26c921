import { useNavigate } from 'react-router';

import { announce } from '../../../shared/announce/announcements.js';
import { ReasonDialog } from '../../../shared/dialog/reason-dialog.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { CaseDetail } from '../case.document.js';
import { ReturnCaseDocument } from '../move-case.document.js';

type Props = {
  readonly kase: Pick<CaseDetail, 'id' | 'version'>;
  readonly open: boolean;
  readonly onClose: () => void;
};

/** Sends a case back to its author, saying why. */
export function ReturnDialog({ kase: { id, version }, open, onClose }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const { run, running, refusal } = useMutationWithRefusal(ReturnCaseDocument);

  async function send(reason: string, expectedVersion: number) {
    if (!(await run({ input: { id, expectedVersion, reason } }))) return;
    announce(t('cases.review.returned'));
    void navigate('/faelle?auswahl=pruefen');
  }

  return (
    <ReasonDialog
      open={open}
      onClose={onClose}
      title={t('cases.review.returnTitle')}
      reasonLabel={t('cases.review.returnReason')}
      confirm={t('cases.review.returnConfirm')}
      version={version}
      onConfirm={send}
      running={running}
      refusal={refusal}
    >
      <p>{t('cases.review.returnText')}</p>
    </ReasonDialog>
  );
}
