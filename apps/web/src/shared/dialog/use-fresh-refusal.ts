import { useState } from 'react';

import type { Refusal } from '../server/refusal.js';

/** What was refused before a window was opened is not what it says. */
export function useFreshRefusal(open: boolean, refusal: Refusal | undefined): Refusal | undefined {
  const [opened, setOpened] = useState({ open, refusal });
  if (opened.open !== open) setOpened({ open, refusal });

  return refusal === opened.refusal ? undefined : refusal;
}
