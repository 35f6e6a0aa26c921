import { defaultLimits } from '../limits.js';
import { DocumentWorker, type WorkerLimits } from './document-worker.js';
import type { Reader } from './task.js';

export { DocumentUnreadable } from './document-worker.js';

/**
 * Builds a document from what `co_editing.read_updates` gave, and reads it, in a worker thread of its own that ends with
 * it: `await materialiseInWorker(updates, { module: '@systemblick/co-editing/reconstruction/board', name: 'readBoard' })`.
 * The answer is the reader's, as plain data, typed by who knows the reader. Throws `DocumentUnreadable`.
 */
export async function materialiseInWorker<Value>(
  updates: readonly Uint8Array[],
  reader: Reader,
  limits: WorkerLimits = defaultLimits,
): Promise<Value> {
  const worker = new DocumentWorker(limits);
  try {
    return (await worker.read(updates, reader)) as Value;
  } finally {
    await worker.stop();
  }
}
