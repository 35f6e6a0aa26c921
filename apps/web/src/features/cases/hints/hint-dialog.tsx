import { useApolloClient } from '@apollo/client/react';

import { announce } from '../../../shared/announce/announcements.js';
import { ConfirmDialog } from '../../../shared/dialog/confirm-dialog.js';
import { ReasonDialog } from '../../../shared/dialog/reason-dialog.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { CollectHintDocument, DropHintDocument, type Hint } from './hints.document.js';
import { PassOnDialog } from './pass-on-dialog.js';
import { TakeDialog } from './take-dialog.js';

export type HintMove = 'take' | 'collect' | 'passOn' | 'drop';
type Props = { readonly hint: Hint; readonly onClose: () => void };

/** The window of one move of the triage. */
export function HintDialog({ move, ...props }: Props & { readonly move: HintMove }) {
  switch (move) {
    case 'take':
      return <TakeDialog {...props} />;
    case 'passOn':
      return <PassOnDialog {...props} />;
    case 'collect':
      return <CollectDialog {...props} />;
    case 'drop':
      return <DropDialog {...props} />;
  }
}

function CollectDialog({ hint: { id, version }, onClose }: Props) {
  const t = useText();
  const { run, running, refusal } = useMutationWithRefusal(CollectHintDocument);

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t('hints.move.collect')}
      confirm={t('hints.move.collect')}
      running={running}
      refusal={refusal}
      version={version}
      onConfirm={async (expectedVersion) => {
        if (!(await run({ input: { id, expectedVersion } }))) return;
        announce(t('hints.done.collect'));
        onClose();
      }}
    >
      {t('hints.moveText.collect')}
    </ConfirmDialog>
  );
}

function DropDialog({ hint: { id, version }, onClose }: Props) {
  const t = useText();
  const client = useApolloClient();
  const { run, running, refusal } = useMutationWithRefusal(DropHintDocument);

  return (
    <ReasonDialog
      open
      onClose={onClose}
      title={t('hints.move.drop')}
      reasonLabel={t('hints.drop.reason')}
      confirm={t('hints.move.drop')}
      running={running}
      danger
      refusal={refusal}
      version={version}
      onConfirm={async (reason, expectedVersion) => {
        if (!(await run({ input: { id, expectedVersion, reason } }))) return;
        await client.refetchQueries({ include: 'active' });
        announce(t('hints.done.drop'));
        onClose();
      }}
    >
      {t('hints.moveText.drop')}
    </ReasonDialog>
  );
}
