import { describe, expect, it } from '@jest/globals';

import { bounds, checkNumber, isWithin } from './bounds.js';

describe('a number somebody enters', () => {
  it.each(Object.keys(bounds) as (keyof typeof bounds)[])('is held within its bound: %s', (kind) => {
    const { least, most, whole } = bounds[kind];
    for (const inside of [least, most]) expect(isWithin(inside, bounds[kind])).toBe(true);
    for (const outside of [least - 1, most + 1, Number.NaN, Infinity, -Infinity, 1.79e308, -1.79e308])
      expect(isWithin(outside, bounds[kind])).toBe(false);
    expect(isWithin(least + 0.5, bounds[kind])).toBe(!whole);
  });

  it('is refused with its field and its bound', () => {
    expect(checkNumber('value', 1.79e308, bounds.reading)).toEqual({
      ok: false,
      refusal: {
        code: 'NUMBER_OUT_OF_BOUNDS',
        field: 'value',
        facts: { least: bounds.reading.least, most: bounds.reading.most },
      },
    });
    expect(checkNumber('target', null, bounds.reading)).toMatchObject({ ok: true });
  });
});
