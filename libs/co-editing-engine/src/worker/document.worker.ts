import { parentPort } from 'node:worker_threads';

import * as Y from 'yjs';

import { codeOf } from '../events.js';
import { together } from '../together.js';
import { unpack, type Answer, type Reader, type Task } from './task.js';

/** The worker's side: builds one document after the other, away from the thread that serves. Runs compiled only. */
parentPort?.on('message', (task: Task) => {
  void answerTo(task).then((answer) => parentPort?.postMessage(answer));
});

async function answerTo({ id, updates, reader }: Task): Promise<Answer> {
  const doc = new Y.Doc();
  try {
    // Together, Yjs puts in order quickly what one after the other would take long.
    const update = together(unpack(updates));
    if (update) Y.applyUpdate(doc, update);
    return { id, ok: true, value: reader ? await readWith(reader, doc) : Y.encodeStateAsUpdate(doc) };
  } catch (error) {
    return { id, ok: false, code: codeOf(error) };
  } finally {
    doc.destroy();
  }
}

async function readWith({ module, name }: Reader, doc: Y.Doc): Promise<unknown> {
  const functions = (await import(module)) as Readonly<Record<string, (doc: Y.Doc) => unknown>>;
  const read = functions[name];
  if (!module.startsWith('@systemblick/co-editing/') || !read) throw new TypeError('no such reader');
  return read(doc);
}
