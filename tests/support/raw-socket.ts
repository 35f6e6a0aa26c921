import { WebSocket } from 'ws';

import type { TestClient } from './test-client.js';

type Frame = { readonly type: string; readonly id?: string; readonly payload?: unknown };

/** A socket that speaks graphql-transport-ws as badly as a test wants it to. */
export class RawSocket {
  readonly heard: Frame[] = [];
  bytes = 0;
  closed: { readonly code: number; readonly reason: string } | undefined;

  private constructor(private readonly socket: WebSocket) {
    socket.on('error', () => undefined);
    socket.on('message', (data: Buffer) => {
      const text = data.toString('utf8');
      this.bytes += text.length;
      this.heard.push(JSON.parse(text) as Frame);
    });
    socket.on('close', (code, reason) => (this.closed = { code, reason: String(reason) }));
  }

  /** Opened, and nothing said yet. */
  static async open(client: TestClient, origin = client.address, path = '/graphql'): Promise<RawSocket> {
    const socket = new WebSocket(`${client.address.replace('http', 'ws')}${path}`, 'graphql-transport-ws', {
      headers: { ...client.headers, origin },
    });
    const raw = new RawSocket(socket);
    await new Promise<void>((done, fail) => socket.once('open', done).once('error', fail));
    return raw;
  }

  /** Opened, and taken in. */
  static async begun(client: TestClient): Promise<RawSocket> {
    const raw = await RawSocket.open(client);
    raw.say({ type: 'connection_init' });
    await raw.hears('connection_ack');
    return raw;
  }

  say(frame: object | string): void {
    if (this.socket.readyState === WebSocket.OPEN)
      this.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  subscribe(id: string, query: string, variables: object = {}): void {
    this.say({ id, type: 'subscribe', payload: { query, variables } });
  }

  async hears(type: string, id?: string): Promise<Frame> {
    for (let looks = 0; looks < 1000; looks += 1) {
      const found = this.heard.find((frame) => frame.type === type && (id === undefined || frame.id === id));
      if (found) return found;
      await new Promise((done) => setTimeout(done, 10));
    }
    throw new Error(`The socket never heard ${type}.`);
  }

  async isClosed(): Promise<{ readonly code: number; readonly reason: string }> {
    for (let looks = 0; looks < 1000; looks += 1) {
      if (this.closed) return this.closed;
      await new Promise((done) => setTimeout(done, 10));
    }
    throw new Error('The socket was never closed.');
  }

  close(): void {
    this.socket.close();
  }
}
