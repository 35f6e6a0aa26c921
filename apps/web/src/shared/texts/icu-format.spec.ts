import { describe, expect, it } from '@jest/globals';

import { formatted } from './icu-format.js';

describe('a text with something put into it', () => {
  it.each([
    ['a number as the language writes it', 'höchstens {max} Zeichen', { max: 60_000 }, 'höchstens 60.000 Zeichen'],
    ['the same where it is counted', '{n, plural, one {ein Fall} other {# Fälle}}', { n: 5_000 }, '5.000 Fälle'],
    ['words as they are', 'Thema {number}', { number: '2026' }, 'Thema 2026'],
    ['words where there was a number before', 'höchstens {max} Zeichen', { max: 'viele' }, 'höchstens viele Zeichen'],
  ])('has %s', (_case, message, values, expected) => {
    expect(formatted(message, values, 'de')).toBe(expected);
  });

  it('has its own words where a value has their name', () => {
    const message = 'in {cases} of {of} {of, plural, one {case} other {cases}}';
    expect(formatted(message, { cases: 4, of: 8 }, 'en')).toBe('in 4 of 8 cases');
  });
});
