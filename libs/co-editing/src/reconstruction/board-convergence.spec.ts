import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as Y from 'yjs';

import { replaceText } from '../shared-text.js';
import { aBoard, aMark, anId, anObservation } from './board.fixture.js';
import { readBoard } from './board.js';
import * as writers from './board-writers.js';

type Act = (doc: Y.Doc) => unknown;

const id = fc.integer({ min: 0, max: 7 }).map(anId);
const words = fc.string({ maxLength: 20 });

/** Any single act of a participant, on few ids, so that they meet. */
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(id, fc.nat(50)).map(
    ([a, n]): Act =>
      (doc) =>
        writers.addMark(doc, aMark({ id: a, start: n, end: n + 1 })),
  ),
  id.map(
    (a): Act =>
      (doc) =>
        writers.removeMark(doc, a),
  ),
  fc.tuple(id, words).map(
    ([a, text]): Act =>
      (doc) =>
        writers.addObservation(doc, anObservation({ id: a, text })),
  ),
  id.map(
    (a): Act =>
      (doc) =>
        writers.removeObservation(doc, a),
  ),
  id.map(
    (a): Act =>
      (doc) =>
        writers.setObservationKind(doc, a, 'successFactor'),
  ),
  fc.tuple(id, id).map(
    ([a, b]): Act =>
      (doc) =>
        writers.attachMark(doc, a, b),
  ),
  fc.tuple(id, id).map(
    ([a, b]): Act =>
      (doc) =>
        writers.detachMark(doc, a, b),
  ),
  fc.tuple(id, fc.option(id)).map(
    ([a, b]): Act =>
      (doc) =>
        writers.moveToCluster(doc, a, b),
  ),
  fc.tuple(id, fc.nat(9)).map(
    ([a, order]): Act =>
      (doc) =>
        writers.addCluster(doc, { id: a, order }),
  ),
  id.map(
    (a): Act =>
      (doc) =>
        writers.removeCluster(doc, a),
  ),
  id.map(
    (a): Act =>
      (doc) =>
        writers.addThemeDraft(doc, { id: a, kind: 'problem' }),
  ),
  fc.tuple(id, id).map(
    ([a, b]): Act =>
      (doc) =>
        writers.attachObservation(doc, a, b),
  ),
  fc.tuple(id, words).map(([a, next]): Act => (doc) => {
    const text =
      writers.observationText(doc, a) ?? writers.clusterTitle(doc, a) ?? writers.themeDraftText(doc, a, 'title');
    if (text) replaceText(text, next);
  }),
);

describe('two boards', () => {
  it('are the same after any acts, exchanged in any order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), act), { maxLength: 60 }),
        fc.infiniteStream(fc.nat()),
        (acts, luck) => {
          const one = aBoard();
          const other = aBoard();
          const toOther = waiting(one);
          const toOne = waiting(other);
          const meet = (doc: Y.Doc, updates: Uint8Array[]) => {
            const at = (luck.next().value ?? 0) % Math.max(1, updates.length);
            for (const update of updates.splice(at, 1)) Y.applyUpdate(doc, update, 'remote');
          };

          for (const [here, perform] of acts) {
            perform(here ? one : other);
            if ((luck.next().value ?? 0) % 3 === 0) meet(other, toOther);
            if ((luck.next().value ?? 0) % 3 === 0) meet(one, toOne);
          }
          while (toOther.length > 0) meet(other, toOther);
          while (toOne.length > 0) meet(one, toOne);

          const read = readBoard(one);
          expect(read.ok).toBe(true);
          expect(readBoard(other)).toEqual(read);
        },
      ),
      { numRuns: 200 },
    );
  });
});

function waiting(doc: Y.Doc): Uint8Array[] {
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'remote') updates.push(update);
  });
  return updates;
}
