import { useMemo } from 'react';
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';

import { today } from '../format/days.js';
import { placeOf, type Refusal } from '../server/refusal.js';

type Moment = { readonly dayField: string; readonly timeField: string };

/** A moment is written as a day and a time: where the day itself is over, that is told at the day. */
export function toldAtItsDay(refusal: Refusal, { dayField, timeField }: Moment, day: string, today: string): Refusal {
  const atTime = refusal.code === 'DATE_PAST' && placeOf(refusal, [timeField]) !== undefined;
  return atTime && day < today ? { ...refusal, field: dayField } : refusal;
}

/** The same for a form, by what stood in it when it was refused. */
export function useToldAtItsDay<Values extends FieldValues, Context, Sent>(
  refusal: Refusal | undefined,
  { getValues }: UseFormReturn<Values, Context, Sent>,
  dayField: FieldPath<Values>,
  timeField: FieldPath<Values>,
): Refusal | undefined {
  return useMemo(
    () => refusal && toldAtItsDay(refusal, { dayField, timeField }, String(getValues(dayField)), today()),
    [refusal, getValues, dayField, timeField],
  );
}
