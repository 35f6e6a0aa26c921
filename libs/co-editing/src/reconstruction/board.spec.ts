import { describe, expect, it, jest } from '@jest/globals';
import * as Y from 'yjs';

import { spoiltMeta } from '../meta.fixture.js';
import { aBoard, aMark, anId, anObservation } from './board.fixture.js';
import { observeBoard, readBoard, showBoard } from './board.js';
import { boardMaps } from './board-maps.js';
import { boardLimits, writerLimit } from './board-shape.js';
import * as writers from './board-writers.js';

describe('readBoard', () => {
  it('reads what the writers wrote', () => {
    const doc = aBoard();
    writers.addMark(doc, aMark());
    writers.addCluster(doc, { id: anId(3), title: 'Wege', order: 1 });
    writers.addObservation(doc, anObservation({ markIds: [anId(1)], clusterId: anId(3) }));
    writers.addThemeDraft(doc, { id: anId(4), kind: 'problem', title: 'Lange Wege', observationIds: [anId(2)] });

    expect(readBoard(doc)).toEqual({
      ok: true,
      value: {
        marks: [aMark()],
        observations: [{ ...anObservation(), markIds: [anId(1)], clusterId: anId(3) }],
        clusters: [{ id: anId(3), title: 'Wege', order: 1 }],
        themeDrafts: [
          {
            id: anId(4),
            kind: 'problem',
            title: 'Lange Wege',
            statement: '',
            leadingQuestion: '',
            observationIds: [anId(2)],
          },
        ],
      },
    });
  });

  it('leaves out links to what was deleted', () => {
    const doc = aBoard();
    writers.addMark(doc, aMark());
    writers.addCluster(doc, { id: anId(3), order: 1 });
    writers.addObservation(doc, anObservation({ markIds: [anId(1)], clusterId: anId(3) }));
    writers.removeMark(doc, anId(1));
    writers.removeCluster(doc, anId(3));

    expect(readBoard(doc)).toMatchObject({ value: { observations: [{ markIds: [], clusterId: null }] } });
  });

  it.each<[string, (doc: Y.Doc) => unknown, object]>([
    [
      'a mark that carries a quote',
      (doc) => boardMaps(doc).marks.set(anId(7), { ...aMark(), id: undefined, quote: 'Wort' }),
      { code: 'SHAPE', path: `marks.${anId(7)}` },
    ],
    [
      'a text that is too long',
      (doc) => {
        writers.addObservation(doc, anObservation());
        writers.observationText(doc, anId(2))?.insert(0, 'x'.repeat(boardLimits.text));
      },
      { code: 'SHAPE', path: `observations.${anId(2)}.text` },
    ],
    ['an id that is none', (doc) => boardMaps(doc).clusters.set('Amt', 1), { code: 'SHAPE', path: 'clusters' }],
    [
      'too many clusters',
      (doc) => {
        for (let n = 0; n <= boardLimits.clusters; n += 1) boardMaps(doc).clusters.set(anId(n), 0);
      },
      { code: 'TOO_MANY', what: 'clusters' },
    ],
  ])('refuses %s', (_case, spoil, problem) => {
    const doc = aBoard();
    spoil(doc);

    expect(readBoard(doc)).toMatchObject({ ok: false, problem });
  });

  it('refuses a document of which nothing is here yet', () => {
    expect(readBoard(new Y.Doc())).toEqual({ ok: false, problem: { code: 'NOTHING_THERE' } });
  });

  it.each(spoiltMeta)('reads a board that says of itself %s', (_what, spoil) => {
    const doc = aBoard();
    writers.addCluster(doc, { id: anId(3), order: 1 });
    spoil(doc);
    expect(readBoard(doc)).toMatchObject({ ok: true, value: { clusters: [{ id: anId(3) }] } });
  });
});

describe('showBoard', () => {
  it('shows what two people wrote apart, each within the field’s bound, and names the place', () => {
    const doc = aBoard();
    writers.addCluster(doc, { id: anId(3), order: 1 });
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    for (const one of [doc, other]) writers.clusterTitle(one, anId(3))?.insert(0, 'x'.repeat(160));
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));

    expect(showBoard(doc)).toMatchObject({
      value: {
        value: { clusters: [{ id: anId(3), title: 'x'.repeat(320) }] },
        problems: [{ code: 'SHAPE', path: `clusters.${anId(3)}.title`, why: 'tooLong' }],
      },
    });
    expect(readBoard(doc)).toMatchObject({ ok: false, problem: { path: `clusters.${anId(3)}.title` } });

    writers.clusterTitle(doc, anId(3))?.delete(0, 60);
    expect(readBoard(doc).ok).toBe(true);
  });

  it('shows a sign nobody can keep, and names the card', () => {
    const doc = aBoard();
    writers.addObservation(doc, anObservation({ text: 'Niemand\u0000zuständig' }));

    expect(showBoard(doc)).toMatchObject({
      value: { problems: [{ code: 'SHAPE', path: `observations.${anId(2)}.text`, why: 'sign' }] },
    });
    expect(readBoard(doc).ok).toBe(false);
  });

  it('shows the rest of a board with damaged entries, which can be taken out by what they were named', () => {
    const doc = aBoard();
    writers.addObservation(doc, anObservation());
    boardMaps(doc).marks.set(anId(7), { start: 'hier' });
    boardMaps(doc).clusters.set('Amt', 1);
    const shown = showBoard(doc);
    const problems = shown.ok ? shown.value.problems : [];

    expect(shown).toMatchObject({ value: { value: { marks: [], observations: [{ id: anId(2) }] } } });
    expect(problems).toHaveLength(2);
    for (const problem of problems) if ('path' in problem) writers.removeUnfit(doc, problem.path);
    expect(readBoard(doc)).toMatchObject({ ok: true, value: { observations: [{ id: anId(2) }] } });
  });

  it('shows more than can be taken over', () => {
    const doc = aBoard();
    for (let n = 0; n <= boardLimits.clusters; n += 1) {
      const fields: [string, unknown][] = [
        ['title', new Y.Text()],
        ['order', n],
      ];
      boardMaps(doc).clusters.set(anId(n), new Y.Map<unknown>(fields));
    }
    const shown = showBoard(doc);

    expect(shown.ok && shown.value.value.clusters).toHaveLength(boardLimits.clusters + 1);
    expect(shown.ok && shown.value.problems).toEqual([
      { code: 'TOO_MANY', what: 'clusters', count: boardLimits.clusters + 1, max: boardLimits.clusters },
    ]);
  });
});

describe('the writers', () => {
  it('do nothing for what is not there', () => {
    const doc = aBoard();
    const changed = jest.fn();
    observeBoard(doc, changed);

    const answers = [
      writers.removeMark(doc, anId(1)),
      writers.setObservationKind(doc, anId(2), 'other'),
      writers.attachMark(doc, anId(2), anId(1)),
      writers.detachMark(doc, anId(2), anId(1)),
      writers.moveToCluster(doc, anId(2), null),
      writers.orderCluster(doc, anId(3), 1),
      writers.attachObservation(doc, anId(4), anId(2)),
      writers.removeThemeDraft(doc, anId(4)),
    ];

    expect(answers).toEqual(answers.map(() => false));
    expect(changed).not.toHaveBeenCalled();
  });

  it('stop before the limit of the reader', () => {
    const doc = aBoard();
    for (let n = 0; n < boardLimits.clusters; n += 1) writers.addCluster(doc, { id: anId(n), order: n });

    expect(boardMaps(doc).clusters.size).toBe(writerLimit('clusters'));
  });

  it('write in one transaction each, under their origin', () => {
    const doc = aBoard();
    const origins: unknown[] = [];
    doc.on('update', (_update: Uint8Array, origin: unknown) => origins.push(origin));

    writers.addObservation(doc, anObservation());

    expect(origins).toEqual([writers.boardOrigin]);
  });
});
