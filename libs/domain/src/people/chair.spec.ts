import { describe, expect, it } from '@jest/globals';

import { bodyKinds } from '../kernel/actor.js';
import { lacksChair, memberIdsOn } from './chair.js';

const ada = 'ada';
const today = '2026-11-29';

describe('a body', () => {
  it.each([
    ['workingGroup', true],
    ['projectGroup', true],
    ['steeringGroup', true],
    ['memberMunicipalityBody', false],
  ] as const)('%s, that nobody chairs, lacks a chair: %s', (kind, lacks) => {
    expect(lacksChair({ kind, chairId: null }, [ada])).toBe(lacks);
  });

  it('lacks a chair as well where the one who is named is a member no more', () => {
    expect(lacksChair({ kind: 'steeringGroup', chairId: ada }, [])).toBe(true);
    for (const kind of bodyKinds) expect(lacksChair({ kind, chairId: ada }, [ada])).toBe(false);
  });

  it('has for members who sits in a seat that stands, today', () => {
    const sits = (over = {}) =>
      ({ personId: ada, capacity: 'member', from: '2026-01-01', until: null, ...over }) as const;
    const seat = (endedOn: string | null, over = {}) => ({ endedOn, memberships: [sits(over)] });
    expect(memberIdsOn([seat(null)], today)).toEqual([ada]);
    expect(memberIdsOn([seat('2026-11-01')], today)).toEqual([]);
    expect(memberIdsOn([seat(null, { until: '2026-11-01' })], today)).toEqual([]);
    expect(memberIdsOn([seat(null, { from: '2027-01-01' })], today)).toEqual([]);
    expect(memberIdsOn([seat(null, { capacity: 'deputy' })], today)).toEqual([]);
  });
});
