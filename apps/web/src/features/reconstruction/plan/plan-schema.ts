import { sessionTemplates } from '@systemblick/domain/reconstruction/session-template';
import * as z from 'zod/mini';

import { optionalText, requiredChoice, requiredDate, requiredText } from '#shared/form/rules.js';
import { text } from '#shared/texts/texts.js';
import { clockTime, shownOn } from '#shared/form/clock-rules.js';
import { follows } from '#shared/form/follows.js';

const chosen = () => z.string().check(z.minLength(1, { error: () => text('shared.form.required') }));
const clock = () => clockTime(() => text('reconstruction.plan.timeMissing'));

const fields = z.object({
  bundleId: chosen(),
  bodyId: chosen(),
  title: requiredText(200),
  facilitatorId: chosen(),
  participantIds: z.array(z.string()).check(z.minLength(2, { error: () => text('reconstruction.plan.tooFew') })),
  template: requiredChoice(sessionTemplates),
  day: requiredDate(),
  startsAt: clock(),
  endsAt: clock(),
  place: optionalText(200),
  textsDay: requiredDate(),
  textsOpenFrom: clock(),
});

/** A plan as it is typed: days and times by Berlin's clock. */
export const planSchema = fields.check(
  shownOn<PlanSent>('day', 'startsAt'),
  shownOn<PlanSent>('day', 'endsAt'),
  shownOn<PlanSent>('textsDay', 'textsOpenFrom'),
  follows<PlanSent>(['day', 'endsAt'], ['day', 'startsAt'], { error: () => text('fields.time.endsBeforeStart') }),
  follows<PlanSent>(['day', 'startsAt'], ['textsDay', 'textsOpenFrom'], {
    error: () => text('reconstruction.plan.textsTooLate'),
    orAt: true,
    told: 'textsOpenFrom',
  }),
);

export type PlanValues = z.input<typeof fields>;
export type PlanSent = z.output<typeof fields>;
