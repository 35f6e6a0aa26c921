import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

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
      return doc.getText('text').toString();
    },
    type(words: string) {
      doc.getText('text').insert(doc.getText('text').length, words);
    },
    get isSaved() {
      return provider.synced && state.pending === 0;
    },
    /** What the provider knows of others. */
    present: () => [...provider.awareness.getStates().values()].map((one) => (one as { readonly name?: string }).name),
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

/** Waits until it is so, however long that takes; Jest's own patience is the limit. */
export async function until(isSo: () => unknown): Promise<void> {
  while (!(await isSo())) await pause(5);
}

const bytesOf = (data: unknown): Uint8Array => (Buffer.isBuffer(data) ? data : new Uint8Array());
