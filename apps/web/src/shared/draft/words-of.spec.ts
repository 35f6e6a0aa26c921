import { describe, expect, it } from '@jest/globals';

import { wordsOf } from './words-of.js';

describe('wordsOf', () => {
  it('gathers what was written, however deep', () => {
    const values = {
      title: ' Mutter ohne Kurs ',
      phases: { clarification: 'Kam über die Schule.', planning: '' },
      stations: [{ what: 'Antrag gestellt', outcome: 'reached' }],
      version: 3,
      none: null,
    };

    expect(wordsOf(values)).toEqual(['Mutter ohne Kurs', 'Kam über die Schule.', 'Antrag gestellt']);
  });
});
