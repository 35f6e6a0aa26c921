import { describe, expect, it } from '@jest/globals';

import { meant, shortened } from './text-span.js';

const text = '  Der Antrag 👍🏽 ruht.  ';

describe('what somebody meant to select', () => {
  it.each([
    ['leaves out blanks at the edges', 0, 6, 'Der'],
    ['takes whole words', 3, 8, 'Der Antrag'],
    ['takes both directions', 12, 2, 'Der Antrag'],
    ['keeps a character whole at its end', 6, 14, 'Antrag 👍'],
    ['keeps a character whole at its beginning', 14, text.length, '👍🏽 ruht.'],
    ['stays within the text', -5, 999, 'Der Antrag 👍🏽 ruht.'],
  ])('%s', (_case, one, other, expected) => {
    const span = meant(text, one, other);
    expect(span && text.slice(span.start, span.end)).toBe(expected);
  });

  it.each([
    [0, 2],
    [5, 5],
  ])('is nothing between %d and %d', (one, other) => {
    expect(meant(text, one, other)).toBeUndefined();
  });
});

describe('a long passage', () => {
  it('shows its beginning and its end', () => {
    const long = `Anfang ${'und so weiter '.repeat(20)}Schluss`;
    const short = shortened(long, 60);
    expect(short.length).toBeLessThanOrEqual(60);
    expect(short).toMatch(/^Anfang .* … .*Schluss$/);
  });

  it('is left as it is when it is short', () => {
    expect(shortened('Der  Antrag\nruht.')).toBe('Der Antrag ruht.');
  });
});
