import { describe, expect, it } from '@jest/globals';
import { layersWithoutModel } from '@systemblick/anonymization/layers';

import { placesWith } from './find-places.js';
import { isSuspect, noTexts } from './place.js';

const clarification = 'Frau Averbeck half am 02.10.2023, Herr Uwe Brandt wohnt in der Lindenstraße 12.';

describe('what is marked in a case', () => {
  const places = placesWith(layersWithoutModel())({ ...noTexts, clarification });
  const words = (marked: typeof places) => marked.map(({ start, end }) => clarification.slice(start, end));

  it('is what identifies somebody', () => {
    expect(words(places.filter((place) => !isSuspect(place)))).toEqual(['Averbeck', 'Uwe Brandt', 'Lindenstraße 12']);
  });

  it('is also what looks like a day', () => {
    expect(words(places.filter(isSuspect))).toEqual(['02.10.2023']);
  });
});
