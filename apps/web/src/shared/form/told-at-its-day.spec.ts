import { describe, expect, it } from '@jest/globals';

import { toldAtItsDay } from './told-at-its-day.js';

const refused = (code: string, field: string | null) => ({ code, field, message: 'Nein.' });
const moment = { dayField: 'day', timeField: 'startsAt' };
const [yesterday, today] = ['2026-11-29', '2026-11-30'];

describe('what is refused of a moment', () => {
  it.each([
    ['at the day that is over', 'DATE_PAST', 'startsAt', yesterday, 'day'],
    ['at the day, named as what was sent', 'DATE_PAST', 'input.startsAt', yesterday, 'day'],
    ['at the time that is over today', 'DATE_PAST', 'startsAt', today, 'startsAt'],
    ['where it belongs, if it is another one', 'DATE_PAST', 'endsAt', yesterday, 'endsAt'],
    ['where it belongs, if it is something else', 'SESSION_ENDS_BEFORE_START', 'startsAt', yesterday, 'startsAt'],
    ['above the form, where it has no field', 'DATE_PAST', null, yesterday, null],
  ])('is told %s', (_where, code, field, day, told) => {
    expect(toldAtItsDay(refused(code, field), moment, day, today)).toEqual(refused(code, told));
  });
});
