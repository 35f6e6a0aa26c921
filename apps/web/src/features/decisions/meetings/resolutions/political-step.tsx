import { useState } from 'react';

import { isOffered } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import type { Resolution } from '../meeting.document.js';
import { PoliticalDialog } from './political-dialog.js';
import { Button } from '#shared/widgets/button.js';

/** For the coordination, once a point was carried that politics decides on. */
export function PoliticalStep({ resolution }: { readonly resolution: Resolution }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { carried, political, steps } = resolution;

  if (!carried || political !== null || !isOffered(steps, 'resolution:recordPolitical')) return null;
  return (
    <p>
      <Button small onClick={() => setOpen(true)}>
        {t('meetings.political.title')}
      </Button>
      {open && <PoliticalDialog resolution={resolution} onClose={() => setOpen(false)} />}
    </p>
  );
}
