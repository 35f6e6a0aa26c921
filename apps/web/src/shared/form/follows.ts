import * as z from 'zod/mini';

import { berlinMoment, isShown } from './berlin-moment.js';
import { isDay, isTime } from './written-date.js';

type Moment<Values> = readonly [day: keyof Values & string, time: keyof Values & string];

/**
 * A moment that comes after another one, or with `orAt` at it at the earliest; told at its own time, or at `told`. What is
 * no moment yet is told by its own rules.
 */
export const follows = <Values extends object>(
  later: Moment<Values>,
  earlier: Moment<Values>,
  {
    error,
    orAt = false,
    told = later[1],
  }: { readonly error: () => string; readonly orAt?: boolean; readonly told?: keyof Values & string },
) =>
  z.refine<Values>(
    (values) => {
      const [from, to] = [momentIn(values, earlier), momentIn(values, later)];
      return from === undefined || to === undefined || from < to || (orAt && from === to);
    },
    { path: [told], error },
  );

function momentIn<Values extends object>(values: Values, [dayField, timeField]: Moment<Values>): string | undefined {
  const [day, time]: readonly unknown[] = [values[dayField], values[timeField]];
  return isDay(day) && isTime(time) && isShown(day, time) ? berlinMoment(day, time) : undefined;
}
