import { describe, expect, it } from '@jest/globals';

import type { Finding } from './finding.js';
import { spread } from './spread.js';

const named = (text: string, words: string, confidence = 0.9): Finding => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, type: 'PER', confidence, source: 'cue', state: 'accepted' };
};
const again = (text: string, words: string, ordinary: readonly string[] = []) =>
  spread(text, [named(text, words)], (word) => ordinary.includes(word.toLowerCase())).map(({ start, end, state }) => [
    text.slice(start, end),
    state,
  ]);

describe('spread', () => {
  it.each([
    ['surname only', 'Zeynab Haji kam. Haji blieb.', 'Zeynab Haji', 'Haji'],
    ['genitive', 'Frau Averbeck. Averbecks Antrag.', 'Averbeck', 'Averbecks'],
    ['found in the genitive', 'Averbecks Antrag. Von Averbeck.', 'Averbecks', 'Averbeck'],
    ['capitals', 'Frau Averbeck: AVERBECK', 'Averbeck', 'AVERBECK'],
    ['umlaut written out', 'Herr Göçmen, Goecmen', 'Göçmen', 'Goecmen'],
    ['without accents', 'Herr Demirtaş und Demirtas', 'Demirtaş', 'Demirtas'],
    ['one half of a double name', 'Rasha Al-Dabbagh. Dabbagh kam.', 'Rasha Al-Dabbagh', 'Dabbagh'],
  ])('finds it again: %s', (_, text, words, other) => {
    expect(again(text, words)).toEqual([[other, 'accepted']]);
  });

  it('lets a person look at a name that is written small', () => {
    expect(again('Frau Averbeck, averbeck', 'Averbeck')).toEqual([['averbeck', 'check']]);
  });

  it('leaves a word a word where it is written small, and asks where it is not', () => {
    expect(again('Frau Sommer kam im Sommer, als es sommer war', 'Sommer', ['sommer'])).toEqual([['Sommer', 'check']]);
  });

  it('makes no name of a particle, an initial or what is only guessed', () => {
    expect(again('M. von Berg ging von A. zu M.', 'M. von Berg')).toEqual([]);
    const text = 'Anna ging. Anna kam.';
    expect(spread(text, [named(text, 'Anna', 0.4)])).toEqual([]);
  });
});
