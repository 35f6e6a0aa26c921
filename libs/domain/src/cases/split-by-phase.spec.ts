import { describe, expect, it } from '@jest/globals';

import { splitByPhase } from './split-by-phase.js';

describe('splitByPhase', () => {
  it.each([
    ['numbered', '1. Klärungsphase\nKam an.\n4. Linking\nRuf an.'],
    ['in capitals', 'KLÄRUNG\nKam an.\n\nLINKING\nRuf an.'],
    ['between dashes', '-- KLÄRUNG --\nKam an.\n-- LINKING --\nRuf an.'],
    ['with the text on the same line', '1) KLÄRUNG. Kam an.\n4) LINKING.\nRuf an.'],
    ['with brackets', 'Klärung (1. Quartal 2025, anwesend: Klientin)\nKam an.\nLinking:\nRuf an.'],
  ])('divides a text whose headings are %s', (_kind, text) => {
    expect(splitByPhase(text)).toMatchObject({
      before: '',
      recognised: ['clarification', 'linking'],
      sections: { clarification: 'Kam an.', linking: 'Ruf an.', monitoring: '' },
    });
  });

  it('keeps what stands before the first heading, and joins a phase that comes twice', () => {
    const split = splitByPhase('Fallverlauf A\nLinking – Anerkennung\neins\nLinking – Aufenthalt\nzwei');
    expect(split).toMatchObject({
      before: 'Fallverlauf A',
      sections: { linking: 'Anerkennung\neins\n\nAufenthalt\nzwei' },
    });
  });

  it('leaves a sentence that begins with such a word alone', () => {
    expect(splitByPhase('Planung war schwierig, weil niemand kam.').recognised).toEqual([]);
  });
});
