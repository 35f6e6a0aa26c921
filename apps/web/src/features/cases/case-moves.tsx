import { useState } from 'react';

import { announce } from '../../shared/announce/announcements.js';
import { ConfirmDialog } from '../../shared/dialog/confirm-dialog.js';
import { RefusalMessage } from '../../shared/form/refusal-message.js';
import { ActionList } from '../../shared/page/action-list.js';
import { anew } from '../../shared/server/anew.js';
import { useMutationWithRefusal } from '../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../shared/texts/use-text.js';
import { CaseDocument, type CaseDetail } from './case.document.js';
import { DropRevisionDocument, ReviseCaseDocument, TakeBackCaseDocument } from './move-case.document.js';
import { WithdrawDialog } from './withdraw-dialog.js';

/** What else the author can do with a case; what is not possible yet is named. */
export function CaseMoves({ kase }: { readonly kase: CaseDetail }) {
  const t = useText();
  const [asking, setAsking] = useState<'drop' | 'withdraw'>();
  const revise = useMutationWithRefusal(ReviseCaseDocument);
  const takeBack = useMutationWithRefusal(TakeBackCaseDocument, { refetchQueries: [CaseDocument] });
  const drop = useMutationWithRefusal(DropRevisionDocument, { refetchQueries: [CaseDocument] });
  const which = { id: kase.id, expectedVersion: kase.version };
  const close = () => setAsking(undefined);
  const released = kase.releasedTexts.length > 0;

  async function beginRevision() {
    anew(takeBack);
    if (await revise.run({ input: which })) announce(t('cases.move.revised'));
  }

  async function fetchBack() {
    anew(revise);
    if (await takeBack.run({ input: which })) announce(t('cases.move.takenBack'));
  }

  async function dropRevision(expectedVersion: number) {
    if (await drop.run({ input: { id: kase.id, expectedVersion } })) announce(t('cases.move.dropped'));
  }

  const actions = [
    {
      action: 'case:takeBack',
      label: t('cases.move.takeBack'),
      text: t('cases.move.takeBackText'),
      onAction: fetchBack,
    },
    {
      action: 'case:revise',
      label: t('cases.move.revise'),
      text: t('cases.move.reviseText'),
      notYet: t('cases.move.reviseWhen'),
      onAction: beginRevision,
    },
    {
      action: 'case:dropRevision',
      label: t('cases.move.dropRevision'),
      text: t('cases.move.dropText'),
      danger: true,
      onAction: () => setAsking('drop'),
    },
    {
      action: 'case:withdraw',
      label: t('cases.move.withdraw'),
      text: t('cases.move.withdrawText'),
      danger: true,
      onAction: () => setAsking('withdraw'),
    },
  ]
    .filter(({ action }) => action !== 'case:dropRevision' || released)
    .filter(
      ({ action }) => kase.state !== 'withdrawn' && !(action === 'case:revise' && kase.state === 'draft' && released),
    );

  return (
    <>
      <ActionList title={t('cases.move.title')} steps={kase.steps} actions={actions}>
        {revise.refusal && <RefusalMessage refusal={revise.refusal} />}
        {takeBack.refusal && <RefusalMessage refusal={takeBack.refusal} />}
      </ActionList>
      <ConfirmDialog
        open={asking === 'drop'}
        onClose={close}
        title={t('cases.move.dropTitle')}
        confirm={t('cases.move.dropRevision')}
        version={kase.version}
        onConfirm={dropRevision}
        running={drop.running}
        refusal={drop.refusal}
        danger
      >
        <p>{t('cases.move.dropText')}</p>
      </ConfirmDialog>
      {asking === 'withdraw' && <WithdrawDialog kase={kase} onClose={close} />}
    </>
  );
}
