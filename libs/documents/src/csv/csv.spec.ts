import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readCsv } from './read-csv.js';
import { writeCsv } from './write-csv.js';

type Row = { readonly name: string; readonly count: number | null };
const columns = [
  { header: 'Name', value: ({ name }: Row) => name },
  { header: 'Anzahl', value: ({ count }: Row) => count },
];
const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

describe('writeCsv', () => {
  it('writes what office programs open', () => {
    expect(writeCsv(columns, [{ name: 'Müller; "Haus"', count: null }])).toBe(
      '\uFEFFName;Anzahl\r\n"Müller; ""Haus""";\r\n',
    );
  });

  it.each(['=1+1', '+49', '-3', '@x', '\t=x', '\r=x'])('takes the formula out of %j', (name) => {
    const [, line] = writeCsv(columns, [{ name, count: 1 }]).split('\r\n');
    expect(line?.replace(/^"/, '')).toMatch(/^'/);
  });

  it('is read back as it was', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .chain((word) =>
        fc.constantFrom('a', '+', '-', '=', '@', "'+", "''-", "'").map((sign) => `${sign}${word.trim()}z`),
      )
      .map((word) => word.normalize('NFC'));
    fc.assert(
      fc.property(fc.array(fc.record({ name: words, count: fc.nat() }), { minLength: 1, maxLength: 8 }), (rows) => {
        const file = readCsv(bytes(writeCsv(columns, rows)));
        expect(file).toMatchObject({
          ok: true,
          lines: rows.map(({ name, count }) => ({ cells: { Name: name, Anzahl: String(count) } })),
        });
      }),
    );
  });
});

it('a text with more commas than the head has separators is no head', () => {
  const rows = [
    { name: 'Kurs, morgens, mit Kinderbetreuung', count: 1 },
    { name: 'Kurs', count: 2 },
  ];
  expect(readCsv(bytes(writeCsv(columns, rows)))).toMatchObject({ ok: true, header: ['Name', 'Anzahl'] });
});

describe('readCsv, of what German Excel writes', () => {
  const lines = [{ cells: { Name: 'Kurs', Träger: 'VHS' } }];

  it.each([
    ['a first line that tells the separator', 'sep=;\r\nName;Träger\r\nKurs;VHS\r\n', 3],
    ['another separator than it looks like', 'sep=,\nName,Träger\nKurs,VHS', 3],
    ['empty columns at the end', 'Name;Träger;;;\r\nKurs;VHS;;;\r\n', 2],
    ['a title above the head', 'Angebote im Kreis\r\n\r\nName;Träger\r\nKurs;VHS\r\n', 4],
    ['a title in a wide table', 'Angebote im Kreis;;\r\nName;Träger;\r\nKurs;VHS;\r\n', 3],
    ['an apostrophe before a number', "Name;Träger\r\n'+Kurs;'-VHS\r\n", 2],
  ])('knows %s', (_case, text, line) => {
    const file = readCsv(bytes(text));
    const cells = text.includes("'") ? { Name: '+Kurs', Träger: '-VHS' } : lines[0]?.cells;
    expect(file).toMatchObject({ ok: true, header: ['Name', 'Träger'], lines: [{ line, cells }] });
  });
});

describe('readCsv', () => {
  const written = 'Name;Träger\r\nKurs;Übergang e. V.\r\n';
  it.each([
    ['utf-8', bytes(written)],
    ['utf-8', bytes(`\uFEFF${written}`)],
    ['utf-16le', utf16(written)],
    ['windows-1252', latin(written)],
  ])('knows %s', (encoding, file) => {
    expect(readCsv(file)).toEqual({
      ok: true,
      encoding,
      header: ['Name', 'Träger'],
      lines: [{ line: 2, cells: { Name: 'Kurs', Träger: 'Übergang e. V.' } }],
    });
  });

  it.each([';', ',', '\t'])('knows the separator %j', (separator) => {
    expect(readCsv(bytes(`Name${separator}Träger\nKurs${separator}VHS`))).toMatchObject({
      ok: true,
      header: ['Name', 'Träger'],
    });
  });

  it('counts lines as an editor does, through cells of several lines and empty ones', () => {
    const file = readCsv(bytes('Name;Träger\n"Kurs\nam Abend";VHS\n\nTreff;AWO\n'));
    expect(file.ok && file.lines.map(({ line }) => line)).toEqual([2, 5]);
  });

  it.each([
    ['empty', bytes('')],
    ['empty', bytes(' \n ')],
    ['notText', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0, 0x14])],
    ['noHeader', bytes('Name\nKurs\n')],
    ['noHeader', bytes('Name;Name\nKurs;VHS\n')],
    ['broken', bytes('Name;Träger\n"Kurs;VHS\nTreff;AWO\n')],
  ])('says that a file is %s', (problem, file) => {
    expect(readCsv(file)).toMatchObject({ ok: false, problem });
  });
});
