import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

import { pack, type Answer, type Reader, type Task } from './task.js';

/**
 * The compiled worker. The path leads to `dist` from `src/worker` and from `dist/worker` alike, so that tests that run
 * from sources use it too: they need `npm run build` before.
 */
const program = fileURLToPath(new URL('../../dist/worker/document.worker.js', import.meta.url));

export type WorkerLimits = { readonly workerMs: number; readonly workerMegabytes: number };

type Open = { readonly task: Task; readonly done: (value: unknown) => void; readonly failed: (error: Error) => void };

/** Why a document could not be built or read in the worker. Bears a code, and nothing of the document. */
export class DocumentUnreadable extends Error {
  constructor(readonly code: string) {
    super(`The document could not be read: ${code}`);
  }
}

/**
 * Builds documents in one worker thread, one after the other. A document that takes too long or too much memory ends
 * the worker, fails alone, and the next gets a new one. Started when first needed; keeps no process alive.
 */
export class DocumentWorker {
  private worker: Worker | undefined;
  private readonly queue: Open[] = [];
  private current: (Open & { readonly timer: NodeJS.Timeout }) | undefined;
  private lastId = 0;

  constructor(private readonly limits: WorkerLimits) {}

  /** The document as one update: what a snapshot keeps. */
  async encode(updates: readonly Uint8Array[]): Promise<Uint8Array> {
    return (await this.ask(updates)) as Uint8Array;
  }

  /** What a reader of libs/co-editing says of the document. */
  read(updates: readonly Uint8Array[], reader: Reader): Promise<unknown> {
    return this.ask(updates, reader);
  }

  async stop(): Promise<void> {
    const { worker } = this;
    // What waits first: giving up what it is at would begin the next with a new worker.
    for (const { failed } of this.queue.splice(0)) failed(new DocumentUnreadable('stopped'));
    this.fail('stopped');
    await worker?.terminate();
  }

  private ask(updates: readonly Uint8Array[], reader?: Reader): Promise<unknown> {
    this.lastId += 1;
    const task: Task = { id: this.lastId, updates: pack(updates), ...(reader ? { reader } : {}) };
    return new Promise((done, failed) => {
      this.queue.push({ task, done, failed });
      this.next();
    });
  }

  private next(): void {
    if (this.current) return;
    const open = this.queue.shift();
    if (!open) return void this.worker?.unref();

    const worker = this.running();
    const timer = setTimeout(() => this.fail('timeout'), this.limits.workerMs);
    this.current = { ...open, timer };
    worker.ref();
    worker.postMessage(open.task, [open.task.updates.bytes.buffer]);
  }

  private running(): Worker {
    if (this.worker) return this.worker;

    const worker = new Worker(program, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.limits.workerMegabytes },
    });
    worker.on('message', (answer: Answer) => this.settle(answer));
    worker.on('error', () => this.lost(worker));
    worker.on('exit', () => this.lost(worker));
    this.worker = worker;
    return worker;
  }

  private settle(answer: Answer): void {
    const { current } = this;
    if (current?.task.id !== answer.id) return;
    clearTimeout(current.timer);
    this.current = undefined;
    if (answer.ok) current.done(answer.value);
    else current.failed(new DocumentUnreadable(answer.code));
    this.next();
  }

  private lost(worker: Worker): void {
    if (this.worker === worker) this.fail('worker lost');
  }

  /** Gives up the worker with what it is at. */
  private fail(code: string): void {
    const { worker, current } = this;
    this.worker = undefined;
    this.current = undefined;
    void worker?.terminate();
    if (!current) return;
    clearTimeout(current.timer);
    current.failed(new DocumentUnreadable(code));
    this.next();
  }
}
