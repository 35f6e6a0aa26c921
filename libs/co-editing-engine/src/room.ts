import type { CloseReason } from '@systemblick/co-editing/close-codes';

import type { Connection } from './connection.js';
import type { CommittedDocument } from './document.js';
import { codeOf, type Report } from './events.js';
import type { Committed, GroupCommit } from './group-commit.js';
import type { Limits } from './limits.js';
import type { LogStore } from './log-store.js';
import { Presence } from './presence.js';
import { PresenceTelling } from './presence-telling.js';
import { presenceFrame, updateFrame, type PresenceEntry } from './protocol.js';
import { receive } from './reception.js';
import type { HasRoot, Root } from './roots.js';
import { StepBudget } from './step-budget.js';
import { together } from './together.js';
import type { Trials } from './trials.js';

/** A change of one connection: its place in the order of that connection's messages. */
export type RoomChange = {
  readonly connection: Connection;
  readonly place: number;
  readonly update: Uint8Array | undefined;
};

export type RoomContext = {
  readonly commit: GroupCommit<RoomChange>;
  readonly store: LogStore;
  readonly limits: Limits;
  readonly report: Report;
  readonly trials: Pick<Trials, 'take' | 'whole'>;
  readonly now: () => number;
  readonly hasRoot: HasRoot;
  /** The room has grown, perhaps until it is full, has emptied, or is of no use any more. */
  readonly grown: (room: Room, isFull?: boolean) => void;
  readonly emptied: (room: Room) => void;
  readonly ended: (room: Room) => void;
  /** Presence heard here, for other processes. */
  readonly present: (room: Room, entries: readonly PresenceEntry[]) => void;
};

/** Those who edit one document together. What one sends reaches the others when, and only when, it is committed. */
export class Room implements Committed<RoomChange> {
  readonly connections = new Set<Connection>();
  readonly presence: Presence;
  readonly budget: StepBudget;
  private readonly telling: PresenceTelling<Connection>;
  private pending = 0;
  private reading: Promise<void> | undefined;
  private target = 0;
  private hasEnded = false;

  constructor(
    readonly id: string,
    readonly document: CommittedDocument,
    private readonly context: RoomContext,
  ) {
    this.presence = new Presence(context.limits.presenceBytes);
    this.budget = new StepBudget(context.limits, context.now);
    this.telling = new PresenceTelling(context.limits.presenceEveryMs, context.now, (entries, except) => {
      this.tell(presenceFrame(entries), except);
      context.present(this, entries);
    });
  }

  get isIdle(): boolean {
    return this.connections.size === 0 && this.pending === 0 && !this.reading;
  }

  join(connection: Connection): void {
    if (this.hasEnded) return connection.close('failed');
    this.connections.add(connection);
    connection.whenGone(() => this.leave(connection));
    // Somebody who may only read is not asked what the engine lacks: the answer would be a write.
    if (connection.admission.access === 'write') connection.sendAnswer(this.document.firstQuestion());
    const present = this.presence.all();
    if (present.length > 0) connection.send(presenceFrame(present));
    connection.attach(
      (bytes) => receive(this, connection, bytes, this.context),
      (missedAfter) => this.catchUpWith(connection, missedAfter),
    );
  }

  /** Everybody out; the room is not used again. */
  end(reason: CloseReason): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.context.ended(this);
    this.closeAll(reason);
    this.telling.stop();
    this.document.destroy();
  }

  /** Somebody else has committed up to this number. */
  announced(seq: number): void {
    if (seq > this.document.seq) this.catchUp(seq);
  }

  /** Tells everybody but one; used for presence from other processes too. */
  tell(frame: Uint8Array, except?: Connection): void {
    for (const connection of this.connections) if (connection !== except) connection.send(frame);
  }

  committed(changes: readonly RoomChange[], lastSeq: number): void {
    this.pending -= changes.length;
    const stored = changes.flatMap(({ update }) => (update ? [update] : []));
    if (stored.length > 0) this.take(changes, stored, lastSeq);

    const places = new Map<Connection, { place: number; messages: number }>();
    for (const { connection, place } of changes) {
      places.set(connection, { place, messages: (places.get(connection)?.messages ?? 0) + 1 });
    }
    for (const [connection, { place, messages }] of places) connection.saved(place, messages);
    this.settle();
  }

  refused(why: 'sealed' | 'missing'): void {
    this.end(why === 'sealed' ? 'sealed' : 'noSuchRoom');
  }

  unsaved(changes: readonly RoomChange[]): void {
    this.pending -= changes.length;
    this.closeAll('saveFailed');
    this.settle();
  }

  /** A change to be stored; without an update it is only to be acknowledged in its turn. */
  save(connection: Connection, update: Uint8Array | undefined): void {
    const place = connection.expectSaving();
    if (!update && !connection.isSaving) return connection.saved(place, 1);
    this.pending += 1;
    this.context.commit.add(this, { connection, place, update });
  }

  hasRoot(root: Root): boolean {
    return this.context.hasRoot(root);
  }

  /** Something did not fit in: a snapshot may make place for it. */
  makePlace(): void {
    this.context.grown(this, true);
  }

  /** Presence to be passed on, to the others here and elsewhere. */
  passOn(entries: readonly PresenceEntry[], except?: Connection): void {
    if (!this.hasEnded) this.telling.add(entries, except);
  }

  /** Before the document takes it: a slow reader then misses what comes after the state it has. */
  private tellUpdates(updates: readonly Uint8Array[], except?: Connection): void {
    const update = together(updates);
    if (!update) return;
    const frame = updateFrame(update);
    for (const connection of this.connections) {
      if (connection !== except) connection.sendUpdate(frame, () => this.document.stateVector());
    }
  }

  private catchUpWith(connection: Connection, missedAfter: Uint8Array): void {
    const frame = this.hasEnded ? undefined : this.document.answerTo(missedAfter);
    if (frame) connection.sendAnswer(frame);
    connection.send(presenceFrame(this.presence.all()));
  }

  private leave(connection: Connection): void {
    this.connections.delete(connection);
    this.passOn(this.presence.leave(connection.admission.connectionId));
    this.settle();
  }

  /** Own commits that follow what is known go straight in; where others came between, the log is read. */
  private take(changes: readonly RoomChange[], stored: readonly Uint8Array[], lastSeq: number): void {
    if (this.hasEnded) return;
    const { document } = this;
    if (this.reading || lastSeq - stored.length !== document.seq) return this.catchUp(lastSeq);

    const senders = new Set(changes.flatMap(({ connection, update }) => (update ? [connection] : [])));
    const [only] = senders;
    this.guarded(() => {
      this.tellUpdates(stored, senders.size === 1 ? only : undefined);
      document.apply(stored);
      stored.forEach((update, place) => document.note(lastSeq - stored.length + place + 1, update.length));
      this.context.grown(this);
    });
  }

  private catchUp(seq: number): void {
    this.target = Math.max(this.target, seq);
    this.reading ??= this.readOn().finally(() => {
      this.reading = undefined;
      if (this.document.seq < this.target && !this.hasEnded) return this.catchUp(this.target);
      this.settle();
    });
  }

  private async readOn(): Promise<void> {
    const { document, context } = this;
    try {
      while (document.seq < this.target && !this.hasEnded) {
        const parts = await context.store.read(this.id, document.seq);
        // Nothing where there must be something: the room was erased.
        if (parts.length === 0) return this.end('noSuchRoom');
        if (!this.hasEnded) this.guarded(() => this.takeParts(parts));
      }
    } catch (error) {
      context.report({ event: 'readFailed', room: this.id, code: codeOf(error) });
      this.end('failed');
    }
  }

  private takeParts(parts: Parameters<CommittedDocument['applyParts']>[0]): void {
    this.tellUpdates(parts.map(({ bytes }) => bytes));
    this.document.applyParts(parts);
    this.context.grown(this);
  }

  /** An update that reads well and still cannot be integrated costs its own room, and no other. */
  private guarded(work: () => void): void {
    try {
      work();
    } catch {
      this.context.report({ event: 'roomBroken', room: this.id });
      this.end('failed');
    }
  }

  private closeAll(reason: CloseReason): void {
    for (const connection of [...this.connections]) connection.close(reason);
  }

  private settle(): void {
    if (this.isIdle && !this.hasEnded) this.context.emptied(this);
  }
}
