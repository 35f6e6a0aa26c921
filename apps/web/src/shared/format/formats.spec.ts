import { describe, expect, it } from '@jest/globals';

import { berlinDay, daysBetween, formats } from './formats.js';

const de = formats('de');

describe('formats, in German', () => {
  it.each([
    ['a civil date', de.date('2026-11-22'), '22.11.2026'],
    ['a moment late in the evening in UTC', de.date('2026-11-22T23:30:00Z'), '23.11.2026'],
    ['a time in winter', de.time('2026-11-22T13:30:00Z'), '14:30 Uhr'],
    ['a time in summer', de.time('2026-07-01T13:30:00Z'), '15:30 Uhr'],
    ['midnight', de.time('2026-11-21T23:00:00Z'), '00:00 Uhr'],
    ['date and time', de.dateTime('2026-11-22T13:30:00Z'), '22.11.2026, 14:30 Uhr'],
    ['a deadline that ends at midnight', de.deadline('2026-11-22T23:00:00Z'), '22.11.2026'],
    ['a deadline as a civil date', de.deadline('2026-11-22'), '22.11.2026'],
    ['a number', de.number(1234.5), '1.234,5'],
    ['a list', de.list(['Jobcenter', 'Sozialamt', 'MBE']), 'Jobcenter, Sozialamt und MBE'],
  ])('writes %s', (_case, written, expected) => {
    expect(written).toBe(expected);
  });

  it.each([
    ['of this year', '2026-11-22T13:30:00Z', 'Sonntag, 22. November'],
    ['of last year', '2025-11-22T13:30:00Z', 'Samstag, 22. November 2025'],
    ['of next year, as Berlin counts it', '2026-12-31T23:30:00Z', 'Freitag, 1. Januar 2027'],
  ])('names the day of the week, and the year where it is another: %s', (_case, moment, expected) => {
    expect(de.weekday(moment, new Date('2026-06-01T12:00:00Z'))).toBe(expected);
  });

  it('counts days as the calendar in Berlin does', () => {
    const lateEvening = new Date('2026-11-22T22:30:00Z');
    expect(de.inDays('2026-11-23T05:00:00Z', lateEvening)).toBe('morgen');
    expect(de.inDays('2026-11-25', lateEvening)).toBe('in 3 Tagen');
    expect(de.inDays('2026-11-22', lateEvening)).toBe('heute');
  });
});

describe('formats, in English', () => {
  it('writes a date no one can misread', () => {
    expect(formats('en').date('2026-11-02')).toBe('2 Nov 2026');
  });
});

describe('days', () => {
  it('are not shortened by the change to winter time', () => {
    expect(daysBetween('2026-10-24T12:00:00Z', '2026-10-26T12:00:00Z')).toBe(2);
  });

  it('belong to Berlin', () => {
    expect(berlinDay('2026-12-31T23:15:00Z')).toBe('2027-01-01');
  });
});
