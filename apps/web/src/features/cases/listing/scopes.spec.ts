import { describe, expect, it } from '@jest/globals';

import { scopeOf } from './scopes.js';

describe('which cases the address asks for', () => {
  it.each([
    ['meine', 'mine'],
    ['pruefen', 'toReview'],
    ['geprueft', 'reviewed'],
  ])('%s', (word, scope) => expect(scopeOf(word, true)).toBe(scope));

  it('are one’s own without a word', () => expect(scopeOf(null, true)).toBe('mine'));
  it('are those to review for somebody who writes none', () => expect(scopeOf(null, false)).toBe('toReview'));
});
