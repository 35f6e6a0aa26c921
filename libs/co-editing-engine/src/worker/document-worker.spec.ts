import { afterEach, describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';

import { DocumentUnreadable, DocumentWorker } from './document-worker.js';

const limits = { workerMs: 20_000, workerMegabytes: 128 };
const update = (() => {
  const doc = new Y.Doc();
  doc.getText('text').insert(0, 'Da.');
  return Y.encodeStateAsUpdate(doc);
})();

let worker: DocumentWorker;
afterEach(() => worker.stop());

describe('the worker that builds documents', () => {
  it('builds one after the other', async () => {
    worker = new DocumentWorker(limits);
    expect(await Promise.all([worker.encode([update]), worker.encode([update])])).toHaveLength(2);
  });

  it('tells everybody who waits that it stops, and begins nothing any more', async () => {
    worker = new DocumentWorker(limits);
    const told = Promise.allSettled([worker.encode([update]), worker.encode([update]), worker.encode([update])]);
    await worker.stop();
    for (const one of await told)
      expect(one).toMatchObject({ status: 'rejected', reason: new DocumentUnreadable('stopped') });
  });
});
