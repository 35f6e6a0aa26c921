import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';

import { CommittedDocument } from './document.js';
import { defaultLimits as limits } from './limits.js';
import { checkUpdate } from './update-check.js';

/** Takes an update as a room does: only where its check lets it in. Whether it did. */
function take(document: CommittedDocument, update: Uint8Array): boolean {
  const content = checkUpdate(update, limits.clientsPerUpdate, limits.partsPerUpdate);
  if (!content || !document.canTake(content, limits)) return false;

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

function by(author: number, write: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = author;
  write(doc);
  return Y.encodeStateAsUpdate(doc);
}

describe('what a document is not made to bear', () => {
  it('is things within things without end, at once or one update after the other', () => {
    const whole = new CommittedDocument();
    expect(take(whole, Y.encodeStateAsUpdate(nested(20_000)))).toBe(false);
    expect(take(whole, Y.encodeStateAsUpdate(nested(60)))).toBe(true);

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

  it('is authors by the thousand at one place who know nothing of each other', () => {
    const document = new CommittedDocument();
    let refused = 0;
    for (let round = 0; round < 8; round += 1) {
      const updates = Array.from({ length: 1000 }, (_, n) =>
        by(1 + round * 1000 + n, (doc) => doc.getText('text').insert(0, 'x')),
      );
      if (!take(document, Y.mergeUpdates(updates))) refused += 1;
    }
    expect(refused).toBeGreaterThan(4);
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
  });
});

describe('what a document bears', () => {
  it('is sixty people who load the page two hundred times each, and write in the same text', () => {
    const document = new CommittedDocument();
    const doc = new Y.Doc();
    const refused: number[] = [];
    doc.on('update', (update: Uint8Array) => {
      if (!take(document, update)) refused.push(doc.clientID);
    });
    for (let loads = 0; loads < 60 * 200; loads += 100)
      doc.transact(() => {
        for (let load = loads; load < loads + 100; load += 1) {
          doc.clientID = 1 + load;
          doc.getText('text').insert(load % 2 === 0 ? 0 : doc.getText('text').length, 'ab');
        }
      });
    expect(refused).toEqual([]);

    // Everything at once again, as after a backup was read back.
    const content = checkUpdate(Y.encodeStateAsUpdate(doc), 20_000, limits.partsPerUpdate);
    expect(content && new CommittedDocument().canTake(content, limits)).toBe(true);
  });

  it('is sixty people apart who then meet', () => {
    const document = new CommittedDocument();
    const taken = Array.from({ length: 60 }, (_, person) =>
      take(
        document,
        by(1 + person, (doc) => {
          for (let key = 0; key < 40; key += 1) doc.getText('text').insert(key % 7, 'x');
        }),
      ),
    );
    expect(taken).not.toContain(false);
  });
});
