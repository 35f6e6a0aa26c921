import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as Y from 'yjs';

import { checkUpdate } from './update-check.js';

const anUpdate = () => {
  const doc = new Y.Doc();
  doc.getText('text').insert(0, 'Ein Satz');
  doc.getMap('map').set('key', { inner: [1, true, null] });
  doc.getText('text').delete(0, 3);
  return doc;
};

describe('checkUpdate', () => {
  it('knows an update from one that says nothing', () => {
    expect(checkUpdate(Y.encodeStateAsUpdate(anUpdate()), 10)).toBe('something');
    expect(checkUpdate(Uint8Array.of(0, 0), 10)).toBe('nothing');
  });

  it('refuses V2, what follows an update, and too many authors', () => {
    const update = Y.encodeStateAsUpdate(anUpdate());
    expect(checkUpdate(Y.encodeStateAsUpdateV2(anUpdate()), 10)).toBeUndefined();
    expect(checkUpdate(Uint8Array.of(...update, 0), 10)).toBeUndefined();
    expect(checkUpdate(Y.mergeUpdates([update, Y.encodeStateAsUpdate(anUpdate())]), 1)).toBeUndefined();
  });

  it('lets through nothing that Yjs cannot take, cut or bent as it may be', () => {
    const whole = Y.encodeStateAsUpdate(anUpdate());
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(whole.length - 1), fc.nat(255), (length, at, value) => {
        const bent = whole.slice(0, length);
        if (at < bent.length) bent[at] = value;
        if (!checkUpdate(bent, 10)) return;

        const doc = new Y.Doc();
        Y.applyUpdate(doc, bent);
        Y.encodeStateAsUpdate(doc);
      }),
      { numRuns: 2000 },
    );
  });
});
