import * as z from 'zod/mini';

import { optionalText, requiredDate, requiredText } from '#shared/form/rules.js';
import { text } from '#shared/texts/texts.js';
import { berlinClock, berlinMoment } from '#shared/form/berlin-moment.js';
import { clockTime, shownOn } from '#shared/form/clock-rules.js';
import { follows } from '#shared/form/follows.js';
import type { Meeting } from '../meeting.document.js';

const clock = () => clockTime(() => text('meetings.plan.timeMissing'));
const chosen = () => z.string().check(z.minLength(1, { error: () => text('shared.form.required') }));

const fields = z.object({
  bodyId: chosen(),
  number: optionalText(50),
  title: requiredText(200),
  day: requiredDate(),
  startsAt: clock(),
  endsAt: clock(),
  place: optionalText(300),
  chairId: z.string(),
  minuteTakerId: z.string(),
});
export type PlanValues = z.input<typeof fields>;
export type PlanSent = z.output<typeof fields>;

/** A plan as it is typed: days and times by Berlin's clock. */
export const planSchema = fields.check(
  shownOn<PlanSent>('day', 'startsAt'),
  shownOn<PlanSent>('day', 'endsAt'),
  follows<PlanSent>(['day', 'endsAt'], ['day', 'startsAt'], { error: () => text('fields.time.endsBeforeStart') }),
);

/** Two hours in the afternoon, three weeks from now. */
export const emptyPlan = (now: Date): PlanValues => ({
  bodyId: '',
  number: '',
  title: '',
  day: berlinClock(new Date(now.getTime() + 21 * 86_400_000).toISOString()).day,
  startsAt: '14:00',
  endsAt: '16:00',
  place: '',
  chairId: '',
  minuteTakerId: '',
});

export function planOf({ body, number, title, startsAt, endsAt, place, chair, minuteTaker }: Meeting): PlanValues {
  const starts = berlinClock(startsAt);
  return {
    bodyId: body?.id ?? '',
    number: number ?? '',
    title,
    day: starts.day,
    startsAt: starts.time,
    endsAt: berlinClock(endsAt).time,
    place: place ?? '',
    chairId: chair?.id ?? '',
    minuteTakerId: minuteTaker?.id ?? '',
  };
}

export const planInput = ({ day, startsAt, endsAt, number, place, chairId, minuteTakerId, ...rest }: PlanSent) => ({
  ...rest,
  startsAt: berlinMoment(day, startsAt),
  endsAt: berlinMoment(day, endsAt),
  number: number || null,
  place: place || null,
  chairId: chairId || null,
  minuteTakerId: minuteTakerId || null,
});
