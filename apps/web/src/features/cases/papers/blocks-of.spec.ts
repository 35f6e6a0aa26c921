import { expect, it } from '@jest/globals';

import { blocksOf, wordsOf } from './blocks-of.js';

it('parts a sheet into headings, paragraphs and lists', () => {
  expect(blocksOf('# Titel\r\n\r\nEin Satz,\nder weitergeht.\n\n## Was?\n\n- Eins\n  und mehr\n- Zwei\n')).toEqual([
    { kind: 'title', words: 'Titel' },
    { kind: 'paragraph', words: 'Ein Satz, der weitergeht.' },
    { kind: 'heading', words: 'Was?' },
    { kind: 'list', items: ['Eins und mehr', 'Zwei'] },
  ]);
  expect(blocksOf('')).toEqual([]);
});

it('finds the words that are to be bold, and takes nothing else for a sign', () => {
  expect(wordsOf('Wir schreiben **nicht** auf: <b>x</b> * 2')).toEqual([
    { words: 'Wir schreiben ', bold: false },
    { words: 'nicht', bold: true },
    { words: ' auf: <b>x</b> * 2', bold: false },
  ]);
});
