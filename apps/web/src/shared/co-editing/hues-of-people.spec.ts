import { describe, expect, it } from '@jest/globals';

import { hueOf, hues } from '../widgets/initials.js';
import { withHues, type HuesOfPeople } from './hues-of-people.js';

const people = Array.from({ length: 60 }, (_, place) => `person-${place}`);
/** People whose usual colour is the same. */
const alike = people.filter((id) => hueOf(id) === hueOf('person-0'));
const nobody: HuesOfPeople = new Map();
const [one = '', other = '', third = ''] = alike;

describe('the colours of people in one document', () => {
  it('are the usual ones where they differ anyway', () => {
    expect(withHues(nobody, [one]).get(one)).toBe(hueOf(one));
  });

  it('differ as long as there are colours', () => {
    expect(new Set(withHues(nobody, people.slice(0, hues)).values()).size).toBe(hues);
    expect(new Set(withHues(nobody, alike.slice(0, 5)).values()).size).toBe(5);
    expect(withHues(nobody, people.slice(0, hues + 1)).size).toBe(hues + 1);
  });

  it('stay while one stays, whoever comes and goes', () => {
    const two = withHues(nobody, [one, other]);
    const without = withHues(two, [other]);
    expect(without.get(other)).toBe(two.get(other));
    expect(withHues(without, [third, other]).get(other)).toBe(two.get(other));
  });

  it('are there again for who comes back', () => {
    const two = withHues(nobody, [one, other]);
    const back = withHues(withHues(withHues(two, []), [other]), [one, other]);
    expect([back.get(one), back.get(other)]).toEqual([two.get(one), two.get(other)]);
  });

  it('of who left are given away before two who are here have the same', () => {
    const full = withHues(nobody, people.slice(0, hues));
    const here = [...people.slice(1, hues), 'somebody-new'];
    const after = withHues(full, here);
    expect(new Set(here.map((id) => after.get(id))).size).toBe(hues);
    expect(after.has('person-0')).toBe(false);
  });
});
