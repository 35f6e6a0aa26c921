import type { PresenceEntry } from './protocol.js';

/** Who speaks: the connection, and what stays the same when it is lost and comes back. */
export type Speaker = {
  readonly connectionId: string;
  readonly speaker: string;
  /** Put into every state as `user`, whatever the client claims to be. */
  readonly identity?: Readonly<Record<string, unknown>>;
};

/** Of a connection here, or heard of from another process, which says it again from time to time. */
type State = PresenceEntry & { readonly connectionId: string; readonly from?: string; silentFor: number };

const remembered = 2000;

/**
 * Who is here, in one room; never stored. A connection speaks for one client id, the first it names that is nobody
 * else's. What it says of others is passed over in silence: y-websocket's provider repeats everybody's states.
 */
export class Presence {
  private readonly states = new Map<number, State>();
  private readonly clientIds = new Map<string, number>();
  private readonly speakers = new Map<number, string>();

  constructor(private readonly maxBytes: number) {}

  /** The entries to pass on to the others; undefined where one is no presence state at all. */
  hear(from: Speaker, entries: readonly PresenceEntry[]): readonly PresenceEntry[] | undefined {
    const heard: PresenceEntry[] = [];
    for (const entry of entries) {
      if (entry.state.length > this.maxBytes) return undefined;
      if (!this.maySpeakFor(from, entry)) continue;

      const state = stated(entry.state, from.identity);
      if (state === undefined) return undefined;
      const known = this.states.get(entry.clientId);
      if (known && known.connectionId === from.connectionId && entry.clock < known.clock) continue;
      heard.push(this.take(from, { ...entry, state }));
    }
    return heard;
  }

  /** The connection is gone: what the others are to be told. */
  leave(connectionId: string): readonly PresenceEntry[] {
    const clientId = this.clientIds.get(connectionId);
    this.clientIds.delete(connectionId);
    const state = clientId === undefined ? undefined : this.states.get(clientId);
    if (!state || state.connectionId !== connectionId) return [];

    this.states.delete(state.clientId);
    return [gone(state)];
  }

  all(): readonly PresenceEntry[] {
    return [...this.states.values()].map(entryOf);
  }

  /** Those who are connected here. */
  own(): readonly PresenceEntry[] {
    return [...this.states.values()].filter(({ from }) => from === undefined).map(entryOf);
  }

  /** What another process, which has checked it, says of those connected there; the news in it. */
  hearOf(process: string, entries: readonly PresenceEntry[]): readonly PresenceEntry[] {
    return entries.filter((entry) => {
      const known = this.states.get(entry.clientId);
      if (known && known.from !== process && entry.clock <= known.clock) return false;

      if (entry.state === 'null') return known?.from === process && this.states.delete(entry.clientId);
      this.states.set(entry.clientId, { ...entry, connectionId: process, from: process, silentFor: 0 });
      return known?.clock !== entry.clock || known.state !== entry.state;
    });
  }

  /** Those of other processes of whom nothing was heard in two beats. */
  forgetSilent(): readonly PresenceEntry[] {
    const silent = [...this.states.values()].filter((state) => state.from !== undefined && (state.silentFor += 1) > 2);
    for (const { clientId } of silent) this.states.delete(clientId);
    return silent.map(gone);
  }

  private maySpeakFor({ connectionId, speaker }: Speaker, { clientId, state }: PresenceEntry): boolean {
    const own = this.clientIds.get(connectionId);
    if (own !== undefined) return own === clientId;

    return state !== 'null' && (this.speakers.get(clientId) ?? speaker) === speaker;
  }

  private take({ connectionId, speaker }: Speaker, entry: PresenceEntry): PresenceEntry {
    this.clientIds.set(connectionId, entry.clientId);
    this.speakers.delete(entry.clientId);
    this.speakers.set(entry.clientId, speaker);
    if (this.speakers.size > remembered) this.speakers.delete(this.speakers.keys().next().value ?? 0);

    if (entry.state === 'null') this.states.delete(entry.clientId);
    else this.states.set(entry.clientId, { ...entry, connectionId, silentFor: 0 });
    return entry;
  }
}

const entryOf = ({ clientId, clock, state }: PresenceEntry): PresenceEntry => ({ clientId, clock, state });
const gone = ({ clientId, clock }: PresenceEntry): PresenceEntry => ({ clientId, clock, state: 'null' });

/** The state as it is passed on; undefined where it is not an object or null in JSON. */
function stated(state: string, identity: Speaker['identity']): string | undefined {
  if (state === 'null') return state;
  try {
    const value: unknown = JSON.parse(state);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return identity ? JSON.stringify({ ...value, user: identity }) : state;
  } catch {
    return undefined;
  }
}
