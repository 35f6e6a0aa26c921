import { describe, expect, it } from '@jest/globals';

import { itemPlace } from './item-place.js';

describe('where one reads what an item is about', () => {
  it.each([
    ['beschlussvorlage', '/lenkungsgruppe/vorlagen/7'],
    ['proposal', '/vorschlaege/7'],
    ['theme', '/themen/7'],
    ['themenspeicher', undefined],
  ] as const)('%s', (kind, place) => {
    expect(itemPlace({ kind, subject: { id: '7' } })).toBe(place);
  });

  it('is nowhere for whoever may not read it', () => {
    expect(itemPlace({ kind: 'beschlussvorlage', subject: null })).toBeUndefined();
  });
});
