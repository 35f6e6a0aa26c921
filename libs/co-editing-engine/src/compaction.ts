import { codeOf, type Report } from './events.js';
import type { Limits } from './limits.js';
import type { LogStore } from './log-store.js';
import type { Room } from './room.js';
import type { DocumentWorker } from './worker/document-worker.js';

/** Puts a snapshot in the place of a log that has grown long; built in the worker, one room after the other. */
export class Compaction {
  private readonly queued = new Set<Room>();
  private running: Promise<void> | undefined;
  /** Rooms whose last snapshot failed: tried again when their log has doubled. */
  private readonly postponed = new WeakMap<Room, number>();

  constructor(
    private readonly store: LogStore,
    private readonly worker: Pick<DocumentWorker, 'encode'>,
    private readonly limits: Limits,
    private readonly report: Report,
  ) {}

  /** Where it is full, as soon as anything came after its snapshot: that may have taken away. */
  consider(room: Room, isFull = false): void {
    const { logRows, logBytes } = room.document;
    const isLong = logRows > this.limits.logRows || logBytes > this.limits.logBytes;
    const isDue = isLong && logRows >= (this.postponed.get(room) ?? 0);
    if (!isDue && !(isFull && logRows > 0)) return;

    this.queued.add(room);
    this.running ??= this.run().finally(() => (this.running = undefined));
  }

  async finished(): Promise<void> {
    this.queued.clear();
    await this.running;
  }

  private async run(): Promise<void> {
    for (const room of this.queued) {
      await this.compact(room);
      this.queued.delete(room);
    }
  }

  private async compact(room: Room): Promise<void> {
    try {
      const parts = await this.store.read(room.id, 0);
      const newest = parts.at(-1);
      if (!newest || newest.isSnapshot) return;

      const state = await this.worker.encode(parts.map(({ bytes }) => bytes));
      await this.store.saveSnapshot(room.id, newest.seq, state);
      room.document.compacted(parts, state.length);
      this.report({ event: 'compacted', room: room.id, seq: newest.seq, bytes: state.length });
    } catch (error) {
      this.postponed.set(room, room.document.logRows * 2);
      this.report({ event: 'compactionFailed', room: room.id, code: codeOf(error) });
    }
  }
}
