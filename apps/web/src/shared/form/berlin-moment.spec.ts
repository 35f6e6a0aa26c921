import { describe, expect, it } from '@jest/globals';

import { berlinClock, berlinMoment, isShown, isShownTwice } from './berlin-moment.js';

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

describe('a time on the clocks of Berlin', () => {
  it.each([
    ['2027-03-28', '01:59', true],
    ['2027-03-28', '02:00', false],
    ['2027-03-28', '02:30', false],
    ['2027-03-28', '02:59', false],
    ['2027-03-28', '03:00', true],
    ['2027-10-31', '02:30', true],
    ['2026-11-22', '00:00', true],
  ])('on %s at %s is shown: %s', (day, time, shown) => {
    expect(isShown(day, time)).toBe(shown);
  });

  it.each([
    ['2027-10-31', '01:59', false],
    ['2027-10-31', '02:00', true],
    ['2027-10-31', '02:59', true],
    ['2027-10-31', '03:00', false],
    ['2027-03-28', '03:00', false],
  ])('on %s at %s is shown twice: %s', (day, time, twice) => {
    expect(isShownTwice(day, time)).toBe(twice);
  });

  it('means the later one where it is shown twice', () => {
    expect(berlinMoment('2027-10-31', '02:30')).toBe('2027-10-31T01:30:00.000Z');
  });
});
