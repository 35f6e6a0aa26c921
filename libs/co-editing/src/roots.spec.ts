import { describe, expect, it } from '@jest/globals';

import { hasRoot } from './roots.js';

describe('what is at the top of a document', () => {
  it.each([
    ['board', 'observations', true, true],
    ['board', 'observations', false, false],
    ['board', 'junk', true, false],
    ['board', 'meta', true, false],
    ['text', 'section:title', false, true],
    ['text', 'section:solution', false, true],
    ['text', 'section:solution', true, false],
    ['text', 'section:junk', false, false],
    ['other', 'observations', true, false],
  ])('of the kind %s: %s, an entry: %s, is it: %s', (kind, name, isEntry, isThere) => {
    expect(hasRoot(kind, { name, isEntry })).toBe(isThere);
  });
});
