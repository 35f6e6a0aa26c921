import { useState } from 'react';

import { announce } from '#shared/announce/announcements.js';
import { MoveDialog } from '#shared/move/move-dialog.js';
import { useAct } from '#shared/move/use-act.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import { sessionFragment } from '../session.document.js';
import { Button } from '#shared/widgets/button.js';

type Props = {
  readonly sessionId: string;
  readonly caseId: string;
  readonly code: string;
  readonly onRecognised: (caseId: string) => void;
};

/** „Ich erkenne diesen Fall“: at every text, as a way out without shame. */
export function RecogniseButton({ sessionId, caseId, code, onRecognised }: Props) {
  const t = useText();
  const [asking, setAsking] = useState(false);

  const recognising = useAct('recogniseCase', sessionFragment, {
    onDone: () => {
      onRecognised(caseId);
      setAsking(false);
      announce(t('reconstruction.recognise.done', { code }), 'info');
    },
  });

  return (
    <>
      <Button
        rank="tertiary"
        small
        aria-label={t('reconstruction.recognise.buttonFor', { code })}
        onClick={() => setAsking(true)}
      >
        <Icon name="visibility-off" />
        {t('reconstruction.recognise.button')}
      </Button>
      {asking && (
        <MoveDialog
          move={recognising}
          onConfirm={() => recognising.send({ id: sessionId, caseId })}
          title={t('reconstruction.recognise.title', { code })}
          confirm={t('reconstruction.recognise.confirm')}
          onClose={() => setAsking(false)}
        >
          <p>{t('reconstruction.recognise.text')}</p>
        </MoveDialog>
      )}
    </>
  );
}
