import { useState } from 'react';

import { useText } from '#shared/texts/use-text.js';
import type { Meeting } from '../meeting.document.js';
import { LateNoteDialog } from './late-note-dialog.js';

/** For who keeps the attendance: what was noticed late. */
export function LateNote({ meeting }: { readonly meeting: Meeting }) {
  const t = useText();
  const [open, setOpen] = useState(false);

  return (
    <>
      <button type="button" className="kern-btn kern-btn--secondary kern-btn--small" onClick={() => setOpen(true)}>
        {t('meetings.attendance.late.open')}
      </button>
      {open && <LateNoteDialog meeting={meeting} onClose={() => setOpen(false)} />}
    </>
  );
}
