import { describe, expect, it } from '@jest/globals';

import { noTexts, type Place } from './place.js';
import { reasonOf, rejectedPlaces, rejectionsIn, type Rejection } from './rejections.js';

const texts = { ...noTexts, title: 'Koch gesucht', linking: 'Der Koch und KOCH.' };
const koch: Rejection = { kind: 'PER', words: 'Koch', reason: 'ordinaryWord' };
const place: Place = { section: 'linking', start: 13, end: 17, kind: 'PER', certain: true, proven: false };

describe('words that identify nobody', () => {
  it('are the same wherever they stand and however they are written', () => {
    expect(reasonOf(place, texts, [koch])).toBe('ordinaryWord');
    expect(rejectedPlaces([koch], texts)).toEqual([
      { section: 'title', start: 0, end: 4, kind: 'PER', reason: 'ordinaryWord' },
      { section: 'linking', start: 4, end: 8, kind: 'PER', reason: 'ordinaryWord' },
      { section: 'linking', start: 13, end: 17, kind: 'PER', reason: 'ordinaryWord' },
    ]);
  });

  it('are no other words, no other kind, and no number that is proven', () => {
    expect(reasonOf({ ...place, end: 16 }, texts, [koch])).toBeUndefined();
    expect(reasonOf({ ...place, kind: 'AZ' }, texts, [koch])).toBeUndefined();
    expect(reasonOf({ ...place, proven: true }, texts, [koch])).toBeUndefined();
    expect(rejectedPlaces([{ ...koch, words: '' }], texts)).toEqual([]);
  });

  it('are read from a stored text, each once', () => {
    expect(rejectionsIn(rejectedPlaces([koch], texts), texts)).toEqual([{ ...koch, words: 'KOCH' }]);
  });
});
