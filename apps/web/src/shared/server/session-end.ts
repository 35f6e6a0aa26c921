import { useSyncExternalStore } from 'react';

import { createSessionEnd } from './session-ending.js';

/** Whether the session of whoever uses this page has ended under their hands. */
export const sessionEnd = createSessionEnd();

export const useSessionEnded = (): boolean =>
  useSyncExternalStore(sessionEnd.watch, sessionEnd.ended, sessionEnd.ended);
