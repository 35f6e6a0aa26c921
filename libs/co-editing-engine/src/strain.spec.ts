import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';

import { CommittedDocument } from './document.js';
import { defaultLimits as limits } from './limits.js';
import { strainOf } from './strain.js';
import { checkUpdate } from './update-check.js';

/** What an update costs a document, as a room asks it; undefined where it is not let in. */
function costOf(document: CommittedDocument, update: Uint8Array): number | undefined {
  const content = checkUpdate(update, limits.partsPerUpdate);
  return content && document.strainOf(content);
}

/** Takes an update as a room does: only where its check lets it in. Whether it did. */
function take(document: CommittedDocument, update: Uint8Array): boolean {
  if (costOf(document, update) === undefined) return false;
  document.apply([update]);
  return true;
}

function nested(depth: number): Y.Doc {
  const doc = new Y.Doc();
  let map = doc.getMap<unknown>('map');
  doc.transact(() => {
    for (let level = 0; level < depth; level += 1) {
      const inner = new Y.Map<unknown>();
      map.set('inner', inner);
      map = inner;
    }
  });
  return doc;
}

function by(author: number, write: (text: Y.Text) => void): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = author;
  doc.transact(() => write(doc.getText('text')));
  return Y.encodeStateAsUpdate(doc);
}

describe('what a document is not made to bear', () => {
  it('is things within things without end, at once or one update after the other', () => {
    expect(take(new CommittedDocument(), Y.encodeStateAsUpdate(nested(20_000)))).toBe(false);
    expect(take(new CommittedDocument(), Y.encodeStateAsUpdate(nested(60)))).toBe(true);

    const document = new CommittedDocument();
    const doc = new Y.Doc();
    let map = doc.getMap<unknown>('map');
    const taken: boolean[] = [];
    doc.on('update', (update: Uint8Array) => taken.push(take(document, update)));
    for (let level = 0; level < 150; level += 1) {
      const inner = new Y.Map<unknown>();
      map.set('inner', inner);
      map = inner;
    }
    expect(taken.indexOf(false)).toBe(limits.depth);
  });

  it('is more authors in one update than there ever were in a document', () => {
    const doc = new Y.Doc();
    doc.transact(() => {
      for (let author = 1; author <= limits.newAuthorsPerUpdate + 1; author += 1) {
        doc.clientID = author;
        doc.getText('text').insert(doc.getText('text').length, 'x');
      }
    });
    expect(costOf(new CommittedDocument(), Y.encodeStateAsUpdate(doc))).toBeUndefined();
  });

  it('is long walks past what others have written: they cost, and too long ones are refused', () => {
    const crowded = new CommittedDocument();
    for (let author = 1; author <= 200; author += 1)
      take(
        crowded,
        by(author, (text) => text.insert(0, 'x')),
      );
    const comer = by(1000, (text) => text.insert(0, 'x'));
    expect(costOf(crowded, comer)).toBeGreaterThanOrEqual(200);

    const strict = new CommittedDocument({ ...limits, stepsPerUpdate: 150 });
    for (let author = 1; author <= 200; author += 1) strict.apply([by(author, (text) => text.insert(0, 'x'))]);
    expect(costOf(strict, comer)).toBeUndefined();
  });

  it('is a long text deleted sign by sign, every other one: all who read along split it as often', () => {
    const signs = 2 * (limits.newRangesPerUpdate + 1);
    const doc = new Y.Doc();
    doc.getText('text').insert(0, 'a'.repeat(signs));
    const structs = { structs: [], clients: new Map() };
    const every = (count: number) =>
      Array.from({ length: count }, (_, place) => ({ clock: signs - 2 * place - 1, len: 1 }));
    const ranges = (count: number) =>
      strainOf(doc, { ...structs, ds: { clients: new Map([[doc.clientID, every(count)]]) } }, limits);
    expect(ranges(limits.newRangesPerUpdate + 1)).toBeUndefined();
    expect(ranges(limits.newRangesPerUpdate)).toBeDefined();
  });

  it('is deletions of what nobody has written', () => {
    const doc = new Y.Doc();
    doc.gc = false;
    doc.getText('text').insert(0, 'x'.repeat(4000));
    const before = Y.encodeStateVector(doc);
    for (let at = 1999; at >= 0; at -= 1) doc.getText('text').delete(at * 2, 1);

    expect(take(new CommittedDocument(), Y.encodeStateAsUpdate(doc, before))).toBe(false);
    const known = new CommittedDocument();
    expect(take(known, Y.encodeStateAsUpdate(doc))).toBe(true);
    expect(costOf(known, Y.encodeStateAsUpdate(doc, before))).toBe(0);
  });
});

describe('what a document bears', () => {
  it('is sixty people who load the page two hundred times each, write, delete, and bring all of it again', () => {
    const document = new CommittedDocument();
    const doc = new Y.Doc();
    const text = doc.getText('text');
    const refused: number[] = [];
    doc.on('update', (update: Uint8Array) => {
      if (!take(document, update)) refused.push(doc.clientID);
    });
    for (let loads = 0; loads < 60 * 200; loads += 2000)
      doc.transact(() => {
        for (let load = loads; load < loads + 2000; load += 1) {
          doc.clientID = 1 + load;
          text.insert(load % 2 === 0 ? 0 : text.length, 'abc');
          text.delete(load % 2 === 0 ? 1 : text.length - 2, 1);
        }
      });
    expect(refused).toEqual([]);

    // Whoever comes back says all deletions of the document's life; after a backup was read back, everything.
    const [all, deletions] = [Y.encodeStateAsUpdate(doc), Y.encodeStateAsUpdate(doc, Y.encodeStateVector(doc))];
    expect(costOf(document, deletions)).toBe(0);
    expect(costOf(new CommittedDocument(), all)).toBeDefined();
  });

  it.each([
    [60, 'here and there', (turn: number) => turn % 7],
    [60, 'at the end of what there is', (_: number, length: number) => length],
    [20, 'anywhere', (turn: number, length: number) => (turn * 7919) % (length + 1)],
    [20, 'at the beginning', () => 0],
  ])(
    'is %i people apart who write five hundred times %s into one empty field, and then meet',
    (people, _how, place) => {
      const document = new CommittedDocument();
      const taken = Array.from({ length: people }, (_, person) =>
        take(
          document,
          by(1 + person, (text) => {
            for (let turn = 0; turn < 500; turn += 1) text.insert(place(turn, text.length), 'x');
          }),
        ),
      );
      expect(taken).not.toContain(false);
    },
  );

  it('is a word in the middle of a long sentence, with thousands of parts behind it', () => {
    const doc = new Y.Doc();
    const text = doc.getText('text');
    doc.transact(() => {
      for (let part = 0; part < 5000; part += 1) text.insert(0, 'x');
      text.insert(0, 'ein langer Satz');
    });
    const document = new CommittedDocument();
    document.apply([Y.encodeStateAsUpdate(doc)]);
    const before = Y.encodeStateVector(doc);
    doc.clientID = 7;
    text.insert(3, ' sehr');
    expect(costOf(document, Y.encodeStateAsUpdate(doc, before))).toBeLessThan(10);
  });
});
