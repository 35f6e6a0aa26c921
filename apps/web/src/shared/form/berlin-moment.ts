const zone = 'Europe/Berlin';

/** The moment at which clocks in Berlin show this (YYYY-MM-DD, HH:MM), as ISO 8601 in UTC. */
export function berlinMoment(day: string, time: string): string {
  const shown = Date.parse(`${day}T${time}:00Z`);
  // Twice, because the first guess may lie on the other side of a change of the clocks.
  const guess = shown - offset(shown);
  return new Date(shown - offset(guess)).toISOString();
}

/** Whether Berlin's clocks show this at all: on the night they go forward an hour is left out. */
export function isShown(day: string, time: string): boolean {
  const shown = berlinClock(berlinMoment(day, time));
  return shown.day === day && shown.time === time;
}

/** Whether they show it twice, on the night they go back; the moment meant is the later one. */
export function isShownTwice(day: string, time: string): boolean {
  const before = berlinClock(new Date(Date.parse(berlinMoment(day, time)) - 3_600_000).toISOString());
  return before.day === day && before.time === time;
}

/** What Berlin's clocks show at a moment. */
export function berlinClock(moment: string): { readonly day: string; readonly time: string } {
  const [day = '', time = ''] = written(Date.parse(moment)).split(' ');
  return { day, time: time.slice(0, 5) };
}

const offset = (moment: number) =>
  Date.parse(`${written(moment).replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000;

const written = (moment: number) =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(moment);
