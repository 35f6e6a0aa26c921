import { setTimeout as pause } from 'node:timers/promises';

import { codeOf, type Report } from './events.js';
import type { Limits } from './limits.js';
import type { LogStore, Outcome } from './log-store.js';

/** A change that waits for the database. Without an update it only keeps its place in the order of acknowledgements. */
export type Change = { readonly update: Uint8Array | undefined };

/** What the changes are of: told how its turn in a group commit ended. */
export type Committed<C extends Change> = {
  readonly id: string;
  /** `lastSeq` is the room's number after these; 0 where there was nothing to store. */
  committed(changes: readonly C[], lastSeq: number): void;
  /** The room takes no more. */
  refused(why: 'sealed' | 'missing'): void;
  /** The database could not be brought to store them. */
  unsaved(changes: readonly C[]): void;
};

type Ending = { readonly outcome: Outcome['outcome'] | 'unsaved'; readonly lastSeq: number };
const nothingToStore: Ending = { outcome: 'appended', lastSeq: 0 };

type Batch<C extends Change> = ReadonlyMap<Committed<C>, readonly C[]>;

/**
 * Stores what all rooms have waiting in one transaction, and again what has come meanwhile. A room that somebody else
 * holds is then waited for by itself, so that it delays nobody but itself. Changes of a room are stored in their order.
 */
export class GroupCommit<C extends Change> {
  private readonly waiting = new Map<Committed<C>, C[]>();
  private readonly alone = new Set<Committed<C>>();
  private running = false;
  private idle: (() => void)[] = [];
  bytes = 0;
  commits = 0;

  constructor(
    private readonly store: Pick<LogStore, 'append'>,
    private readonly limits: Pick<Limits, 'saveAttempts' | 'saveRetryMs'>,
    private readonly report: Report,
  ) {}

  add(room: Committed<C>, change: C): void {
    const queue = this.waiting.get(room);
    if (queue) queue.push(change);
    else this.waiting.set(room, [change]);
    this.bytes += change.update?.length ?? 0;
    this.wake();
  }

  /** Resolves when nothing waits any more. */
  async drained(): Promise<void> {
    while (this.running || this.alone.size > 0 || this.waiting.size > 0) {
      await new Promise<void>((done) => this.idle.push(done));
    }
  }

  private wake(): void {
    if (this.running) return;
    this.running = true;
    setImmediate(() => void this.run());
  }

  private async run(): Promise<void> {
    for (let batch = this.take(); batch.size > 0; batch = this.take()) await this.save(batch, false);
    this.running = false;
    this.rest();
  }

  private rest(): void {
    for (const done of this.idle.splice(0)) done();
  }

  private take(): Batch<C> {
    const batch = new Map([...this.waiting].filter(([room]) => !this.alone.has(room)));
    for (const room of batch.keys()) this.waiting.delete(room);
    return batch;
  }

  private async save(batch: Batch<C>, waits: boolean): Promise<void> {
    const endings = await this.stored(batch, waits);
    for (const [room, changes] of batch) this.end(room, changes, endings.get(room.id) ?? nothingToStore);
  }

  private end(room: Committed<C>, changes: readonly C[], { outcome, lastSeq }: Ending): void {
    if (outcome === 'busy') return this.saveAlone(room, changes);

    this.release(changes);
    if (outcome === 'appended') return room.committed(changes, lastSeq);
    if (outcome !== 'unsaved') return room.refused(outcome);

    const dropped = this.drop(room);
    this.report({ event: 'saveGivenUp', room: room.id, updates: changes.length + dropped.length });
    room.unsaved([...changes, ...dropped]);
  }

  private saveAlone(room: Committed<C>, changes: readonly C[]): void {
    this.alone.add(room);
    void this.save(new Map([[room, changes]]), true).finally(() => {
      this.alone.delete(room);
      if (this.waiting.has(room)) this.wake();
      this.rest();
    });
  }

  /** Tries until the database answers. Data it will never take is told apart room by room. */
  private async stored(batch: Batch<C>, waits: boolean): Promise<ReadonlyMap<string, Ending>> {
    const rows = [...batch].flatMap(([room, changes]) =>
      changes.flatMap(({ update }) => (update ? [{ room: room.id, update }] : [])),
    );
    if (rows.length === 0) return new Map();

    for (let attempt = 1; ; attempt += 1) {
      try {
        const rooms = rows.map(({ room }) => room);
        const updates = rows.map(({ update }) => update);
        const outcomes = await this.store.append(rooms, updates, waits);
        this.commits += 1;
        return new Map(outcomes.map((outcome) => [outcome.room, outcome]));
      } catch (error) {
        this.report({ event: 'commitFailed', rooms: batch.size, attempt, code: codeOf(error) });
        if (isBadData(error) && batch.size > 1) return this.oneByOne(batch);
        if (isBadData(error) || attempt >= this.limits.saveAttempts) return allUnsaved(batch);
        await pause(Math.min(2000, this.limits.saveRetryMs * 2 ** (attempt - 1)));
      }
    }
  }

  private async oneByOne(batch: Batch<C>): Promise<ReadonlyMap<string, Ending>> {
    const endings = new Map<string, Ending>();
    for (const entry of batch)
      for (const [id, ending] of await this.stored(new Map([entry]), false)) endings.set(id, ending);
    return endings;
  }

  private drop(room: Committed<C>): readonly C[] {
    const dropped = this.waiting.get(room) ?? [];
    this.waiting.delete(room);
    this.release(dropped);
    return dropped;
  }

  private release(changes: readonly C[]): void {
    for (const { update } of changes) this.bytes -= update?.length ?? 0;
  }
}

/** SQLSTATE classes 22 and 23: the data itself, or a constraint. Trying again changes nothing. */
const isBadData = (error: unknown): boolean => /^2[23]/.test(codeOf(error));

const allUnsaved = <C extends Change>(batch: Batch<C>): ReadonlyMap<string, Ending> =>
  new Map([...batch.keys()].map(({ id }) => [id, { outcome: 'unsaved', lastSeq: 0 }]));
