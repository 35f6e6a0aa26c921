import { describe, expect, it } from '@jest/globals';

import { membersOf } from './members-of.js';

const person = (name: string, state: 'active' | 'left' = 'active') => ({ id: name, name, state });
const seat = (
  one: ReturnType<typeof person> | null,
  over: Partial<Record<'from' | 'until' | 'endedOn', string>> = {},
) => ({
  endedOn: over.endedOn ?? null,
  memberships: [{ from: over.from ?? '2026-01-01', until: over.until ?? null, person: one }],
});
const names = (...seats: ReturnType<typeof seat>[]) =>
  membersOf([{ id: 'body', seats }], 'body', '2026-06-15').map(({ name }) => name);

describe('the members of a body', () => {
  it.each([
    ['who sits', seat(person('Ada')), ['Ada']],
    [
      'not who has left, though their seat ends only with the day',
      seat(person('Ada', 'left'), { until: '2026-06-15' }),
      [],
    ],
    ['who sits for the last day', seat(person('Ada'), { until: '2026-06-15' }), ['Ada']],
    ['not whose time is over', seat(person('Ada'), { until: '2026-06-14' }), []],
    ['not whose time is to come', seat(person('Ada'), { from: '2026-06-16' }), []],
    ['not on a seat that has ended', seat(person('Ada'), { endedOn: '2026-06-14' }), []],
    ['nobody on an empty seat', seat(null), []],
  ])('are %s', (_, given, expected) => {
    expect(names(given)).toEqual(expected);
  });

  it('are named once each, in the order of German names', () => {
    expect(names(seat(person('Özil')), seat(person('Zander')), seat(person('Özil')))).toEqual(['Özil', 'Zander']);
  });

  it('of a body that is not there are nobody', () => {
    expect(membersOf([], 'body', '2026-06-15')).toEqual([]);
  });
});
