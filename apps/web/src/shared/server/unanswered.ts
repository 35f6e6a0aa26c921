import { text } from '../texts/texts.js';
import type { Refusal } from './refusal.js';

/** Why the server gave no answer: its own code, `FAILED` without one, `UNREACHABLE` where nothing came back. */
export type WhyUnanswered = string;

/** What to say when there is no answer: the input was malformed, the server failed, or it could not be reached. */
export function unanswered(why: WhyUnanswered): Refusal {
  const message =
    why === 'UNREACHABLE'
      ? 'shared.refusal.unreachable'
      : why === 'UNAUTHENTICATED'
        ? 'shared.refusal.signInAgain'
        : why === 'BUSY'
          ? 'shared.refusal.busy'
          : null;
  if (message === null) return { code: 'FAILED', message: text('shared.refusal.failed'), field: null };
  return { code: why, message: text(message), field: null };
}
