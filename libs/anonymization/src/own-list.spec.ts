import { describe, expect, it } from '@jest/globals';

import { ownFinder } from './own-list.js';

const finder = ownFinder({
  surnames: ['Winter', 'Göçmen'],
  institutions: ['Wohnungsverein Hellweg eG', 'WVH'],
  places: ['Alt-Ostönnen'],
});
const found = (text: string) =>
  finder(text).map(({ start, end, type, state }) => [text.slice(start, end), type, state]);

describe('what a municipality knows of itself', () => {
  it.each([
    ['Frau WINTER rief an', 'WINTER', 'PER', 'accepted'],
    ['Winters Vermerk', 'Winters', 'PER', 'accepted'],
    ['Herr Goecmen', 'Goecmen', 'PER', 'accepted'],
    ['im winter', 'winter', 'PER', 'check'],
    ['der Wohnungsverein Hellweg eG schrieb', 'Wohnungsverein Hellweg eG', 'ORG', 'accepted'],
    ['in Alt-Ostönnen', 'Alt-Ostönnen', 'LOC', 'accepted'],
  ])('%s', (text, words, type, state) => {
    expect(found(text)).toEqual([[words, type, state]]);
  });

  it('is not in a text that names nothing of it', () => {
    expect(found('Der Wohnungsverein Hellweg und das Jobcenter')).toEqual([]);
  });
});
