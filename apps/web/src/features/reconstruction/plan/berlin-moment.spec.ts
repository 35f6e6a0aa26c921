import { describe, expect, it } from '@jest/globals';

import { berlinClock, berlinMoment } from './berlin-moment.js';

describe('a moment in Berlin', () => {
  it.each([
    ['in winter', '2026-11-22', '14:30', '2026-11-22T13:30:00.000Z'],
    ['in summer', '2026-07-01', '14:30', '2026-07-01T12:30:00.000Z'],
    ['at midnight', '2026-11-23', '00:00', '2026-11-22T23:00:00.000Z'],
    ['just after the clocks went forward', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['just before the clocks went forward', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['on the morning after the clocks went back', '2026-10-25', '08:00', '2026-10-25T07:00:00.000Z'],
  ])('%s is known by its clock', (_case, day, time, moment) => {
    expect(berlinMoment(day, time)).toBe(moment);
    expect(berlinClock(moment)).toEqual({ day, time });
  });
});
