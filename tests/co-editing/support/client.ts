import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

import { readAcknowledgement } from '@systemblick/co-editing/messages';
import { SaveState } from '@systemblick/co-editing/save-state';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

export type ClientOptions = { readonly access?: 'read' | 'write'; readonly ack?: boolean; readonly session?: string };

/** A participant: the stock provider of y-websocket, whose frames are counted on the way. */
export type Client = ReturnType<typeof aClient>;

export function aClient(url: string, room: string, options: ClientOptions = {}) {
  const { access = 'write', ack = true, session = randomUUID() } = options;
  const doc = new Y.Doc();
  const closings: number[] = [];
  let state = new SaveState();

  class CountedSocket extends WebSocket {
    private readonly state = (state = new SaveState());

    constructor(address: string) {
      super(address);
      this.on('message', (data) =>
        this.state.frameReceived(data instanceof ArrayBuffer ? new Uint8Array(data) : bytesOf(data)),
      );
    }

    override send(data: Uint8Array): void {
      this.state.frameSent(data);
      super.send(data);
    }
  }

  const provider = new WebsocketProvider(url, room, doc, {
    WebSocketPolyfill: CountedSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    maxBackoffTime: 50,
    params: { access, session, ...(ack ? { ack: '1' } : {}) },
  });
  // Without this the provider says on the console that it does not know the message; it does no more.
  provider.messageHandlers[120] = () => undefined;
  provider.on('connection-close', (event) => closings.push(event?.code ?? 0));

  return {
    doc,
    provider,
    closings,
    get text() {
      return doc.getText('text').toJSON();
    },
    type(words: string) {
      doc.getText('text').insert(doc.getText('text').length, words);
    },
    get isSaved() {
      return provider.synced && state.pending === 0;
    },
    /** What the provider knows of others. */
    present: () => [...provider.awareness.getStates().values()].map((one) => (one as { readonly name?: string }).name),
    socket: () => provider.ws as unknown as WebSocket | null,
    leave() {
      provider.destroy();
      doc.destroy();
    },
  };
}

/** A bare socket, for what no honest client sends. */
export async function aSocket(url: string, room: string, query = 'session=bare') {
  const socket = new WebSocket(`${url}/${room}?${query}`);
  const closed = new Promise<number>((done) => socket.once('close', done));
  await new Promise((done, failed) => socket.once('open', done).once('error', failed));
  return { socket, closed };
}

/** Waits until it is so, and gives up only when it will not be: a slow machine fails no test. */
export async function until(isSo: () => unknown): Promise<void> {
  for (let tries = 0; tries < 5000; tries += 1) {
    if (await isSo()) return;
    await pause(5);
  }
  throw new Error(`Not so in time: ${isSo.toString()}`);
}

/**
 * Types one word after the other, until its connection is closed. `acknowledged` is how many of them are: the first
 * message of a connection answers the engine's question, every further one is a word.
 */
export function keepTyping(client: Client, name: string) {
  const state = { acknowledged: 0, typed: 0 };
  client.provider.ws?.addEventListener('message', ({ data }: { data: unknown }) => {
    const count = readAcknowledgement(new Uint8Array(data as ArrayBuffer));
    if (count !== undefined) state.acknowledged = count - 1;
  });
  const type = () => {
    if (client.closings.length > 0) return;
    state.typed += 1;
    client.type(`${name}${state.typed};`);
    setTimeout(type, state.typed % 3);
  };
  type();
  return state;
}

export const words = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `${name}${n + 1};`);

const bytesOf = (data: unknown): Uint8Array => (Buffer.isBuffer(data) ? data : new Uint8Array());
