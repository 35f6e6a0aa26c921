import type { CommittedDocument } from './document.js';
import type { Limits } from './limits.js';
import { DocumentUnreadable, DocumentWorker } from './worker/document-worker.js';

/** Builds in a worker of its own what could take long, or break, before anything of it is committed or served. */
export class Trials {
  private readonly trying: DocumentWorker;
  private readonly building: DocumentWorker;

  constructor(limits: Limits) {
    this.trying = new DocumentWorker({ ...limits, workerMs: limits.tryMs });
    this.building = new DocumentWorker({ ...limits, workerMs: limits.buildMs });
  }

  /** How many milliseconds the document takes to build with this in it; undefined where it cannot, or for too long. */
  async take(document: Pick<CommittedDocument, 'whole'>, update: Uint8Array): Promise<number | undefined> {
    const began = performance.now();
    const built = await this.build(this.trying, [document.whole(), update]);
    return built && performance.now() - began;
  }

  /** The document of these updates as one; undefined where it cannot be built, or not in time. */
  whole(updates: readonly Uint8Array[]): Promise<Uint8Array | undefined> {
    return this.build(this.building, updates);
  }

  async stop(): Promise<void> {
    await Promise.all([this.trying.stop(), this.building.stop()]);
  }

  private async build(worker: DocumentWorker, updates: readonly Uint8Array[]): Promise<Uint8Array | undefined> {
    try {
      return await worker.encode(updates);
    } catch (error) {
      if (error instanceof DocumentUnreadable && error.code !== 'stopped') return undefined;
      throw error;
    }
  }
}
