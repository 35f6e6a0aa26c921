import { describe, expect, it } from '@jest/globals';

import { fits, headedRows } from './headed-rows.js';
import { printPasted } from './print-pasted.js';

const cell = (text: string, bold = false, head = false) => ({
  head,
  lines: text === '' ? [] : [{ list: undefined, level: 0, runs: [{ text, bold, italic: false }] }],
});
const heads = (rows: Parameters<typeof headedRows>[0]) =>
  headedRows(rows).map((cells) => cells.map(({ head }) => head));

describe('the headings of a table that is pasted', () => {
  it('are a first row that alone is bold throughout', () => {
    const rows = [
      [cell('Stelle', true), cell('', true)],
      [cell('Amt', true), cell('zehn')],
    ];
    expect(heads(rows)).toEqual([
      [true, false],
      [false, false],
    ]);
    expect(printPasted([{ rows, asLines: [] }])).toBe(
      '<table><tbody><tr><th><p>Stelle</p></th><td><p></p></td></tr><tr><td><p><strong>Amt</strong></p></td><td><p>zehn</p></td></tr></tbody></table>',
    );
  });

  it('are none where all is bold, where nothing is, and those that are named', () => {
    expect(heads([[cell('a', true)], [cell('b', true)]])).toEqual([[false], [false]]);
    expect(heads([[cell('a')], [cell('b', true)]])).toEqual([[false], [false]]);
    expect(heads([[cell('a', true)], [cell('b', false, true)]])).toEqual([[false], [true]]);
  });

  it('end where a text takes no larger table: then it comes row by row', () => {
    const wide = [Array.from({ length: 13 }, () => cell('a'))];
    expect([fits(wide), fits([[cell('a')]]), fits(Array.from({ length: 201 }, () => [cell('a')]))]).toEqual([
      false,
      true,
      false,
    ]);
    const asLines = [{ list: undefined, level: 0, runs: [{ text: 'a | a', bold: false, italic: false }] }];
    expect(printPasted([{ rows: wide, asLines }])).toBe('<p>a | a</p>');
  });

  it('come with links, whose address closes no attribute', () => {
    const runs = [{ text: 'a<b', bold: false, italic: true, link: 'https://kreis.example/?a=1&b="' }];
    expect(printPasted([{ list: 'bullet', level: 1, runs }])).toBe(
      '<ul><li><p><a href="https://kreis.example/?a=1&amp;b=&quot;"><em>a&lt;b</em></a></p></li></ul>',
    );
  });
});
