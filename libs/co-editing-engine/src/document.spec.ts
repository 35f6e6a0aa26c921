import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';

import { Allowance } from './allowance.js';
import { CommittedDocument } from './document.js';
import { defaultLimits } from './limits.js';
import { readFrame } from './protocol.js';

const typed = (words: string) => {
  const doc = new Y.Doc();
  doc.getText('text').insert(0, words);
  return doc;
};

describe('CommittedDocument', () => {
  it('answers with what is lacking, and the same bytes to the same question', () => {
    const document = new CommittedDocument();
    document.apply([Y.encodeStateAsUpdate(typed('Satz'))]);
    const nothing = Y.encodeStateVector(new Y.Doc());

    const answer = document.answerTo(nothing);
    const frame = readFrame(answer ?? new Uint8Array());

    expect(document.answerTo(nothing)).toBe(answer);
    const doc = new Y.Doc();
    if (frame?.kind === 'changes') Y.applyUpdate(doc, frame.update);
    expect(doc.getText('text').toJSON()).toBe('Satz');
  });

  it('knows what it contains, deletions too', () => {
    const doc = typed('Satz');
    const document = new CommittedDocument();
    document.apply([Y.encodeStateAsUpdate(doc)]);
    expect(document.contains(Y.encodeStateAsUpdate(doc))).toBe(true);

    doc.getText('text').delete(0, 1);
    expect(document.contains(Y.encodeStateAsUpdate(doc))).toBe(false);
    document.apply([Y.encodeStateAsUpdate(doc)]);
    expect(document.contains(Y.encodeStateAsUpdate(doc))).toBe(true);
  });

  it('counts snapshot and log apart', () => {
    const document = new CommittedDocument();
    const parts = [1, 2, 3].map((seq) => ({ seq, bytes: Y.encodeStateAsUpdate(typed('x')), isSnapshot: seq === 1 }));
    document.applyParts(parts);
    document.note(4, 10);
    const logged = document.logBytes;
    document.compacted(parts, 100);

    expect(document).toMatchObject({ seq: 4, snapshotBytes: 100, logRows: 1, logBytes: 10 });
    expect(logged).toBe(10 + (parts[1]?.bytes.length ?? 0) + (parts[2]?.bytes.length ?? 0));
  });
});

describe('Allowance', () => {
  it('is used up, and refills with time', () => {
    let now = 0;
    const allowance = new Allowance({ ...defaultLimits, framesPerSecond: 2, burst: 1 }, () => now);
    expect([allowance.spend(1), allowance.spend(1), allowance.spend(1)]).toEqual([0, 0, 500]);

    now = 2000;
    expect(allowance.spend(1)).toBe(0);
    expect(allowance.spend(2 * defaultLimits.bytesPerSecond)).toBeGreaterThan(0);
  });
});
