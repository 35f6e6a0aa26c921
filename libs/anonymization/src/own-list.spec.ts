import { describe, expect, it } from '@jest/globals';

import { findAll } from './find-all.js';
import { layersWithoutModel } from './layers.js';
import { ownFinder } from './own-list.js';

const finder = ownFinder({
  surnames: ['Winter', 'Göçmen'],
  institutions: ['Wohnungsverein Hellweg eG', 'JA'],
  places: ['Alt-Ostönnen'],
  fileNumberPatterns: ['IM-##/#### @', '50.4 (###)'],
});
const found = (text: string) =>
  finder(text).map(({ start, end, type, state }) => [text.slice(start, end), type, state]);

it('is one name with the first name that another layer sees', () => {
  const own = { surnames: ['Kestermann'], institutions: [], places: [], fileNumberPatterns: [] };
  const text = 'Gespräch mit Frau Ulla Kestermann, danach mit Kestermann allein.';
  const names = findAll(text, layersWithoutModel(own)).filter(({ type }) => type === 'PER');
  expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(['Ulla Kestermann', 'Kestermann']);
});

it('leaves a surname that is a word of every day to a person', () => {
  const own = { surnames: ['Bescheid'], institutions: [], places: [], fileNumberPatterns: [] };
  const [one] = ownFinder(own, (word) => word === 'Bescheid')('Der Bescheid kam.');
  expect(one).toMatchObject({ type: 'PER', state: 'check' });
});

describe('what a municipality knows of itself', () => {
  it.each([
    ['Frau WINTER rief an', 'WINTER', 'PER', 'accepted'],
    ['Winters Vermerk', 'Winters', 'PER', 'accepted'],
    ['Herr Goecmen', 'Goecmen', 'PER', 'accepted'],
    ['im winter', 'winter', 'PER', 'check'],
    ['der Wohnungsverein Hellweg eG schrieb', 'Wohnungsverein Hellweg eG', 'ORG', 'accepted'],
    ['in Alt-Ostönnen', 'Alt-Ostönnen', 'LOC', 'accepted'],
    ['das JA schrieb', 'JA', 'ORG', 'accepted'],
    ['Akte im–12/0345 b liegt', 'im–12/0345 b', 'AZ', 'accepted'],
    ['Akte IM-12/0345b', 'IM-12/0345b', 'AZ', 'accepted'],
    ['50.4 (117)', '50.4 (117)', 'AZ', 'accepted'],
  ])('%s', (text, words, type, state) => {
    expect(found(text)).toEqual([[words, type, state]]);
  });

  it('is not in a text that names nothing of it', () => {
    expect(found('Ja, ja: der Wohnungsverein Hellweg, Raum 50x4 (117) und IM-12/03456 c')).toEqual([]);
  });
});
