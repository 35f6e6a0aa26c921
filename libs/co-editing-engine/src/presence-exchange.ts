import type { Listener } from './listener.js';
import { encodePresence, presenceFrame, readPresence, type PresenceEntry } from './protocol.js';
import type { Room } from './room.js';

/** What fits into one notice of PostgreSQL (8,000 bytes) beside its head, before Base64. */
const noticeBytes = 5600;
const collectMs = 100;

/**
 * Presence between processes: gathered a moment, then announced. Said again at every heartbeat, and forgotten when it
 * was not said twice running. Off where one process serves all.
 */
export class PresenceExchange {
  private readonly gathered = new Map<Room, Map<number, PresenceEntry>>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly engineId: string,
    private readonly listener: Pick<Listener, 'announce'>,
    private readonly isOn: boolean,
  ) {}

  tell(room: Room, entries: readonly PresenceEntry[]): void {
    if (!this.isOn) return;
    const gathered = this.gathered.get(room) ?? new Map<number, PresenceEntry>();
    this.gathered.set(room, gathered);
    for (const entry of entries) gathered.set(entry.clientId, entry);
    this.timer ??= setTimeout(() => this.flush(), collectMs).unref();
  }

  hear(room: Room, by: string, bytes: Uint8Array): void {
    if (by === this.engineId) return;
    const entries = room.presence.hearOf(by, readPresence(bytes));
    if (entries.length > 0) room.tell(presenceFrame(entries));
  }

  beat(rooms: readonly Room[]): void {
    if (!this.isOn) return;
    for (const room of rooms) {
      const gone = room.presence.forgetSilent();
      if (gone.length > 0) room.tell(presenceFrame(gone));
      this.tell(room, room.presence.own());
    }
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.gathered.clear();
  }

  private flush(): void {
    this.timer = undefined;
    for (const [room, entries] of this.gathered) {
      for (const bytes of portions([...entries.values()])) {
        const payload = `presence ${this.engineId} ${room.id} ${Buffer.from(bytes).toString('base64')}`;
        void this.listener.announce(payload);
      }
    }
    this.gathered.clear();
  }
}

function portions(entries: readonly PresenceEntry[]): Uint8Array[] {
  const bytes = encodePresence(entries);
  if (bytes.length <= noticeBytes) return entries.length > 0 ? [bytes] : [];
  if (entries.length === 1) return [];

  const half = Math.ceil(entries.length / 2);
  return [...portions(entries.slice(0, half)), ...portions(entries.slice(half))];
}
