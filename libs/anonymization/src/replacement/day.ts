/** A date as far as a text tells it: its year, or its month, or its day. */
export type Told = { readonly year: number; readonly month?: number; readonly day?: number };

const names = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const others: Readonly<Record<string, number>> = { jän: 1, fe: 2, mrz: 3, mae: 3 };

const monthOf = (name: string): number | undefined => {
  const short = name.toLowerCase().slice(0, 3);
  const at = names.indexOf(short);
  return at >= 0 ? at + 1 : others[short];
};

const yearOf = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/**
 * Reads a date as offices write it. A day without a year is the one nearest to `near`, the date told before it. Undefined where it
 * is none.
 */
export function dayOf(words: string, near?: Told): Told | undefined {
  const iso = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(words);
  if (iso) return told(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /(\d{1,2})[. /]{1,2}(\d{1,2})[. /]{0,2}(\d{4}|\d{2})?(?!\d)/.exec(words);
  if (dotted) return told(dotted[3] ? yearOf(dotted[3]) : near, Number(dotted[2]), Number(dotted[1]));
  const named = /(?:(\d{1,2})\.?[ ]{0,2})?(\p{L}{3,12})\.?[ ,]{0,2}(\d{4}|'?\d{2})?(?!\d)/u.exec(words);
  const month = named && monthOf(named[2] ?? '');
  if (named && month)
    return told(named[3] ? yearOf(named[3].replace("'", '')) : near, month, named[1] ? Number(named[1]) : undefined);
  const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(words);
  return year ? { year: Number(year[1]) } : undefined;
}

/** The year, or the date near which one is meant. */
type Year = number | Told | undefined;

function told(when: Year, month: number, day: number | undefined): Told | undefined {
  if (when === undefined || !isDay(month, day ?? 1)) return undefined;
  const rest = { month, ...(day === undefined ? {} : { day }) };
  if (typeof when === 'number') return { year: when, ...rest };
  const far = (year: number) => Math.abs(dayNumber({ year, ...rest }) - dayNumber(when));
  const [year = when.year] = [when.year, when.year - 1, when.year + 1].toSorted((one, other) => far(one) - far(other));
  return { year, ...rest };
}

const dayLength = 86_400_000;

/** Days since 1970; of a month its first. */
export const dayNumber = ({ year, month = 1, day = 1 }: Told): number => Date.UTC(year, month - 1, day) / dayLength;
