import { useState } from 'react';

import { isOffered } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import type { Meeting, Resolution } from '../meeting.document.js';
import { CorrectDialog } from './correct-dialog.js';
import { Button } from '#shared/widgets/button.js';

const correctable: readonly Meeting['state'][] = ['running', 'closed', 'minutesSent'];

/** For the minute-taker, on what was recorded afterwards, until the minutes are approved. */
export function CorrectStep({ meeting, resolution }: { readonly meeting: Meeting; readonly resolution: Resolution }) {
  const t = useText();
  const [open, setOpen] = useState(false);

  const offered = resolution.way === 'recordedAfterwards' && isOffered(meeting.steps, 'resolution:correct');
  if (!offered || !correctable.includes(meeting.state)) return null;
  return (
    <p>
      <Button small onClick={() => setOpen(true)}>
        {t('meetings.correct.title')}
      </Button>
      {open && <CorrectDialog meeting={meeting} resolution={resolution} onClose={() => setOpen(false)} />}
    </p>
  );
}
