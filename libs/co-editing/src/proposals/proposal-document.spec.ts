import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';

import { printReference } from '@systemblick/domain/proposals/evidence-reference';
import { proposalSections, type ProposalText } from '@systemblick/domain/proposals/proposal';

import { initialText, sectionFragment } from '../text/document.js';
import { initialProposal, readProposal } from './proposal-document.js';

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

  it('refuses another kind of document, and one that is nested without end', () => {
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
});
