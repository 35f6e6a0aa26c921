import { describe, expect, it } from '@jest/globals';

import { partsOfLine, printLine, printReference, referencesIn } from './evidence-reference.js';

const id = '0190b2a4-7c1e-7a3b-9f10-5d2c8e4a6b71';
const passage = { kind: 'passage', id } as const;

describe('a line of a text', () => {
  it.each([
    ['nothing', ''],
    ['words', 'Der Wechsel dauert sieben Wochen.'],
    ['emphasis', 'Der **Wechsel** dauert __zu__ lang, **__viel__** zu lang.'],
    ['a reference', `Das zeigt sich hier: ${printReference(passage)}.`],
    ['references one after the other', `${printReference(passage)}${printReference({ kind: 'theme', id })}`],
    ['a link', 'Siehe [[link:https://kreis.example/a_b__c]]die **neue** Satzung[[/link]], § 3.'],
    ['links one after the other', '[[link:https://a.example/]]a[[/link]][[link:tel:+4952]]b[[/link]]'],
  ])('with %s is printed as it was read', (_what, line) => {
    expect(printLine(partsOfLine(line))).toBe(line);
  });

  it('says what is emphasised', () => {
    expect(partsOfLine('a **b __c__**')).toEqual([
      { part: 'words', text: 'a ', bold: false, italic: false },
      { part: 'words', text: 'b ', bold: true, italic: false },
      { part: 'words', text: 'c', bold: true, italic: true },
    ]);
  });

  it('says where words lead', () => {
    expect(partsOfLine('a [[link:https://b.example/]]b[[/link]]')).toEqual([
      { part: 'words', text: 'a ', bold: false, italic: false },
      { part: 'words', text: 'b', bold: false, italic: false, link: 'https://b.example/' },
    ]);
  });

  it('makes no link of an address that is not allowed, and takes no word away', () => {
    const line = '[[link:javascript:alert(1)]]b[[/link]]';
    expect(partsOfLine(line)).toEqual([{ part: 'words', text: line, bold: false, italic: false }]);
  });

  it.each([`[[person:${id}]]`, '[[passage:1]]', `[[passage ${id}]]`, '[[passage:]]'])('takes %s as words', (line) => {
    expect(partsOfLine(line)).toEqual([{ part: 'words', text: line, bold: false, italic: false }]);
  });
});

describe('referencesIn', () => {
  it('names each reference once', () => {
    const theme = { kind: 'theme', id } as const;
    const text = `Erstens ${printReference(passage)}.\n- ${printReference(theme)}, ${printReference(passage)}`;
    expect(referencesIn(text)).toEqual([passage, theme]);
  });
});
