import { describe, expect, it } from '@jest/globals';

import { aPaperText } from '../decisions.fixture.js';
import { wordsDecided } from './words-decided.js';

const item = { title: 'Verschiedenes' };
const paper = { text: aPaperText({ title: 'Übergabe am Freitag' }) };
const [first] = paper.text.points;

describe('the words of a resolution', () => {
  it.each([
    ['of a paper’s point', 1, { item, paper, asked: undefined }, first?.text],
    ['of a paper’s point after a ballot, too', 1, { item, paper, asked: 'Wer stimmt der Ziffer 1 zu?' }, first?.text],
    [
      'of what a ballot asked of the whole',
      null,
      { item, paper: undefined, asked: 'Soll das so sein?' },
      'Soll das so sein?',
    ],
    ['of the whole paper', null, { item, paper, asked: undefined }, 'Übergabe am Freitag'],
    ['of an item without a paper', null, { item, paper: undefined, asked: undefined }, 'Verschiedenes'],
    ['none of a point there is not', 99, { item, paper, asked: undefined }, undefined],
    ['none of a point of no paper', 1, { item, paper: undefined, asked: undefined }, undefined],
  ])('are those %s', (_, pointNumber, about, words) => {
    expect(wordsDecided(pointNumber, about)).toBe(words);
  });
});
