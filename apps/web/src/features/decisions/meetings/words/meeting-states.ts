import type { MeetingState } from '@systemblick/domain/decisions/meetings/meeting';

import type { Step } from '#shared/page/stepper-line.js';
import type { Translate } from '#shared/texts/text-key.js';
import type { Tone } from '#shared/widgets/badge.js';

const tones: Readonly<Record<MeetingState, Tone>> = {
  planned: 'neutral',
  invited: 'info',
  running: 'success',
  closed: 'info',
  minutesSent: 'info',
  minutesApproved: 'success',
  cancelled: 'neutral',
  postponed: 'neutral',
};

type Words = Readonly<Record<MeetingState, { readonly label: string; readonly tone: Tone }>>;

export const meetingStateWords = (t: Translate): Words =>
  Object.fromEntries(
    Object.entries(tones).map(([state, tone]) => [
      state,
      { label: t(`meetings.state.${state as MeetingState}`), tone },
    ]),
  ) as Words;

/** Up to the end of the meeting itself; its minutes have their own way. */
export const meetingSteps = (t: Translate): readonly Step[] =>
  (['planned', 'invited', 'running', 'closed'] as const).map((state) => ({
    state,
    label: t(`meetings.state.${state}`),
  }));

export const stepOf = (state: MeetingState): string =>
  state === 'minutesSent' || state === 'minutesApproved' ? 'closed' : state;
