import { describe, expect, it } from '@jest/globals';

import type { Role } from '../kernel/actor.js';
import { anId } from '../kernel/kernel.fixture.js';
import { reviewMissing } from './reviewers.js';

const someone = (name: string, ...roles: readonly Role[]) => ({ id: anId<'Person'>(name), roles });
const author = someone('author', 'caseManager', 'administrator');

describe('who can review a case', () => {
  it.each([
    ['another case manager', [author, someone('other', 'caseManager')]],
    ['the coordination', [author, someone('other', 'coordinator')]],
  ])('is there with %s', (_case, people) => {
    expect(reviewMissing(people, author.id)).toBeUndefined();
  });

  it('is missing where there is only the author, and those who enter people are named', () => {
    const other = someone('other', 'administrator');
    expect(reviewMissing([author, other, someone('head', 'head')], author.id)).toEqual([author, other]);
    expect(reviewMissing([], author.id)).toEqual([]);
  });
});
