import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';

import { together } from './together.js';

/** What so many people type letter by letter, in one text, here and there, while they hear of each other only at times. */
function typed(people: number, letters: number): readonly Uint8Array[] {
  const docs = Array.from({ length: people }, () => new Y.Doc());
  const updates: Uint8Array[] = [];
  for (const doc of docs) doc.on('update', (update: Uint8Array, origin) => void (origin ?? updates.push(update)));
  for (let turn = 0; turn < letters; turn += 1) {
    const text = docs[turn % people]?.getText('text');
    text?.insert((turn * 7) % (text.length + 1), 'x');
    if (turn % 5 === 4) text?.delete((turn * 3) % text.length, 1);
    if (turn % 50 === 49)
      for (const doc of docs) for (const update of updates.slice(-60)) Y.applyUpdate(doc, update, 'told');
  }
  return updates;
}

describe('many updates as one', () => {
  it('say what they say one after the other', () => {
    const updates = typed(7, 2000);
    const [apart, at] = [new Y.Doc(), new Y.Doc()];
    for (const update of updates) Y.applyUpdate(apart, update);
    Y.applyUpdate(at, together(updates) ?? Uint8Array.of());
    expect(at.getText('text').toJSON()).toBe(apart.getText('text').toJSON());
    expect(Y.encodeStateVector(at)).toEqual(Y.encodeStateVector(apart));
  });

  it('are nothing where there are none, and itself where there is one', () => {
    const one = Y.encodeStateAsUpdate(new Y.Doc());
    expect([together([]), together([one])]).toEqual([undefined, one]);
  });
});
