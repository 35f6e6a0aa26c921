import type { MeetingState } from './meeting.js';

/** Where the meeting of a ballot stands; null in the Umlaufverfahren, which has none. */
export type During = { readonly meeting: MeetingState | null };

/** Whether the meeting is where this may be done to its ballot; an Umlauf waits for none. */
export const isDuring = (meeting: MeetingState | null, states: readonly MeetingState[]): boolean =>
  meeting === null || states.includes(meeting);
