import { describe, expect, it } from '@jest/globals';

import { aPersonActor } from './kernel.fixture.js';
import { seenStates } from './seen-states.js';

const states = ['draft', 'open', 'closed'] as const;
const right = {
  who: ['coordinator', 'author'],
  states: 'any',
  or: [
    { who: ['caseManager', 'reader'], states: ['closed'] },
    { who: ['reader'], states: ['open'] },
  ],
} as const;

describe('seenStates', () => {
  it('tells the states of anybody, and of each relation to the thing', () => {
    expect(seenStates(right, aPersonActor('ada'), states)).toEqual({
      any: [],
      author: ['draft', 'open', 'closed'],
      reader: ['open', 'closed'],
    });
  });

  it('adds to a relation what the person holds anyway', () => {
    expect(seenStates(right, aPersonActor('ada', { roles: ['caseManager'] }), states)).toEqual({
      any: ['closed'],
      author: ['draft', 'open', 'closed'],
      reader: ['open', 'closed'],
    });
  });

  it('knows no relation where the right knows none', () => {
    expect(seenStates({ who: ['head'], states: ['open'] }, aPersonActor('ada', { roles: ['head'] }), states)).toEqual({
      any: ['open'],
    });
  });
});
