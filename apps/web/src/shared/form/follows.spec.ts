import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';

import { follows } from './follows.js';

const schema = z
  .object({
    title: z.string().check(z.minLength(1)),
    day: z.string(),
    startsAt: z.string(),
    endsAt: z.string(),
    textsDay: z.string(),
    textsAt: z.string(),
  })
  .check(
    follows(['day', 'endsAt'], ['day', 'startsAt'], { error: () => 'ends' }),
    follows(['day', 'startsAt'], ['textsDay', 'textsAt'], { error: () => 'texts', orAt: true, told: 'textsAt' }),
  );

const plan = {
  title: 'Ohne Gesundheitskarte',
  day: '2026-12-14',
  startsAt: '09:00',
  endsAt: '13:00',
  textsDay: '2026-12-11',
  textsAt: '08:00',
};

describe('what comes one after the other', () => {
  it.each<[string, Partial<typeof plan>, string[]]>([
    ['is in order', {}, []],
    ['ends before it begins', { startsAt: '13:00', endsAt: '09:00' }, ['endsAt']],
    ['ends as it begins', { startsAt: '09:00', endsAt: '09:00' }, ['endsAt']],
    ['ends over a change of the clocks', { day: '2026-10-25', textsDay: '2026-10-24', startsAt: '01:30' }, []],
    ['opens its texts after it begins', { textsDay: '2026-12-15' }, ['textsAt']],
    ['opens its texts as it begins', { textsDay: '2026-12-14', textsAt: '09:00' }, []],
    ['has no such day', { day: '2027-02-31', startsAt: '13:00', endsAt: '09:00' }, []],
    ['has no time yet', { endsAt: '' }, []],
    [
      'is told together with what else is wrong',
      { title: '', startsAt: '13:00', endsAt: '09:00', textsDay: '2026-12-15' },
      ['title', 'endsAt', 'textsAt'],
    ],
  ])('%s', (_case, over, expected) => {
    const { error } = schema.safeParse({ ...plan, ...over });
    expect((error?.issues ?? []).map(({ path }) => path.join('.'))).toEqual(expected);
  });
});
