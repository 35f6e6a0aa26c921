/** What stands in the three places of a date field, as far as it is filled in. */
export type DateParts = {
  readonly day?: number | undefined;
  readonly month?: number | undefined;
  readonly year?: number | undefined;
};

/** What is wrong with a written date. */
export type DateFault = 'empty' | 'half' | 'shortYear' | 'noSuchDay';

const padded = (value: number | undefined, length: number) =>
  value === undefined ? '' : String(value).padStart(length, '0');

/**
 * A date as a form keeps it: YYYY-MM-DD once it is whole, nothing where nothing is filled in. What is half filled in
 * keeps its gaps (`2027--15`), a year of fewer than four digits its digits (`27-03-15`), and a day no calendar has
 * stays that day (`2027-02-31`): none of them is a date to any rule, and none is lost.
 */
export function writtenDate({ day, month, year }: DateParts): string {
  if (day === undefined && month === undefined && year === undefined) return '';
  return [year === undefined ? '' : String(year), padded(month, 2), padded(day, 2)].join('-');
}

export function dateFault(written: string): DateFault | undefined {
  if (written === '') return 'empty';
  const parts = /^(\d+)-(\d{2})-(\d{2})$/.exec(written);
  if (!parts) return 'half';
  const [, year = '', month, day] = parts;
  if (year.length !== 4 || Number(year) < 1000) return 'shortYear';
  const moment = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || moment.getUTCDate() !== Number(day) ? 'noSuchDay' : undefined;
}

/** Whether this is a day of the calendar, YYYY-MM-DD. */
export const isDay = (written: unknown): written is string =>
  typeof written === 'string' && dateFault(written) === undefined;

/** A date out of a text somebody copied: as people write it here, or as machines do. */
export function dateIn(text: string): string | undefined {
  const german = /^(\d{1,2})\s*\.\s*(\d{1,2})\s*\.\s*(\d{4})$/.exec(text.trim());
  const written = german
    ? writtenDate({ day: Number(german[1]), month: Number(german[2]), year: Number(german[3]) })
    : (/^(\d{4}-\d{2}-\d{2})(T.*)?$/.exec(text.trim())?.[1] ?? '');
  return isDay(written) ? written : undefined;
}

/** A time of day as a form keeps it: HH:MM once it is whole, with its gap while it is not (`14:`). */
export function writtenTime({
  hour,
  minute,
}: {
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
}): string {
  if (hour === undefined && minute === undefined) return '';
  return `${padded(hour, 2)}:${padded(minute, 2)}`;
}

/** Whether this is a time of day, HH:MM. */
export const isTime = (written: unknown): written is string =>
  typeof written === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(written);

/** A time of day out of a text somebody copied: 14:30, 9.05 Uhr. */
export function timeIn(text: string): string | undefined {
  const parts = /^(\d{1,2})[:.](\d{2})(?::\d{2})?(?:\s*Uhr)?$/i.exec(text.trim());
  const [hour, minute] = [Number(parts?.[1]), Number(parts?.[2])];
  return parts && hour < 24 && minute < 60 ? writtenTime({ hour, minute }) : undefined;
}
