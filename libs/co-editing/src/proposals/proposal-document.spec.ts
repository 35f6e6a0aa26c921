import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';

import { printReference } from '@systemblick/domain/proposals/evidence-reference';
import { proposalSections, type ProposalText } from '@systemblick/domain/proposals/proposal';

import { spoiltMeta } from '../meta.fixture.js';
import { initialText, sectionFragment } from '../text/document.js';
import { initialProposal, readProposal, showProposal } from './proposal-document.js';

const id = '0190b2a4-7c1e-7a3b-9f10-5d2c8e4a6b71';
const empty = Object.fromEntries(proposalSections.map((key) => [key, ''])) as ProposalText['sections'];
const written = (over: Partial<ProposalText['sections']>): ProposalText => ({
  title: 'Wechsel ohne Lücke',
  sections: { ...empty, ...over },
});

function documentOf(text: ProposalText): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, initialProposal(text));
  return doc;
}

describe('a proposal as a shared document', () => {
  it.each([
    ['nothing', {}],
    ['paragraphs', { situation: 'Erstens.\n\nZweitens.' }],
    ['lists', { solution: 'So geht es:\n\n1. Bogen\n2. Nachweis\n\n- ohne Vorsprache\n- ohne Lücke' }],
    ['emphasis', { analysis: '**Niemand** ist für den __Übergang__ zuständig.' }],
    ['references', { analysis: `Belegt in ${printReference({ kind: 'passage', id })} und öfter.` }],
  ])('reads %s as it was written', (_what, over) => {
    const text = written(over);
    expect(readProposal(documentOf(text))).toEqual({ ok: true, value: text });
  });

  it('keeps words that look like marks, and drops nodes that are not ours', () => {
    const doc = documentOf(written({}));
    const paragraph = new Y.XmlElement('paragraph');
    const foreign = new Y.XmlElement('evidence');
    foreign.setAttribute('kind', 'person');
    foreign.setAttribute('id', id);
    const words = new Y.XmlText();
    words.insert(0, 'Wer zahlt?', {});
    paragraph.insert(0, [words, foreign, new Y.XmlElement('image')]);
    sectionFragment(doc, 'effect').insert(0, [paragraph]);
    expect(readProposal(doc)).toMatchObject({ value: { sections: { effect: 'Wer zahlt?' } } });
  });

  it.each(spoiltMeta)('reads a proposal that says of itself %s', (_what, spoil) => {
    const doc = documentOf(written({}));
    const before = readProposal(doc);
    spoil(doc);
    expect(before.ok).toBe(true);
    expect(readProposal(doc)).toEqual(before);
  });

  it('refuses one of which nothing is here, and one that is nested without end', () => {
    expect(readProposal(new Y.Doc())).toMatchObject({ ok: false });
    const doc = new Y.Doc();
    Y.applyUpdate(doc, initialText());
    let inner: Y.XmlFragment = sectionFragment(doc, 'effect');
    for (let depth = 0; depth < 40; depth++) {
      const next = new Y.XmlElement('blockquote');
      inner.insert(0, [next]);
      inner = next;
    }
    expect(readProposal(doc)).toEqual({ ok: false, problem: { code: 'SHAPE', path: 'section:effect' } });
  });

  it('shows a list of eight levels, a section too long and a sign nobody can keep, and names the last two', () => {
    const doc = documentOf(written({}));
    let into: Y.XmlFragment = sectionFragment(doc, 'solution');
    for (let level = 1; level <= 8; level += 1) {
      const item = new Y.XmlElement('listItem');
      const list = new Y.XmlElement('bulletList');
      list.insert(0, [item]);
      into.insert(into.length, [list]);
      item.insert(0, [paragraphOf(`Ebene ${level}`)]);
      into = item;
    }
    sectionFragment(doc, 'situation').insert(0, [paragraphOf('x'.repeat(101_000))]);
    sectionFragment(doc, 'effect').insert(0, [paragraphOf('Wer\u0000zahlt?')]);

    expect(showProposal(doc)).toMatchObject({
      value: {
        value: { sections: { solution: expect.stringContaining('- Ebene 8'), effect: 'Wer\u0000zahlt?' } },
        problems: [
          { code: 'SHAPE', path: 'section:situation', why: 'tooLong' },
          { code: 'SHAPE', path: 'section:effect', why: 'sign' },
        ],
      },
    });
    expect(readProposal(doc)).toMatchObject({ ok: false, problem: { path: 'section:situation' } });
  });
});

function paragraphOf(words: string): Y.XmlElement {
  const paragraph = new Y.XmlElement('paragraph');
  const text = new Y.XmlText();
  text.insert(0, words, {});
  paragraph.insert(0, [text]);
  return paragraph;
}
