import { describe, expect, it } from '@jest/globals';

import type { CivilDate } from './civil-date.js';
import { checkHasBeen, checkToCome } from './to-come.js';

const now = new Date('2026-11-30T10:00:00Z');
const day = (text: string) => text as CivilDate;

describe('what is planned', () => {
  it.each([
    ['a day that is over', day('2026-11-29'), null, false],
    ['today', day('2026-11-30'), null, true],
    ['no day', null, null, true],
    ['a day that was set before it was over', day('2026-11-29'), day('2026-11-29'), true],
    ['another day that is over', day('2026-11-28'), day('2026-11-29'), false],
    ['a moment that is over', new Date('2026-11-30T09:59:00Z'), null, false],
    ['a moment to come', new Date('2026-11-30T10:01:00Z'), null, true],
    ['the same moment as before', new Date('2020-01-01T10:00:00Z'), new Date('2020-01-01T10:00:00Z'), true],
  ])('may be %s or not', (_what, planned, before, ok) => {
    const answer = checkToCome('on', planned, { before, now });
    expect(answer.ok ? undefined : answer.refusal).toEqual(ok ? undefined : { code: 'DATE_PAST', field: 'on' });
  });
});

describe('what is said to have happened', () => {
  it.each([
    ['the day before', day('2026-11-29'), day('2026-11-30'), true],
    ['today', day('2026-11-30'), day('2026-11-30'), true],
    ['tomorrow', day('2026-12-01'), day('2026-11-30'), false],
    ['a moment that is over', new Date('2026-11-30T09:59:59.999Z'), now, true],
    ['this moment', new Date(now), now, true],
    ['a moment to come', new Date('2026-11-30T10:00:00.001Z'), now, false],
    ['no moment', null, now, true],
  ])('was %s or not', (_what, happened, at, ok) => {
    const answer = checkHasBeen<Date | CivilDate>('at', happened, at);
    expect(answer.ok ? undefined : answer.refusal).toEqual(ok ? undefined : { code: 'DATE_AHEAD', field: 'at' });
  });
});
