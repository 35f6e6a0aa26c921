import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';

import { proposalSections, type ProposalText } from '@systemblick/domain/proposals/proposal';

import { spoiltMeta } from '../meta.fixture.js';
import { initialProposal } from '../proposals/proposal-document.js';
import { initialBoard, showBoard } from '../reconstruction/board.js';
import { addObservation, observationText, removeObservation } from '../reconstruction/board-writers.js';
import { sectionFragment } from '../text/document.js';
import { clocksOf, CommittedClocks } from './committed-clocks.js';
import { lostWords } from './lost-words.js';
import { putBack } from './put-back.js';

const id = '0190b2a4-7c1e-7a3b-9f10-5d2c8e4a6b71';
const empty = Object.fromEntries(proposalSections.map((key) => [key, ''])) as ProposalText['sections'];
const by = { newId: '0190b2a4-7c1e-7a3b-9f10-5d2c8e4a6b72', createdBy: null, createdAt: 1 };

function from(update: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  return doc;
}

const proposal = () =>
  from(
    initialProposal({
      title: 'Ein Pool',
      sections: { ...empty, solution: 'Der Kreis zahlt.' },
    }),
  );

function textIn(doc: Y.Doc, section: string): Y.XmlText {
  const paragraph = sectionFragment(doc, section).get(0) as Y.XmlElement;
  return paragraph.get(0) as Y.XmlText;
}

function board(text: string): Y.Doc {
  const doc = from(initialBoard());
  addObservation(doc, { id, kind: 'other', createdBy: null, createdAt: 1, text });
  return doc;
}

describe('words that were not taken any more', () => {
  it('are those beyond what is committed, section by section, and not the ones of others', () => {
    const doc = proposal();
    const committed = clocksOf(doc);
    textIn(doc, 'solution').insert(16, ' Und zwar sofort.');
    textIn(doc, 'solution').insert(0, 'Sicher: ');
    expect(lostWords(doc, committed)).toEqual([{ place: 'section:solution', text: 'Sicher: … Und zwar sofort.' }]);
    expect(lostWords(doc, clocksOf(doc))).toEqual([]);
  });

  it('are those on a card, and the whole card where it is new', () => {
    const doc = board('Vier Wochen');
    const committed = clocksOf(doc);
    observationText(doc, id)?.insert(11, ' ohne Karte');
    expect(lostWords(doc, committed)).toEqual([
      { place: `observations.${id}.text`, text: 'ohne Karte', kind: 'other', anonymous: true },
    ]);
    expect(lostWords(board('Neu'), clocksOf(from(initialBoard())))).toMatchObject([{ text: 'Neu' }]);
  });

  it.each(spoiltMeta)('are found on a board that says of itself %s', (_what, spoil) => {
    const doc = board('Vier Wochen');
    const committed = clocksOf(doc);
    observationText(doc, id)?.insert(11, ' ohne Karte');
    spoil(doc);
    expect(lostWords(doc, committed)).toMatchObject([{ text: 'ohne Karte' }]);
  });

  it('are not those deleted again', () => {
    const doc = board('Vier Wochen');
    const committed = clocksOf(doc);
    observationText(doc, id)?.insert(4, ' lange');
    observationText(doc, id)?.delete(4, 6);
    expect(lostWords(doc, committed)).toEqual([]);
  });

  it('go back to the end of their section and of their card, and make a card that is gone anew', () => {
    const text = proposal();
    expect(putBack(text, { place: 'section:solution', text: 'Eins.\nZwei.' }, by)).toBe(true);
    expect(sectionFragment(text, 'solution').toJSON()).toContain('Zwei.');
    putBack(text, { place: 'section:title', text: 'für alle' }, by);
    expect(sectionFragment(text, 'title').toJSON()).toMatch(/Ein Pool.* für alle/);
    expect(sectionFragment(text, 'title').length).toBe(1);

    const doc = board('Vier Wochen');
    putBack(doc, { place: `observations.${id}.text`, text: 'ohne Karte' }, by);
    expect(observationText(doc, id)?.toJSON()).toBe('Vier Wochen ohne Karte');
    const empty = from(initialBoard());
    expect(putBack(empty, { place: `observations.${id}.text`, text: 'ohne Karte', kind: 'rule' }, by)).toBe(true);
    expect(showBoard(empty)).toMatchObject({ value: { value: { observations: [{ text: 'ohne Karte' }] } } });
  });

  it.each([
    ['names nobody', null, null],
    ['names who wrote it', id, by.newId],
  ])('of a removed card that %s go back to one that does the same', (_what, createdBy, expected) => {
    const doc = from(initialBoard());
    const before = clocksOf(doc);
    addObservation(doc, { id, kind: 'other', createdBy, createdAt: 1, text: 'Vier Wochen' });
    const lost = lostWords(doc, before);
    removeObservation(doc, id);
    for (const words of lost) putBack(doc, words, { ...by, createdBy: by.newId });
    expect(showBoard(doc)).toMatchObject({
      value: { value: { observations: [{ id: by.newId, text: 'Vier Wochen', createdBy: expected }] } },
    });
  });
});

describe('what is committed', () => {
  it('grows with what the server sends and with what it says it has saved', () => {
    const clocks = new CommittedClocks();
    clocks.know(new Map([[1, 5]]));
    clocks.know(new Map([[1, 3]]));
    clocks.sending(new Map([[9, 2]]));
    clocks.sending(new Map([[9, 4]]));
    clocks.saved(1);
    expect(clocks.all()).toEqual(
      new Map([
        [1, 5],
        [9, 2],
      ]),
    );
    clocks.connected();
    clocks.saved(2);
    expect(clocks.all().get(9)).toBe(2);
  });
});
