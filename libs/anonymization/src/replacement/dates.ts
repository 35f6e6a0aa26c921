import type { Finding } from '../finding.js';
import { plainWord, wordsBefore } from './before.js';
import { dayNumber, dayOf, type Told } from './day.js';
import type { DateStyle, Standing } from './proposal.js';

/** From here on weeks say less than years. */
const mostWeeks = 520;

/** What a date reads like behind the word before it: "am" goes with the day, "seit" stays. */
type Joined = Readonly<Record<'none' | 'at' | 'from' | 'since' | 'until' | 'after' | 'to', string>>;
const joints: Readonly<Record<string, keyof Joined>> = {
  am: 'at',
  im: 'at',
  in: 'at',
  vom: 'from',
  seit: 'since',
  bis: 'until',
  ab: 'after',
  zum: 'to',
};

/** How the dates of a text are told. `entry`: the day from which weeks are counted. */
export class DateTelling {
  private near: Told | undefined;

  constructor(
    private readonly style: DateStyle,
    private readonly entry: Told | undefined,
    /** The earliest day the text names: weeks are counted from it where nobody says when the arrival was. */
    private readonly earliest: Told | undefined,
  ) {}

  static of(text: string, dates: readonly Finding[], style: DateStyle, entry: Told | undefined): DateTelling {
    let near: Told | undefined;
    let earliest: Told | undefined;
    for (const { start, end } of dates) {
      const day = dayOf(text.slice(start, end), near);
      near = day ?? near;
      if (day?.month !== undefined && (!earliest || dayNumber(day) < dayNumber(earliest))) earliest = day;
    }
    return new DateTelling(style, entry, earliest);
  }

  standing(text: string, { start, end }: Finding): Standing {
    const day = dayOf(text.slice(start, end), this.near);
    if (!day) return { words: '[Datum]' };
    this.near = day;
    const before = wordsBefore(text, start, 1)[0];
    const joint = joints[plainWord(before)] ?? 'none';
    return { words: this.told(day)[joint], ...(joint === 'none' ? {} : { over: before ?? '' }) };
  }

  private told(day: Told): Joined {
    if (this.style === 'year' || (this.style === 'quarter' && day.month === undefined)) return ofYear(day.year);
    if (this.style === 'quarter') return ofQuarter(day);
    const from = this.entry ?? this.earliest;
    if (!from) return ofYear(day.year);
    return relative(day, from, this.entry ? ' nach der Einreise' : '', this.entry ? ' vor der Einreise' : ' davor');
  }
}

const ofYear = (year: number): Joined => ({
  none: String(year),
  at: `im Jahr ${year}`,
  from: `aus dem Jahr ${year}`,
  since: `seit ${year}`,
  until: `bis ${year}`,
  after: `ab ${year}`,
  to: `zum Jahr ${year}`,
});

function ofQuarter({ year, month = 1 }: Told): Joined {
  const quarter = `${Math.ceil(month / 3)}. Quartal ${year}`;
  return {
    none: quarter,
    at: `im ${quarter}`,
    from: `aus dem ${quarter}`,
    since: `seit dem ${quarter}`,
    until: `bis zum ${quarter}`,
    after: `ab dem ${quarter}`,
    to: `zum ${quarter}`,
  };
}

function relative(day: Told, from: Told, later: string, earlier: string): Joined {
  const days = dayNumber(day) - dayNumber(from);
  const weeks = Math.floor(days / 7);
  if (days < 0) return span(-days, earlier);
  if (weeks >= mostWeeks || day.month === undefined) return ofRelativeYear(Math.floor(weeks / 52) + 1, later);
  const week = `Woche ${weeks + 1}${later}`;
  return {
    none: week,
    at: `in ${week}`,
    from: `aus ${week}`,
    since: `seit ${week}`,
    until: `bis ${week}`,
    after: `ab ${week}`,
    to: `zu ${week}`,
  };
}

function ofRelativeYear(year: number, later: string): Joined {
  const which = `${year}. Jahr${later}`;
  return {
    none: which,
    at: `im ${which}`,
    from: `aus dem ${which}`,
    since: `seit dem ${which}`,
    until: `bis zum ${which}`,
    after: `ab dem ${which}`,
    to: `zum ${which}`,
  };
}

/** So long before. */
function span(days: number, earlier: string): Joined {
  const weeks = Math.max(1, Math.round(days / 7));
  const years = Math.round(weeks / 52);
  const long =
    (years > 1 ? `${years} Jahre` : weeks > 52 ? 'ein Jahr' : weeks === 1 ? 'eine Woche' : `${weeks} Wochen`) + earlier;
  return {
    none: long,
    at: long,
    from: `von ${long}`,
    since: `seit ${long}`,
    until: `bis ${long}`,
    after: `ab ${long}`,
    to: long,
  };
}
