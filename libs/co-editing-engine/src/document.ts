import * as Y from 'yjs';

import type { Part } from './log-store.js';
import { step1Frame, step2Frame } from './protocol.js';
import { defaultLimits, type Limits } from './limits.js';
import { strainOf } from './strain.js';
import { together } from './together.js';
import { checkUpdate, type UpdateContent } from './update-check.js';

/** A room's document as committed, and what is asked of it often, kept until it changes. */
export class CommittedDocument {
  private doc = new Y.Doc();
  private step1: Uint8Array | undefined;
  private snapshot: Y.Snapshot | undefined;
  private answer: { readonly to: string; readonly frame: WeakRef<Uint8Array> } | undefined;
  /** The number of the newest update in it. */
  seq = 0;
  snapshotBytes = 0;
  logRows = 0;
  logBytes = 0;

  constructor(private readonly limits: Limits = defaultLimits) {}

  get bytes(): number {
    return this.snapshotBytes + this.logBytes;
  }

  /** Throws where an update cannot be integrated: the document is of no use then. */
  apply(updates: readonly Uint8Array[]): void {
    this.step1 = this.snapshot = this.answer = undefined;
    if (this.isCostly(updates)) return this.rebuild(updates);
    this.doc.transact(() => {
      for (const update of updates) Y.applyUpdate(this.doc, update);
    });
  }

  /** Parts read from the database, in order. */
  applyParts(parts: readonly Part[]): void {
    this.apply(parts.map(({ bytes }) => bytes));
    for (const { seq, bytes, isSnapshot } of parts) this.note(seq, bytes.length, isSnapshot);
  }

  /** The first parts, and what they come to, where that was built already. */
  begin(parts: readonly Part[], built = together(parts.map(({ bytes }) => bytes))): void {
    if (built) Y.applyUpdate(this.doc, built);
    for (const { seq, bytes, isSnapshot } of parts) this.note(seq, bytes.length, isSnapshot);
  }

  note(seq: number, bytes: number, isSnapshot = false): void {
    this.seq = Math.max(this.seq, seq);
    if (isSnapshot) {
      this.snapshotBytes = bytes;
      this.logRows = this.logBytes = 0;
      return;
    }
    this.logRows += 1;
    this.logBytes += bytes;
  }

  /** These parts are one snapshot now; what was committed meanwhile stays in the log. */
  compacted(parts: readonly Part[], stateBytes: number): void {
    const logged = parts.filter(({ isSnapshot }) => !isSnapshot);
    this.snapshotBytes = stateBytes;
    this.logRows = Math.max(0, this.logRows - logged.length);
    this.logBytes = Math.max(0, this.logBytes - logged.reduce((sum, { bytes }) => sum + bytes.length, 0));
  }

  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.doc);
  }

  firstQuestion(): Uint8Array {
    this.step1 ??= step1Frame(this.stateVector());
    return this.step1;
  }

  /**
   * What a client with this state vector lacks, as a step2 frame; undefined where it is no state vector. Two hundred
   * pages opened at once are sent the same bytes, for as long as those are on their way.
   */
  answerTo(stateVector: Uint8Array): Uint8Array | undefined {
    const to = Buffer.from(stateVector).toString('base64');
    const known = this.answer?.to === to ? this.answer.frame.deref() : undefined;
    if (known) return known;
    try {
      const frame = step2Frame(Y.encodeStateAsUpdate(this.doc, stateVector));
      this.answer = { to, frame: new WeakRef(frame) };
      return frame;
    } catch {
      return undefined;
    }
  }

  /** Whether everything in this update is committed already: clients that come back send all their deletions again. */
  contains(update: Uint8Array): boolean {
    this.snapshot ??= Y.snapshot(this.doc);
    return Y.snapshotContainsUpdate(this.snapshot, update);
  }

  /** Whether this brings anything that is not there yet; otherwise it only takes away. */
  brings({ structs }: UpdateContent): boolean {
    return structs.some(({ id, length }) => id.clock + length > Y.getState(this.doc.store, id.client));
  }

  /** What integrating this costs, in steps; undefined where it is more than a person's edits ever cost. */
  strainOf(content: UpdateContent): number | undefined {
    return strainOf(this.doc, content, this.limits);
  }

  /** All of it, as one update. */
  whole(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc);
  }

  destroy(): void {
    this.doc.destroy();
  }

  private isCostly(updates: readonly Uint8Array[]): boolean {
    let steps = 0;
    return updates.some((update) => {
      const content = checkUpdate(update);
      steps += (content && strainOf(this.doc, content, this.limits)) ?? Number.POSITIVE_INFINITY;
      return steps > this.limits.stepsAtOnce;
    });
  }

  /** All at once: Yjs puts many who came to one place in order quickly where it has them together. */
  private rebuild(updates: readonly Uint8Array[]): void {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, together([this.whole(), ...updates]) ?? this.whole());
    this.doc.destroy();
    this.doc = doc;
  }
}
