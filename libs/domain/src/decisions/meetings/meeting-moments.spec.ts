import { describe, expect, it } from '@jest/globals';

import { aMeeting } from '../decisions.fixture.js';
import { checkBegan, checkHappenedIn } from './meeting-moments.js';

const at = (moment: string) => new Date(moment);

describe('the beginning of a meeting called for the 7th at 14:00', () => {
  const meeting = { ...aMeeting(), startsAt: at('2026-12-07T13:00:00Z') };
  const later = at('2026-12-20T10:00:00Z');

  it.each([
    ['that day', '2026-12-07T13:05:00Z', later, 'yes'],
    ['the day before', '2026-12-06T14:00:00Z', later, 'yes'],
    ['weeks after, recorded then', '2026-12-19T10:00:00Z', later, 'yes'],
    ['now, eight days early', '2026-11-29T10:00:00Z', at('2026-11-29T10:00:00Z'), 'yes'],
    ['two days before', '2026-12-05T12:00:00Z', later, 'DATE_TOO_EARLY'],
    ['in the year 0', '0000-01-01T00:00:00Z', later, 'DATE_TOO_EARLY'],
    ['still to come', '2026-12-21T10:00:00Z', later, 'DATE_AHEAD'],
  ])('was %s: %#', (_what, moment, now, code) => {
    const began = checkBegan(meeting, at(moment), now);
    expect(began.ok ? 'yes' : began.refusal.code).toBe(code);
  });
});

describe('what happened in a meeting', () => {
  const startedAt = at('2026-12-07T13:05:00Z');
  const closedAt = at('2026-12-07T15:30:00Z');
  const codeAt = (moment: string, times: object) => {
    const checked = checkHappenedIn({ ...aMeeting(), ...times }, at(moment));
    return checked.ok ? 'in it' : checked.refusal.code;
  };

  it.each([
    ['at its beginning', '2026-12-07T13:05:00Z', 'in it'],
    ['later', '2026-12-07T15:31:00Z', 'in it'],
    ['before it', '2026-12-07T13:04:59Z', 'DATE_TOO_EARLY'],
  ])('while it runs, %s', (_what, moment, code) => {
    expect(codeAt(moment, { startedAt })).toBe(code);
  });

  it.each([
    ['at its end', '2026-12-07T15:30:00Z', 'in it'],
    ['after it', '2026-12-07T15:30:01Z', 'DATE_AFTER_END'],
    ['before it', '2026-12-07T13:04:59Z', 'DATE_TOO_EARLY'],
  ])('once it is closed, %s', (_what, moment, code) => {
    expect(codeAt(moment, { startedAt, closedAt })).toBe(code);
  });
});
