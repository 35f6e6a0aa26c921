import type { Refusal } from './refusal.js';
import { accept, refuse, type Result } from './result.js';

type Bound = { readonly least: number; readonly most: number; readonly whole: boolean };

/** What every number that somebody enters may be: beyond it lies no municipality, no meeting and no measure. */
export const bounds = {
  /** What an indicator reads: euros, people, days, percent. */
  reading: { least: -1_000_000_000_000, most: 1_000_000_000_000, whole: false },
  percent: { least: 0, most: 100, whole: true },
  /** Of a phase or an agenda item: at most a working day. */
  minutes: { least: 1, most: 480, whole: true },
  /** Seats, votes, people present. */
  people: { least: 0, most: 1_000, whole: true },
  /** What a rule of procedure asks for. */
  demanded: { least: 1, most: 1_000, whole: true },
  dots: { least: 0, most: 100, whole: true },
} as const satisfies Readonly<Record<string, Bound>>;

export type NumberRefusal = Refusal<'NUMBER_OUT_OF_BOUNDS'>;

/** Whether a number is one (NaN and infinities are none), whole where it counts, and within its bound. */
export const isWithin = (number: number, { least, most, whole }: Bound): boolean =>
  Number.isFinite(number) && (!whole || Number.isInteger(number)) && number >= least && number <= most;

export function checkNumber(field: string, number: number | null, bound: Bound): Result<true, NumberRefusal> {
  const { least, most } = bound;
  return number === null || isWithin(number, bound)
    ? accept(true)
    : refuse({ code: 'NUMBER_OUT_OF_BOUNDS', field, facts: { least, most } });
}
