import { describe, expect, it } from '@jest/globals';

import { readCsv } from '../csv/read-csv.js';
import { writeCsv } from '../csv/write-csv.js';
import { fieldsOf, offerColumns, type OfferLine } from './offers-csv.js';
import { readOfferLine } from './read-offer-line.js';

const offer: OfferLine = {
  name: 'Sprachtreff',
  provider: 'Heimatverein; „Alte Schule“',
  institutionName: null,
  memberMunicipalityNames: ['Stadt Werlohe', 'Gemeinde Aschenholte'],
  field: 'Sprache',
  targetGroup: 'Eltern',
  languages: ['Deutsch', 'Ukrainisch'],
  access: 'offen',
  times: 'Mo 9–12 Uhr',
  childCare: true,
  barrierFree: false,
  transport: null,
  costs: null,
  description: 'Zwei\nZeilen',
  contactRole: 'Anmeldung',
  email: 'treff@hellenrath.example',
  phone: null,
  website: null,
  lastChecked: '2026-11-01',
};

const read = (text: string) => {
  const file = readCsv(new TextEncoder().encode(text));
  if (!file.ok) throw new Error(file.problem);
  const known = fieldsOf(file.header);
  return file.lines.map((line) => readOfferLine(line, known));
};

describe('offers as CSV', () => {
  it('are read as they were written', () => {
    expect(read(writeCsv(offerColumns, [offer]))).toEqual([{ ok: true, line: offer }]);
  });

  it.each([[['Kurdisch/Sorani']], [['Deutsch, leicht', 'Englisch']], [['A | B', 'C/D']], [[]], [['Deutsch']]])(
    'keep a list as it is: %j',
    (languages) => {
      expect(read(writeCsv(offerColumns, [{ ...offer, languages }]))).toEqual([
        { ok: true, line: { ...offer, languages } },
      ]);
    },
  );

  it.each([
    ['Deutsch, Englisch', ['Deutsch', 'Englisch']],
    ['Deutsch / Englisch', ['Deutsch', 'Englisch']],
    ['Deutsch; Englisch', ['Deutsch', 'Englisch']],
  ])('read a list as people write it: %s', (cell, languages) => {
    expect(read(`Name;Träger;Sprachen\nKurs;VHS;"${cell}"\n`)).toMatchObject([{ ok: true, line: { languages } }]);
  });

  it('know other words, other orders, and leave out what they do not know', () => {
    const [line] = read('Stand;Anbieter;Notiz;Angebot;Kinderbetreuung\n1.3.2026;VHS;egal;Kurs;ja\n');
    expect(line).toMatchObject({
      ok: true,
      line: { name: 'Kurs', provider: 'VHS', childCare: true, lastChecked: '2026-03-01' },
    });
    expect(line).not.toHaveProperty('line.languages');
  });

  it.each([
    ['WAHR', true],
    ['FALSCH', false],
    ['wahr', true],
    ['TRUE', true],
    ['', false],
  ])('read %j as a spreadsheet writes it', (cell, childCare) => {
    expect(read(`Name;Träger;Kinderbetreuung\nKurs;VHS;${cell}\n`)).toMatchObject([{ ok: true, line: { childCare } }]);
  });

  it.each([
    ['Kinderbetreuung', 'vielleicht', 'yesOrNo'],
    ['Barrierefrei', '3', 'yesOrNo'],
    ['Kinderbetreuung', 'x', 'yesOrNo'],
    ['Barrierefrei', 'J', 'yesOrNo'],
    ['Barrierefrei', '-', 'yesOrNo'],
    ['Barrierefrei', '1', 'yesOrNo'],
    ['Stand', '31.02.2026', 'day'],
    ['Stand', 'gestern', 'day'],
  ])('refuse %s: %s', (column, cell, problem) => {
    expect(read(`Name;Träger;${column}\nKurs;VHS;${cell}\n`)).toEqual([
      { ok: false, problems: [{ problem, column, value: cell }] },
    ]);
  });
});
