import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as Y from 'yjs';

import { checkUpdate, saysNothing } from './update-check.js';

const anUpdate = (author?: number) => {
  const doc = new Y.Doc();
  if (author !== undefined) doc.clientID = author;
  doc.getText('text').insert(0, 'Ein Satz');
  doc.getMap('map').set('key', { inner: [1, true, null] });
  doc.getText('text').delete(0, 3);
  return doc;
};

describe('checkUpdate', () => {
  it('knows an update from one that says nothing', () => {
    const says = (update: Uint8Array) => {
      const content = checkUpdate(update);
      return content && !saysNothing(content);
    };
    expect(says(Y.encodeStateAsUpdate(anUpdate()))).toBe(true);
    expect(says(Uint8Array.of(0, 0))).toBe(false);
  });

  it('refuses V2, what follows an update, and too many parts', () => {
    const update = Y.encodeStateAsUpdate(anUpdate());
    expect(checkUpdate(Y.encodeStateAsUpdateV2(anUpdate()))).toBeUndefined();
    expect(checkUpdate(Uint8Array.of(...update, 0))).toBeUndefined();
    expect(checkUpdate(Y.mergeUpdates([update, Y.encodeStateAsUpdate(anUpdate())]), 3)).toBeUndefined();
  });

  it('refuses a deletion of nothing, by an author who is not known yet', () => {
    const deletion = (length: number) => Uint8Array.of(0, 1, 7, 1, 0, length);
    expect(checkUpdate(deletion(1))).toBeDefined();
    expect(() => Y.applyUpdate(new Y.Doc(), deletion(0))).toThrow();
    expect(checkUpdate(deletion(0))).toBeUndefined();
  });

  it('lets through nothing that Yjs cannot take, cut anywhere and bent at random', () => {
    const whole = Y.encodeStateAsUpdate(anUpdate());
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(whole.length - 1), fc.nat(255), (length, at, value) => {
        const bent = whole.slice(0, length);
        if (at < bent.length) bent[at] = value;
        takeIfLetThrough(bent);
      }),
      { numRuns: 2000 },
    );
  });

  it('lets through nothing that Yjs cannot take, whichever byte is bent to whatever', () => {
    const whole = Y.encodeStateAsUpdate(anUpdate(1));
    for (let at = 0; at < whole.length; at += 1)
      for (let value = 0; value < 256; value += 1) {
        const bent = whole.slice();
        bent[at] = value;
        takeIfLetThrough(bent);
      }
  });
});

function takeIfLetThrough(update: Uint8Array): void {
  if (!checkUpdate(update)) return;

  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  Y.encodeStateAsUpdate(doc);
}
