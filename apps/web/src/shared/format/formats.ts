import type { Language } from '../texts/language.js';

const zone = 'Europe/Berlin';
const locale = { de: 'de-DE', en: 'en-GB' } as const satisfies Record<Language, string>;
const day = 24 * 60 * 60 * 1000;

/** A moment as the server sends it (ISO 8601) or a date. */
type Moment = string | Date;

/** Every date, time and number on the screen. Moments are shown in Europe/Berlin; a civil date (YYYY-MM-DD) has no zone. */
export type Formats = ReturnType<typeof formats>;

/** Made when it is first asked for: each takes a phone several milliseconds, and few pages need all. */
function onDemand<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

export function formats(language: Language) {
  const of = (options: Intl.DateTimeFormatOptions, timeZone = zone) =>
    onDemand(() => new Intl.DateTimeFormat(locale[language], { ...options, timeZone }));
  const numeric = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  const dateShape = language === 'de' ? numeric : ({ day: 'numeric', month: 'short', year: 'numeric' } as const);
  const civil = of(dateShape, 'UTC');
  const dateOf = of(dateShape);
  const monthOf = of({ month: 'short', year: '2-digit' }, 'UTC');
  const weekdayOf = of({ weekday: 'long', day: 'numeric', month: 'long' });
  const weekdayAndYear = of({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const timeOf = of({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const relative = onDemand(() => new Intl.RelativeTimeFormat(locale[language], { numeric: 'auto' }));
  const numberOf = onDemand(() => new Intl.NumberFormat(locale[language], { maximumFractionDigits: 2 }));
  const percentOf = onDemand(
    () => new Intl.NumberFormat(locale[language], { style: 'percent', maximumFractionDigits: 1 }),
  );
  const listOf = onDemand(() => new Intl.ListFormat(locale[language], { type: 'conjunction' }));

  const date = (moment: Moment) => (isCivil(moment) ? civil : dateOf)().format(asDate(moment));
  const time = (moment: Moment) =>
    language === 'de' ? `${timeOf().format(asDate(moment))} Uhr` : timeOf().format(asDate(moment));

  return {
    date,
    time,
    dateTime: (moment: Moment) => `${date(moment)}, ${time(moment)}`,
    /** The month of a civil date: `Nov. 26` */
    month: (civilDay: string) => monthOf().format(asDate(civilDay)),
    /** `Sonntag, 22. November`; of another year than this one, with it. */
    weekday: (moment: Moment, now = new Date()) =>
      (yearOf(moment) === yearOf(now) ? weekdayOf : weekdayAndYear)().format(asDate(moment)),
    /** A deadline ends at 24:00: the moment that is midnight belongs to the day before. */
    deadline: (moment: Moment) => (isCivil(moment) ? date(moment) : date(new Date(asDate(moment).getTime() - 1))),
    /** `heute`, `morgen`, `in 3 Tagen`, `vor 2 Tagen`, in calendar days of Europe/Berlin. */
    inDays: (moment: Moment, now: Date) => relative().format(daysBetween(now, moment), 'day'),
    number: (value: number) => numberOf().format(value),
    /** From a share: 0.25 → `25 %` */
    percent: (share: number) => percentOf().format(share),
    list: (parts: readonly string[]) => listOf().format(parts),
  };
}

/** Calendar days from one moment to another, as Europe/Berlin counts them. */
export function daysBetween(from: Moment, to: Moment): number {
  return Math.round((Date.parse(berlinDay(to)) - Date.parse(berlinDay(from))) / day);
}

/** The civil date (YYYY-MM-DD) a moment falls on in Europe/Berlin. */
export function berlinDay(moment: Moment): string {
  if (isCivil(moment)) return moment;
  return berlinDays().format(asDate(moment));
}

const yearOf = (moment: Moment) => berlinDay(moment).slice(0, 4);

const berlinDays = onDemand(() => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }));

function isCivil(moment: Moment): moment is string {
  return typeof moment === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(moment);
}

const asDate = (moment: Moment) => (typeof moment === 'string' ? new Date(moment) : moment);
