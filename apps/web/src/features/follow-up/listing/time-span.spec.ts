import { describe, expect, it } from '@jest/globals';

import { timeSpan } from './time-span.js';

const lasting = (startsOn: string | null, dueOn: string) => ({ startsOn, dueOn });

describe('the time in which measures lie', () => {
  it('is whole months, from the first day that matters to the last', () => {
    const span = timeSpan([lasting('2026-12-05', '2027-02-12'), lasting(null, '2026-11-30')], '2026-11-22', 8);

    expect(span.marks.map(({ day }) => day)).toEqual(['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01']);
    expect(span.shareOf('2026-11-01')).toBe(0);
    expect(span.shareOf('2027-03-01')).toBe(1);
  });

  it('has today in it, also where everything is over or still to come', () => {
    expect(timeSpan([lasting(null, '2026-03-10')], '2026-11-22', 12).shareOf('2026-11-22')).toBeLessThan(1);
    expect(timeSpan([lasting(null, '2027-03-10')], '2026-11-22', 12).shareOf('2026-11-22')).toBeGreaterThan(0);
    expect(timeSpan([], '2026-11-22', 12).marks).toEqual([{ day: '2026-11-01', share: 0 }]);
  });

  it('marks fewer months the longer it is', () => {
    const years = timeSpan([lasting('2024-02-01', '2029-12-31')], '2026-11-22', 6);
    expect(years.marks.map(({ day }) => day)).toEqual([
      '2024-02-01',
      '2025-02-01',
      '2026-02-01',
      '2027-02-01',
      '2028-02-01',
      '2029-02-01',
    ]);
    for (const most of [1, 2, 5, 9])
      expect(timeSpan([lasting('1990-01-01', '2040-01-01')], '2026-11-22', most).marks.length).toBeLessThanOrEqual(
        most,
      );
  });

  it('grows with the days', () => {
    const { shareOf } = timeSpan([lasting('2026-12-01', '2027-06-30')], '2026-11-22', 8);
    const days = ['2026-11-01', '2026-11-22', '2026-12-01', '2027-01-01', '2027-06-30'];
    expect(days.map(shareOf)).toEqual(days.map(shareOf).toSorted((one, other) => one - other));
  });
});
