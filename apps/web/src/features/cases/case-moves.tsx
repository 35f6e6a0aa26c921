import { useState } from 'react';

import { RefusalMessage } from '#shared/form/refusal-message.js';
import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { ActionList } from '#shared/page/action-list.js';
import { anew } from '#shared/server/anew.js';
import { useText } from '#shared/texts/use-text.js';
import { caseDetailFragment, type CaseDetail } from './case.document.js';
import { WithdrawDialog } from './withdraw-dialog.js';

/** What else the author can do with a case; what is not possible yet is named. */
export function CaseMoves({ kase }: { readonly kase: CaseDetail }) {
  const t = useText();
  const [asking, setAsking] = useState<'drop' | 'withdraw'>();
  const revise = useMove('reviseCase', caseDetailFragment, kase, { atOnce: true, done: 'cases.move.revised' });
  const takeBack = useMove('takeBackCase', caseDetailFragment, kase, { atOnce: true, done: 'cases.move.takenBack' });
  const close = () => setAsking(undefined);
  const released = kase.releasedTexts.length > 0;

  function beginRevision() {
    anew(takeBack);
    return revise.send({});
  }

  function fetchBack() {
    anew(revise);
    return takeBack.send({});
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
      {asking === 'drop' && <DropDialog kase={kase} onClose={close} />}
      {asking === 'withdraw' && <WithdrawDialog kase={kase} onClose={close} />}
    </>
  );
}

function DropDialog({ kase, onClose }: { readonly kase: CaseDetail; readonly onClose: () => void }) {
  const t = useText();
  const move = useMove('dropRevision', caseDetailFragment, kase, { done: 'cases.move.dropped' });

  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({})}
      title={t('cases.move.dropTitle')}
      confirm={t('cases.move.dropRevision')}
      danger
      onClose={onClose}
    >
      <p>{t('cases.move.dropText')}</p>
    </MoveDialog>
  );
}
