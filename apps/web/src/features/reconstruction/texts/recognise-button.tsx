import { useState } from 'react';

import { announce } from '../../../shared/announce/announcements.js';
import { ConfirmDialog } from '../../../shared/dialog/confirm-dialog.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { Icon } from '../../../shared/widgets/icon.js';
import { RecogniseCaseDocument } from '../take-part.document.js';

type Props = {
  readonly sessionId: string;
  readonly caseId: string;
  readonly code: string;
  readonly onRecognised: (caseId: string) => void;
};

/** „Ich erkenne diesen Fall“: at every text, as a way out without shame. */
export function RecogniseButton({ sessionId, caseId, code, onRecognised }: Props) {
  const t = useText();
  const { run, running, refusal } = useMutationWithRefusal(RecogniseCaseDocument);
  const [asking, setAsking] = useState(false);

  async function recognise() {
    if (!(await run({ input: { id: sessionId, caseId } }))) return;
    onRecognised(caseId);
    setAsking(false);
    announce(t('reconstruction.recognise.done', { code }), 'info');
  }

  return (
    <>
      <button
        type="button"
        className="kern-btn kern-btn--tertiary kern-btn--small"
        aria-label={t('reconstruction.recognise.buttonFor', { code })}
        onClick={() => setAsking(true)}
      >
        <Icon name="visibility-off" />
        {t('reconstruction.recognise.button')}
      </button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('reconstruction.recognise.title', { code })}
        confirm={t('reconstruction.recognise.confirm')}
        onConfirm={recognise}
        running={running}
        refusal={refusal}
      >
        <p>{t('reconstruction.recognise.text')}</p>
      </ConfirmDialog>
    </>
  );
}
