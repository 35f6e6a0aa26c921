import { describe, expect, it } from '@jest/globals';

import { hueOf, hues, initials } from './initials.js';

describe('initials', () => {
  it.each([
    ['Ayşe Yılmaz', 'AY'],
    ['Dr. Maria van der Berg', 'MB'],
    ['Jürgen Müller-Öztürk', 'JM'],
    ['Çiğdem', 'Ç'],
    ['Prof. Dr. Ines Ölmez', 'IÖ'],
    ['gast', 'G'],
    ['', ''],
  ])('of %s are %s', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});

describe('a hue', () => {
  it('stays with its person and within the palette', () => {
    const ids = Array.from({ length: 200 }, (_, index) => `person-${index}`);
    expect(ids.map(hueOf)).toEqual(ids.map(hueOf));
    expect(new Set(ids.map(hueOf)).size).toBe(hues);
  });
});
