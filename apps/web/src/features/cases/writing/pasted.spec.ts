import { describe, expect, it } from '@jest/globals';
import { emptySections } from '@systemblick/domain/cases/case-text';

import { isWholeCase, paste } from './pasted.js';

const whole = 'Familie A\n1. Klärungsphase\nAnfang\n4. Linking\nWeg';

describe('a pasted text', () => {
  it('is spread over its phases, what stood before at the beginning of the first', () => {
    const { sections, found, before } = paste(whole, emptySections, 'monitoring');

    expect(found).toEqual(['clarification', 'linking']);
    expect(before).toBe('Familie A');
    expect(sections).toEqual({ ...emptySections, clarification: 'Familie A\n\nAnfang', linking: 'Weg' });
  });

  it('goes behind what is already there', () => {
    const { sections } = paste(whole, { ...emptySections, linking: 'Vorher' }, 'linking');
    expect(sections.linking).toBe('Vorher\n\nWeg');
  });

  it('goes whole into the open phase when it has no headings', () => {
    const { sections, found } = paste('Ein Absatz.\r\nNoch einer.', emptySections, 'planning');

    expect(found).toEqual([]);
    expect(sections.planning).toBe('Ein Absatz.\nNoch einer.');
  });

  it('knows what it replaced', () => {
    const before = { ...emptySections, planning: 'Alt' };
    expect(paste(whole, before, 'planning').previous).toBe(before);
  });

  it('is a whole case from two headings on', () => {
    expect(isWholeCase(whole)).toBe(true);
    expect(isWholeCase('4. Linking\nWeg')).toBe(false);
  });
});
