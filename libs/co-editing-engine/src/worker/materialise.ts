import { defaultLimits } from '../limits.js';
import { DocumentUnreadable, DocumentWorker, type WorkerLimits } from './document-worker.js';
import type { Reader } from './task.js';

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

/** What reading a document gives; undefined where it cannot be built or takes too long, which the caller has to say. */
export async function readable<Value>(read: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DocumentUnreadable) return undefined;
    throw error;
  }
}
