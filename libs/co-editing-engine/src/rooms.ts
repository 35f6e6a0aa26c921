import type { CloseReason } from '@systemblick/co-editing/close-codes';

import { CommittedDocument } from './document.js';
import { codeOf } from './events.js';
import type { Part } from './log-store.js';
import { Room, type RoomContext } from './room.js';
import type { HasRoot, Root } from './roots.js';
import { buildWithout } from './set-aside.js';

type Opening = Promise<Room | CloseReason>;

/** The rooms in use: loaded when the first comes, unloaded some time after the last has gone. */
export class Rooms {
  private readonly openings = new Map<string, Opening>();
  private readonly loaded = new Map<string, Room>();
  /** Could not be built: not tried again at once for everybody who comes back. */
  private readonly broken = new Set<string>();

  constructor(
    private readonly context: Omit<RoomContext, 'emptied' | 'ended' | 'hasRoot'> & {
      readonly hasRoot: (kind: string, root: Root) => boolean;
    },
    private readonly listening: () => Promise<void>,
  ) {}

  /** The room, or why there is none to enter. */
  open(id: string): Opening {
    const known = this.openings.get(id);
    if (known) return known;

    const opening = this.load(id);
    this.openings.set(id, opening);
    void opening.then((room) => {
      if (room instanceof Room) return;
      const forget = () => void (this.openings.get(id) === opening && this.openings.delete(id));
      if (this.broken.delete(id)) setTimeout(forget, this.context.limits.unloadAfterMs).unref();
      else forget();
    });
    return opening;
  }

  /** The room if it is in use, also when it is being loaded just now. */
  async find(id: string): Promise<Room | undefined> {
    const room = await this.openings.get(id);
    return room instanceof Room ? room : undefined;
  }

  /** Built anew from the log; who is there is sent away to come back. */
  async rebuild(id: string): Promise<void> {
    const room = await this.find(id);
    room?.end('restarting');
    await this.open(id);
  }

  /** Somebody sealed or erased it, or notices were missed: what does the database say? */
  async recheck(id: string): Promise<void> {
    const room = await this.find(id);
    if (!room) return;
    try {
      const found = await this.context.store.find(id);
      if (!found) return room.end('noSuchRoom');
      if (found.isSealed) return room.end('sealed');
      room.announced(found.seq);
    } catch (error) {
      this.context.report({ event: 'readFailed', room: id, code: codeOf(error) });
      room.end('failed');
    }
  }

  recheckAll(): void {
    for (const id of this.openings.keys()) void this.recheck(id);
  }

  all(): readonly Room[] {
    return [...this.loaded.values()];
  }

  private async load(id: string): Opening {
    const { store, report } = this.context;
    try {
      // Notices are heard before the log is read, so that nothing can come between.
      await this.listening();
      const found = await store.find(id);
      if (!found) return 'noSuchRoom';
      if (found.isSealed) return 'sealed';

      const document = await this.build(id, await store.read(id, 0));
      if (!document) return 'failed';
      // What was set aside was the newest, perhaps: its number is not given again.
      document.seq = Math.max(document.seq, found.seq);
      report({ event: 'roomLoaded', room: id, seq: document.seq, bytes: document.bytes });
      const hasRoot: HasRoot = (root) => this.context.hasRoot(found.kind, root);
      const context = { ...this.context, hasRoot, emptied: this.unloadLater, ended: this.forget };
      return this.admit(new Room(id, document, context));
    } catch (error) {
      report({ event: 'readFailed', room: id, code: codeOf(error) });
      return 'failed';
    }
  }

  /** As far as it can be built: what it cannot be built with is set aside, and said. */
  private async build(id: string, parts: readonly Part[]): Promise<CommittedDocument | undefined> {
    const { limits, store, report, trials, now } = this.context;
    const document = new CommittedDocument(limits);
    if (parts.reduce((sum, { bytes }) => sum + bytes.length, 0) <= limits.triedBytes) {
      try {
        document.begin(parts);
        return document;
      } catch {
        document.destroy();
      }
    }
    const until = now() + limits.openMs;
    const whole = await buildWithout(
      parts,
      (updates) => trials.whole(updates),
      () => now() > until,
    );
    if (!whole) {
      report({ event: 'roomBroken', room: id });
      this.broken.add(id);
      return undefined;
    }
    if (whole.setAside.length > 0) {
      const seqs = whole.setAside.map(({ seq }) => seq);
      await store.setAside(id, seqs);
      report({ event: 'updatesSetAside', room: id, seqs });
    }
    const built = new CommittedDocument(limits);
    built.begin(whole.kept, whole.built);
    return built;
  }

  private admit(room: Room): Room {
    this.loaded.set(room.id, room);
    this.unloadLater(room);
    return room;
  }

  private readonly unloadLater = (room: Room): void => {
    setTimeout(() => {
      if (room.isIdle && this.loaded.get(room.id) === room) room.end('failed');
    }, this.context.limits.unloadAfterMs).unref();
  };

  private readonly forget = (room: Room): void => {
    if (this.loaded.get(room.id) !== room) return;
    this.loaded.delete(room.id);
    this.openings.delete(room.id);
  };
}
