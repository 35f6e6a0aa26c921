import { describe, expect, it } from '@jest/globals';

import { checkOwnWords, surnamesOf } from './own-words.js';

const none = { ownPlaces: [], fileNumberPatterns: [] };

describe('the words of one’s own', () => {
  it('are kept trimmed, each once, none empty', () => {
    const given = { ownPlaces: [' Alt  Ostönnen ', '', 'Alt Ostönnen'], fileNumberPatterns: ['IM-##'] };
    expect(checkOwnWords(given)).toEqual({
      ok: true,
      value: { ownPlaces: ['Alt Ostönnen'], fileNumberPatterns: ['IM-##'] },
    });
  });

  it.each([
    [{ ownPlaces: ['x'.repeat(81)] }, 'ownPlaces'],
    [{ ownPlaces: ['7'] }, 'ownPlaces'],
    [{ ownPlaces: Array.from({ length: 501 }, (_, at) => `Ort ${at}`) }, 'ownPlaces'],
    [{ fileNumberPatterns: ['50/2026'] }, 'fileNumberPatterns'],
    [{ fileNumberPatterns: ['IM-#'] }, 'fileNumberPatterns'],
    [{ fileNumberPatterns: ['#'.repeat(41)] }, 'fileNumberPatterns'],
    [{ fileNumberPatterns: Array.from({ length: 51 }, (_, at) => `${at}-##`) }, 'fileNumberPatterns'],
  ])('are refused: %j', (over, field) => {
    expect(checkOwnWords({ ...none, ...over })).toMatchObject({ refusal: { code: 'OWN_WORDS_INVALID', field } });
  });
});

describe('the surnames of a Person', () => {
  it.each([
    ['Annette Brinkhoff', ['Brinkhoff']],
    ['Dr. Ute Groß-Ahlen', ['Groß-Ahlen', 'Groß', 'Ahlen']],
    ['Jan van der Velde', ['Velde']],
    ['Coordination', []],
    ['', []],
  ])('%s', (name, surnames) => {
    expect(surnamesOf(name)).toEqual(surnames);
  });
});
