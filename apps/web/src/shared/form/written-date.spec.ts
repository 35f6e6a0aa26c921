import { describe, expect, it } from '@jest/globals';

import { dateFault, dateIn, isDay, timeIn, writtenDate, writtenTime } from './written-date.js';

describe('a written date', () => {
  it.each([
    [{}, ''],
    [{ day: 15, month: 3, year: 2027 }, '2027-03-15'],
    [{ day: 5 }, '--05'],
    [{ day: 15, year: 2027 }, '2027--15'],
    [{ day: 31, month: 2, year: 2027 }, '2027-02-31'],
    [{ day: 15, month: 3, year: 27 }, '27-03-15'],
  ])('keeps what stands in its places: %j', (parts, written) => {
    expect(writtenDate(parts)).toBe(written);
  });

  it.each([
    ['', 'empty'],
    ['--05', 'half'],
    ['2027--15', 'half'],
    ['27-03-15', 'shortYear'],
    ['0027-03-15', 'shortYear'],
    ['20277-03-15', 'shortYear'],
    ['2027-02-31', 'noSuchDay'],
    ['2027-02-29', 'noSuchDay'],
    ['2027-13-01', 'noSuchDay'],
    ['2028-02-29', undefined],
    ['2027-03-15', undefined],
  ])('%s is faulted as %s', (written, fault) => {
    expect(dateFault(written)).toBe(fault);
    expect(isDay(written)).toBe(fault === undefined);
  });

  it.each([
    ['2027-03-15', '2027-03-15'],
    ['2027-03-15T09:00:00Z', '2027-03-15'],
    [' 15.03.2027\n', '2027-03-15'],
    ['5. 3. 2027', '2027-03-05'],
    ['31.02.2027', undefined],
    ['15.03.27', undefined],
    ['im März', undefined],
  ])('is found in a copied %j', (text, day) => {
    expect(dateIn(text)).toBe(day);
  });
});

describe('a written time', () => {
  it.each([
    [{}, ''],
    [{ hour: 9, minute: 5 }, '09:05'],
    [{ hour: 14 }, '14:'],
    [{ minute: 30 }, ':30'],
  ])('keeps what stands in its places: %j', (parts, written) => {
    expect(writtenTime(parts)).toBe(written);
  });

  it.each([
    ['14:30', '14:30'],
    ['9.05 Uhr', '09:05'],
    ['14:30:59', '14:30'],
    ['24:00', undefined],
    ['mittags', undefined],
  ])('is found in a copied %j', (text, time) => {
    expect(timeIn(text)).toBe(time);
  });
});
