import { describe, expect, it } from '@jest/globals';

import { lineSent } from './line-sent.js';

const offer = { name: 'Nähtreff', provider: 'Heimatverein', languages: ['Deutsch'] };

describe('a line of a file that is sent', () => {
  it('says which entry it meant when it was seen, and its version', () => {
    expect(lineSent({ line: 2, offer }, 'new', { id: 'entry', version: 4 })).toEqual({
      ...offer,
      id: 'new',
      line: 2,
      meant: { id: 'entry', expectedVersion: 4 },
    });
  });

  it('says that it meant none', () => {
    expect(lineSent({ line: 2, offer }, 'new', undefined)).toMatchObject({ meant: null });
  });
});
