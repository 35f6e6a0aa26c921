import { describe, expect, it } from '@jest/globals';

import { printReference } from './evidence-reference.js';
import { saidText, withAddress, writtenWords } from './said-text.js';
import { cellsOfRow, keptLine, printRow, saidLine } from './text-table.js';

const id = '0190b2a4-7c1e-7a3b-9f10-5d2c8e4a6b71';
const row = (...texts: readonly string[]) => texts.map((text) => ({ text, head: false }));

describe('a row of a table', () => {
  it.each([
    ['words', row('Jobcenter', 'zehn')],
    ['headings', [{ text: 'Stelle', head: true }, ...row('= Tage')]],
    ['nothing', row('', '')],
    ['one cell', row('a')],
    ['signs of its own', row('a|b', 'c\\', '\\|', '\u23ce', 'x \u23ce y', '|', '\\\\|')],
    ['lines', row('eins\nzwei\n- drei', '\n')],
  ])('with %s is read as it was printed', (_what, cells) => {
    expect(cellsOfRow(printRow(cells))).toEqual(cells);
  });

  it.each(['', '|', '||', '| |', '|a|', '|a |', '| a', 'a | b |', '| a | b', '| a |b |', '| a \\|', '- | a |', '|= |'])(
    'is not %j',
    (line) => expect(cellsOfRow(line)).toBeUndefined(),
  );

  it.each(['| a | b |', '\\| a |', '\\\\| a |', '\\| a', 'C:\\amt', 'Wer | was'])(
    'is not what was typed: %j',
    (line) => {
      expect(cellsOfRow(keptLine(line))).toBeUndefined();
      expect(saidLine(keptLine(line))).toBe(line);
    },
  );
});

describe('what a text says', () => {
  const text = [
    `**Siehe** [[link:https://kreis.example/]]die __Satzung__[[/link]] und ${printReference({ kind: 'theme', id })}.`,
    '',
    '|= Stelle |= Tage |',
    '| [[link:tel:+495211]]Amt[[/link]] | zehn \u23ce **elf** |',
    '\\| kein | Satz |',
  ].join('\n');

  it('is without marks, a line a row, with addresses where they are asked for', () => {
    expect(saidText(text, { words: withAddress, reference: ({ kind }) => `<${kind}>` })).toBe(
      'Siehe die Satzung (https://kreis.example/) und <theme>.\n\nStelle | Tage\nAmt (+495211) | zehn / elf\n| kein | Satz |',
    );
  });

  it('is counted without signs and addresses', () => {
    expect(writtenWords('| [[link:https://kreis.example/]]§[[/link]] |  |').match(/\p{L}/gu)).toBeNull();
    expect(writtenWords('|= Stelle |= Tage |\n| Amt | zehn |').split(/\s+/)).toEqual(['Stelle', 'Tage', 'Amt', 'zehn']);
  });
});
