import type { OneWay } from '../kernel/way-back.js';
import type { SessionState } from './session.js';

export const sessionOneWay = {
  running: 'People have met; its phases go back as well as forth, and it can be closed and opened again.',
  cancelled: 'Nothing was worked on; its bundle is as ready as before, and a new session is planned over it.',
} as const satisfies OneWay<SessionState>;
