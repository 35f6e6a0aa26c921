import { useState } from 'react';

import { useText } from '#shared/texts/use-text.js';
import type { Meeting } from '../meeting.document.js';
import { LateNoteDialog } from './late-note-dialog.js';
import { Button } from '#shared/widgets/button.js';

/** For who keeps the attendance: what was noticed late. */
export function LateNote({ meeting }: { readonly meeting: Meeting }) {
  const t = useText();
  const [open, setOpen] = useState(false);

  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        {t('meetings.attendance.late.open')}
      </Button>
      {open && <LateNoteDialog meeting={meeting} onClose={() => setOpen(false)} />}
    </>
  );
}
