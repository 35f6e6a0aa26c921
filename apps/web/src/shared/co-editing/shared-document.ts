import { closeReason, isFinal, type CloseReason } from '@systemblick/co-editing/close-codes';
import { clocksOf, CommittedClocks } from '@systemblick/co-editing/lost/committed-clocks';
import { lostWords } from '@systemblick/co-editing/lost/lost-words';
import { acknowledgementParameter, messageType, textParameter, textWithTables } from '@systemblick/co-editing/messages';
import { coEditingPath } from '@systemblick/co-editing/rooms';
import { IndexeddbPersistence } from 'y-indexeddb';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

import { sessionEnd } from '../server/session-end.js';
import { hueOf as usualHue } from '../widgets/initials.js';
import { countedSockets } from './counted-sockets.js';
import { firstState, type DocumentState } from './document-state.js';
import { withHues, type HuesOfPeople } from './hues-of-people.js';
import { leaveBehind, takeUp } from './left-behind.js';
import { canKeepCopies, copyName, forgetCopy } from './local-copies.js';
import { lostWordsStore } from './lost-words-store.js';
import { readPresence, type Present } from './presence.js';
import { committedIn, committedKey } from './rescue-words.js';

/** One document written together, as this browser has it. */
export type SharedDocument = {
  readonly room: string;
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly state: () => DocumentState;
  readonly present: () => readonly Present[];
  /** The colour of somebody who is here, in every place where they are seen. */
  readonly hueOf: (personId: string) => number;
  /** For both. */
  readonly watch: (watcher: () => void) => () => void;
  readonly close: () => void;
};

type Options = {
  readonly room: string;
  /** The thing whose document this is, as `proposal:<id>`: with it are kept the words that did not get in any more. */
  readonly about: string;
  readonly person: { readonly personId: string; readonly name: string };
  /** Whether the browser may keep a copy for when the server is away. */
  readonly keepsCopy: boolean;
};

/** What is typed without a pause is one change to whoever reads how many wait. */
const pauseMs = 2000;

const origin = () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}`;

/** Opens a document, stays in touch with the server about it, and knows what of one's own work is committed. */
export function openSharedDocument({ room, about, person, keepsCopy }: Options): SharedDocument {
  const doc = new Y.Doc();
  const name = copyName(person.personId, room);
  const kept = takeUp(name);
  const watchers = new Set<() => void>();
  const committed = new CommittedClocks();
  if (kept) committed.know(kept.committed);
  const sockets = countedSockets({
    onTraffic: () => settle(),
    onOpen: () => committed.connected(),
    onSent: (all) =>
      committed.sending(all ? clocksOf(doc) : new Map([[doc.clientID, Y.getState(doc.store, doc.clientID)]])),
    onSaved: (count) => committed.saved(count),
  });
  const provider = new WebsocketProvider(origin() + coEditingPath, room, doc, {
    connect: false,
    disableBc: true,
    params: { [acknowledgementParameter]: '1', [textParameter]: textWithTables },
    WebSocketPolyfill: sockets.CountedSocket as unknown as typeof WebSocket,
    maxBackoffTime: 5000,
  });
  let state: DocumentState = { ...firstState, unsaved: kept?.unsaved ?? 0 };
  let present: readonly Present[] = [];
  let hues: HuesOfPeople = new Map();
  let copy: IndexeddbPersistence | undefined;
  let closed = false;
  let wroteAt = 0;

  function become(change: Partial<DocumentState>): void {
    if (closed || Object.entries(change).every(([key, value]) => state[key as keyof DocumentState] === value)) return;
    state = { ...state, ...change };
    for (const watcher of watchers) watcher();
  }

  function see(): void {
    const seen = readPresence(provider.awareness);
    hues = withHues(
      hues,
      seen.map(({ personId }) => personId),
    );
    present = seen.map((one) => ({ ...one, hue: hueOf(one.personId) }));
  }

  const hueOf = (personId: string): number => hues.get(personId) ?? usualHue(personId);

  function end(reason: CloseReason): void {
    become({ connection: 'ended', endedBy: reason });
    provider.shouldConnect = false;
    if (reason === 'noSession') return waitForSession();
    void keepAside();
  }

  /** What was written stays; the room is joined again when the same person has signed in. */
  function waitForSession(): void {
    sessionEnd.tell();
    void sessionEnd.whenBegun().then(() => {
      if (closed) return;
      become({ connection: 'connecting', endedBy: undefined, caughtUp: false });
      provider.connect();
    });
  }

  /** What is not committed is kept aside before the copy is deleted. */
  async function keepAside(): Promise<void> {
    const here = lostWords(doc, committed.all());
    const stored = await opening;
    const words = closed ? here : lostWords(doc, committed.all());
    await lostWordsStore.keep(person.personId, about, words);
    copy = undefined;
    if (stored) await stored.clearData();
    else await forgetCopy(name);
  }

  /** Everything one has sent is committed: then nothing waits any more. */
  function settle(): void {
    if (closed || state.connection === 'ended' || !provider.synced) return;
    // Who may only read is not asked for what they have written: it can not be saved any more.
    if (!sockets.wasAsked() && state.unsaved > 0) return end('sealed');
    const isSaved = sockets.pending() === 0;
    if (isSaved && state.unsaved > 0) committed.know(clocksOf(doc));
    become(isSaved ? { caughtUp: true, unsaved: 0 } : { caughtUp: true });
    if (isSaved) void note(copy);
  }

  /** How far it is committed, into the copy: one that is being closed or deleted meanwhile does not need it any more. */
  async function note(into: IndexeddbPersistence | undefined): Promise<void> {
    await into?.set(committedKey, committed.all() as never).catch(() => undefined);
  }

  // Counted above, with every other frame; the provider must only not take it for a mistake.
  provider.messageHandlers[messageType.acknowledgement] = () => undefined;
  provider.on('status', ({ status }) => {
    if (state.connection === 'ended') return;
    if (status === 'connected') become({ connection: 'connected' });
    if (status === 'disconnected') become({ connection: 'offline', caughtUp: false });
  });
  provider.on('connection-close', (event) => {
    if (state.connection !== 'ended' && !(event && isFinal(event.code))) become({ connection: 'offline' });
  });
  provider.on('closed', ({ code }) => end(closeReason(code) ?? 'failed'));
  provider.awareness.setLocalState({ user: person });
  provider.awareness.on('change', () => {
    see();
    for (const watcher of watchers) watcher();
  });
  see();
  if (kept) Y.applyUpdate(doc, kept.update, name);
  doc.on('update', (update: Uint8Array, source: unknown) => {
    if (source === provider) committed.know(Y.parseUpdateMeta(update).to);
    if (source === provider || source === copy) return;
    const paused = Date.now() - wroteAt > pauseMs;
    wroteAt = Date.now();
    if (state.unsaved === 0 || paused) become({ unsaved: state.unsaved + 1 });
  });
  // The socket itself notices a lost network only after its own long wait; the browser knows at once.
  const lost = () => state.connection !== 'ended' && become({ connection: 'offline', caughtUp: false });
  const found = () => {
    if (state.connection !== 'offline') return;
    become({ connection: provider.wsconnected ? 'connected' : 'connecting' });
    settle();
  };
  window.addEventListener('offline', lost);
  window.addEventListener('online', found);
  provider.connect();
  const opening = (keepsCopy ? canKeepCopies() : Promise.resolve(false)).then(openCopy);

  async function openCopy(can: boolean): Promise<IndexeddbPersistence | undefined> {
    if (closed) return undefined;
    become({ keepsCopy: can });
    if (!can) return undefined;
    const opened = (copy = new IndexeddbPersistence(name, doc));
    void lostWordsStore.rememberRoom(person.personId, about, room);
    const known = await committedIn(opened);
    await opened.whenSynced;
    if (closed) return opened;
    committed.know(known ?? (kept ? new Map() : clocksOf(doc)));
    if (lostWords(doc, committed.all()).length > 0 && state.unsaved === 0) become({ unsaved: 1 });
    if (known === undefined) await note(opened);
    settle();
    return opened;
  }

  return {
    room,
    doc,
    awareness: provider.awareness,
    state: () => state,
    present: () => present,
    hueOf,
    watch: (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    close: () => {
      const mayComeBack = state.connection !== 'ended' || state.endedBy === 'noSession';
      if (state.unsaved > 0 && mayComeBack)
        leaveBehind(name, {
          update: Y.encodeStateAsUpdate(doc),
          unsaved: state.unsaved,
          committed: committed.all(),
        });
      closed = true;
      watchers.clear();
      window.removeEventListener('offline', lost);
      window.removeEventListener('online', found);
      provider.destroy();
      void copy?.destroy();
      doc.destroy();
    },
  };
}
