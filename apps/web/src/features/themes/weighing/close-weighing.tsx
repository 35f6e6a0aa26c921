import { useState } from 'react';

import { announce } from '../../../shared/announce/announcements.js';
import { ConfirmDialog } from '../../../shared/dialog/confirm-dialog.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { CloseDotVotingDocument, type Weighing } from './weighing.document.js';

export function CloseWeighing({ weighing: { id, version, voters } }: { readonly weighing: Weighing }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const { run, running, refusal } = useMutationWithRefusal(CloseDotVotingDocument);

  async function close(expectedVersion: number) {
    if (!(await run({ input: { id, expectedVersion } }))) return;
    announce(t('themes.done.closeWeighing'));
    setAsking(false);
  }

  return (
    <p>
      <button type="button" className="kern-btn kern-btn--secondary" onClick={() => setAsking(true)}>
        {t('themes.weigh.close')}
      </button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('themes.weigh.closeTitle')}
        confirm={t('themes.weigh.close')}
        version={version}
        onConfirm={close}
        running={running}
        refusal={refusal}
      >
        {t('themes.weigh.closeText', { count: voters })}
      </ConfirmDialog>
    </p>
  );
}
