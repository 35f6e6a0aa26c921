import { addMonths, civilDate, type CivilDate } from '@systemblick/domain/kernel/civil-date';

import { daysBetween } from '#shared/format/formats.js';

/** When something happens: from a day, where one is known, until another. */
type Lasting = { readonly startsOn: CivilDate | string | null; readonly dueOn: CivilDate | string };

/** Whole months with everything in them, and today. Shares are parts of the whole, from 0 to 1. */
export type TimeSpan = {
  readonly marks: readonly { readonly day: CivilDate; readonly share: number }[];
  readonly shareOf: (day: string) => number;
};

const steps = [1, 2, 3, 6, 12, 24, 60, 120];

/** The months from the first day to the last, marked at no more than so many places. */
export function timeSpan(things: readonly Lasting[], today: string, mostMarks: number): TimeSpan {
  const days = [today, ...things.flatMap(({ startsOn, dueOn }) => [startsOn ?? dueOn, dueOn])].toSorted();
  const first = monthOf(days[0] ?? today);
  const end = addMonths(monthOf(days.at(-1) ?? today), 1);
  const shareOf = (day: string) => daysBetween(first, day) / daysBetween(first, end);

  const months = monthsBetween(first, end);
  const step = steps.find((one) => months / one <= mostMarks) ?? Math.ceil(months / mostMarks);
  const marks = Array.from({ length: Math.ceil(months / step) }, (_, place) => addMonths(first, place * step));
  return { marks: marks.map((day) => ({ day, share: shareOf(day) })), shareOf };
}

function monthOf(day: string): CivilDate {
  const first = civilDate(`${day.slice(0, 7)}-01`);
  if (!first) throw new RangeError(`${day} is no day.`);
  return first;
}

function monthsBetween(from: CivilDate, to: CivilDate): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}
