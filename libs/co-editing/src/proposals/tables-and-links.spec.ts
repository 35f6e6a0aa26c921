import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';

import { printReference } from '@systemblick/domain/proposals/evidence-reference';
import { proposalSections, type ProposalText } from '@systemblick/domain/proposals/proposal';

import { sectionFragment } from '../text/document.js';
import { keepCellsPlain } from './plain-cells.js';
import { initialProposal, readProposal, showProposal } from './proposal-document.js';

const id = '0190b2a4-7c1e-7a3b-9f10-5d2c8e4a6b71';
const empty = Object.fromEntries(proposalSections.map((key) => [key, ''])) as ProposalText['sections'];

function documentWith(solution: string): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, initialProposal({ title: 'Ein Pool', sections: { ...empty, solution } }));
  return doc;
}

const solutionOf = (doc: Y.Doc): string => {
  const shown = showProposal(doc);
  return shown.ok ? shown.value.value.sections.solution : '';
};

const node = (name: string, ...children: readonly Y.XmlElement[]): Y.XmlElement => {
  const made = new Y.XmlElement(name);
  made.insert(0, [...children]);
  return made;
};
const says = (words: string, marks: object = {}): Y.XmlElement => {
  const paragraph = new Y.XmlElement('paragraph');
  const text = new Y.XmlText();
  text.insert(0, words, marks);
  paragraph.insert(0, [text]);
  return paragraph;
};
const cell = (words: string) => node('tableCell', says(words));
const drawn = (...blocks: readonly Y.XmlElement[]): Y.Doc => {
  const doc = documentWith('');
  sectionFragment(doc, 'solution').insert(0, [...blocks]);
  return doc;
};

describe('a table in a proposal', () => {
  it.each([
    ['headings and words', 'Vorher.\n\n|= Stelle |= Tage |\n| Jobcenter | zehn |\n\nNachher.'],
    [
      'emphasis, a link and a reference',
      `| **zu** viel | [[link:https://kreis.example/]]hier[[/link]] ${printReference({ kind: 'passage', id })} |`,
    ],
    ['signs of its own', '| a \\| b | c \\\\ d |\n| \\\u23ce |  |'],
    ['lines and a list in a cell', '| eins \u23ce - zwei \u23ce - drei |  |'],
    ['a table after it', '| a | b |\n\n| c | d |'],
  ])('with %s is read as it was written', (_what, solution) => {
    expect(readProposal(documentWith(solution))).toMatchObject({ ok: true, value: { sections: { solution } } });
  });

  it('is not what somebody typed with the same signs', () => {
    const doc = drawn(says('| a | b |'), says('\\| a | b |'));
    expect(solutionOf(doc)).toBe('\\| a | b |\n\n\\\\| a | b |');
    expect(solutionOf(documentWith(solutionOf(doc)))).toBe(solutionOf(doc));
  });

  it('is even where two changed its shape at once, and nothing where nothing is written in it', () => {
    const uneven = node('table', node('tableRow', cell('a'), cell('b')), node('tableRow', cell('c')), node('tableRow'));
    expect(solutionOf(drawn(uneven))).toBe('| a | b |\n| c |  |');
    expect(solutionOf(drawn(node('table', node('tableRow', cell(' '), cell('')))))).toBe('');
  });

  it('within a table, or within a list, is lines of it', () => {
    const inner = () => node('table', node('tableRow', cell('x'), cell('y')), node('tableRow', cell('z'), cell('')));
    expect(
      solutionOf(drawn(node('table', node('tableRow', node('tableCell', says('davor'), inner()), cell('b'))))),
    ).toBe('| davor \u23ce x \\| y \u23ce z \\| | b |');
    expect(solutionOf(drawn(node('bulletList', node('listItem', says('Punkt'), inner()))))).toBe(
      '- Punkt\n- x | y\n- z |',
    );
  });

  it('is named where it is larger than a page holds, and shown', () => {
    const wide = node('table', node('tableRow', ...Array.from({ length: 13 }, (_, at) => cell(`S${at}`))));
    const doc = drawn(wide);
    expect(solutionOf(doc)).toContain('| S12 |');
    expect(readProposal(doc)).toEqual({
      ok: false,
      problem: { code: 'SHAPE', path: 'section:solution', why: 'table' },
    });
    const long = node('table', ...Array.from({ length: 201 }, () => node('tableRow', cell('a'))));
    expect(readProposal(drawn(long))).toMatchObject({ ok: false, problem: { why: 'table' } });
  });

  it('has no cell that spans others, whoever writes so', () => {
    const doc = drawn(node('table', node('tableRow', cell('a'), cell('b'))));
    const fragment = sectionFragment(doc, 'solution');
    const firstCell = (of: Y.Doc) =>
      ((sectionFragment(of, 'solution').get(0) as Y.XmlElement).get(0) as Y.XmlElement).get(0) as Y.XmlElement;
    firstCell(doc).setAttribute('rowspan', '7');
    const stop = keepCellsPlain(fragment);
    expect(firstCell(doc).getAttributes()).toEqual({});

    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    firstCell(other).setAttribute('colspan', 1_000_000_000 as unknown as string);
    const seen: unknown[] = [];
    fragment.observeDeep(() => seen.push(firstCell(doc).getAttribute('colspan')));
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    expect(seen.filter((value) => value !== undefined)).toEqual([]);
    stop();
    expect(readProposal(doc)).toMatchObject({ ok: true });
  });

  it.each([
    ['colspan', 300_000_000],
    ['rowspan', '300000000'],
    ['colwidth', [1, 2]],
    ['colwidth', 1],
    ['colspan', null],
    ['rowspan', { valueOf: 7 }],
  ])('has no %s of %p however deep it stands', (name, value) => {
    const innermost = node('tableCell', says('a'));
    innermost.setAttribute(name, value as unknown as string);
    let table = node('table', node('tableRow', innermost));
    for (let level = 0; level < 40; level += 1) table = node('table', node('tableRow', node('tableCell', table)));
    const doc = drawn(table);
    expect(innermost.getAttribute(name)).toEqual(value);
    keepCellsPlain(sectionFragment(doc, 'solution'))();
    expect(innermost.getAttributes()).toEqual({});
  });

  it('that would be immense once filled up is refused as it stands', () => {
    const one = (words: string) => node('tableRow', cell(words));
    const wide = node('tableRow', ...Array.from({ length: 1500 }, () => cell('')));
    const doc = drawn(node('table', wide, ...Array.from({ length: 1500 }, () => one('a'))));
    expect(solutionOf(doc).length).toBeLessThan(20_000);
    expect(readProposal(doc)).toEqual({
      ok: false,
      problem: { code: 'SHAPE', path: 'section:solution', why: 'table' },
    });
  });

  it('of more rows than one call takes arguments is refused, and so are as many blocks', () => {
    const holding = (name: string, inside: () => Y.XmlElement) => {
      const made = new Y.XmlElement(name);
      const doc = drawn(made);
      doc.transact(() => {
        for (let thousand = 0; thousand < 150; thousand += 1)
          made.insert(
            0,
            Array.from({ length: 1000 }, () => inside()),
          );
      });
      return doc;
    };
    expect(readProposal(holding('table', () => node('tableRow')))).toMatchObject({
      ok: false,
      problem: { why: 'table' },
    });
    expect(readProposal(holding('blockquote', () => says('a')))).toMatchObject({
      ok: false,
      problem: { why: 'tooLong' },
    });
  });
});

describe('a link in a proposal', () => {
  it('is read with its address as it is kept', () => {
    const doc = drawn(says('Satzung', { link: { href: 'HTTPS://Kreis.example/Satzung?a=1' } }));
    expect(solutionOf(doc)).toBe('[[link:https://kreis.example/Satzung?a=1]]Satzung[[/link]]');
    expect(readProposal(doc).ok).toBe(true);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://a@b.example/', '', 7, undefined])(
    'to %s is its words, and named before it is taken over',
    (href) => {
      const doc = drawn(says('Satzung', { link: { href } }));
      expect(solutionOf(doc)).toBe('Satzung');
      expect(readProposal(doc)).toEqual({
        ok: false,
        problem: { code: 'SHAPE', path: 'section:solution', why: 'link' },
      });
    },
  );
});
