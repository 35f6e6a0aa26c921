import { closeCodes, type CloseReason } from '@systemblick/co-editing/close-codes';
import { encodeAcknowledgement } from '@systemblick/co-editing/messages';
import type { WebSocket } from 'ws';

import type { Allowance } from './allowance.js';
import type { Report } from './events.js';
import type { Limits } from './limits.js';
import type { Speaker } from './presence.js';
import { keepAliveFrame } from './protocol.js';

/** What the host decided when it let this socket in: sign-in, Origin, tenant and rights are its business. */
export type Admission = Speaker & {
  readonly room: string;
  readonly access: 'write' | 'read';
  /** Whose it is: what one may send and how many sockets one may hold is bounded for all of an account's together. */
  readonly account: string;
  /** Asked for by `?ack=1`. */
  readonly acknowledges: boolean;
  /** Asked before every frame is handled: why not any more. Must be quick and answer from memory. */
  readonly refusal?: () => CloseReason | undefined;
};

/** One socket: what comes in is bounded and handed on, what goes out is bounded too. Closed means closed at once. */
export class Connection {
  isClosed = false;
  /** The socket itself is gone. */
  readonly finished: Promise<void>;
  private onFrame: ((frame: Uint8Array) => void) | undefined;
  private readonly onGone: (() => void)[] = [];
  private onDrained: ((missedAfter: Uint8Array) => void) | undefined;
  private missedAfter: Uint8Array | undefined;
  private resting: NodeJS.Timeout | undefined;
  private backlog: Uint8Array[] = [];
  private backlogBytes = 0;
  private received = 0;
  private unsaved = 0;
  private answerBytes = 0;
  private isAlive = true;
  private isDeaf = false;
  private isWaiting = false;

  constructor(
    private readonly socket: WebSocket,
    readonly admission: Admission,
    private readonly limits: Limits,
    private readonly report: Report,
    private readonly allowance: Pick<Allowance, 'spend' | 'owed'>,
  ) {
    socket.on('message', (data, isBinary) => this.hear(data as Buffer, isBinary));
    socket.on('pong', () => (this.isAlive = true));
    socket.on('error', () => socket.terminate());
    this.finished = new Promise((done) => socket.on('close', () => done()));
    socket.on('close', () => this.lost());
  }

  /**
   * From here on frames are handled, first those that came while the room was loading. `onDrained` is called when a slow
   * client has read what waited for it, with the state after which it has missed updates.
   */
  attach(onFrame: (frame: Uint8Array) => void, onDrained: (missedAfter: Uint8Array) => void): void {
    this.onFrame = onFrame;
    this.onDrained = onDrained;
    this.goThrough();
  }

  /** Handles nothing more until this has ended; what comes meanwhile waits, as it does while the room is loading. */
  wait(work: Promise<void>): void {
    this.isWaiting = true;
    void work.finally(() => {
      this.isWaiting = false;
      this.goThrough();
    });
  }

  /** Reads no further for so long: the client's own buffers slow it down. */
  rest(ms: number): void {
    if (ms === 0 || this.resting || this.isClosed) return;
    this.socket.pause();
    this.resting = setTimeout(() => this.goOn(), Math.min(ms, longestRest)).unref();
  }

  /** Called once, however the connection ends, and at once when it has ended already. */
  whenGone(onGone: () => void): void {
    if (this.isClosed) onGone();
    else this.onGone.push(onGone);
  }

  /** For what may be lost on a client that does not read: presence, keep-alive. */
  send(frame: Uint8Array): void {
    if (!this.isClosed && !this.isBehind()) this.transmit(frame);
  }

  /** An update: a client that has not read the earlier ones is told later what it missed after this state. */
  sendUpdate(frame: Uint8Array, stateBefore: () => Uint8Array): void {
    if (this.isClosed || this.missedAfter) return;
    if (this.isBehind()) this.missedAfter = stateBefore();
    else this.transmit(frame);
  }

  /** An answer may be as large as the document and does not make the client a slow one; asking again before reading does. */
  sendAnswer(frame: Uint8Array): void {
    if (this.isClosed) return;
    if (this.socket.bufferedAmount > this.limits.bufferedBytes) return this.close('tooSlow');
    this.answerBytes += frame.length;
    this.transmit(frame);
  }

  /** Counts a message to be acknowledged; its number. */
  expectSaving(): number {
    this.received += 1;
    this.unsaved += 1;
    return this.received;
  }

  /** Whether an earlier message still waits for the database. */
  get isSaving(): boolean {
    return this.unsaved > 1;
  }

  /** The first `count` messages are committed. */
  saved(count: number, messages: number): void {
    this.unsaved -= messages;
    if (this.admission.acknowledges && !this.isClosed) this.transmit(encodeAcknowledgement(count));
  }

  /** Nothing sent after this is handled, and nothing is sent to it. */
  close(reason: CloseReason): void {
    if (this.isClosed) return;
    const { room, connectionId } = this.admission;
    this.report({ event: 'connectionClosed', room, connectionId, reason });
    this.end();
    this.socket.close(closeCodes[reason], reason);
    setTimeout(() => this.socket.terminate(), this.limits.closeMs).unref();
  }

  /** The engine is stopping: what comes from now on is not handled, what has come may still be acknowledged. */
  hearNoMore(): void {
    this.isDeaf = true;
  }

  /** Every so often: drops a connection that has not answered since the last time. */
  beat(): void {
    if (this.resting) return;
    if (!this.isAlive) return this.missedAfter ? this.close('tooSlow') : this.socket.terminate();
    this.isAlive = false;
    this.socket.ping(ignore);
    this.send(keepAliveFrame);
  }

  private hear(data: Buffer, isBinary: boolean): void {
    if (this.isClosed || this.isDeaf) return;
    this.isAlive = true;
    if (!isBinary || data.length === 0) return this.close('malformed');
    if (data.length > this.limits.frameBytes) return this.close('tooLarge');
    this.rest(this.allowance.spend(data.length));
    const refusal = this.admission.refusal?.();
    if (refusal) return this.close(refusal);
    if (this.onFrame && !this.isWaiting) return this.onFrame(data);

    this.backlogBytes += data.length;
    if (this.backlogBytes > this.limits.bufferedBytes) return this.close('tooMany');
    this.backlog.push(data);
  }

  private goThrough(): void {
    while (this.onFrame && !this.isWaiting && !this.isClosed) {
      const frame = this.backlog.shift();
      if (!frame) return;
      this.backlogBytes -= frame.length;
      this.onFrame(frame);
    }
  }

  private goOn(): void {
    clearTimeout(this.resting);
    this.resting = undefined;
    const more = this.isClosed ? 0 : this.allowance.owed();
    if (more > 0) this.rest(more);
    else this.socket.resume();
  }

  private isBehind(): boolean {
    const buffered = this.socket.bufferedAmount;
    if (buffered <= this.limits.bufferedBytes) this.answerBytes = 0;
    return buffered > this.limits.bufferedBytes + this.answerBytes;
  }

  private transmit(frame: Uint8Array): void {
    this.socket.send(frame, this.sent);
  }

  private readonly sent = (): void => {
    const { missedAfter } = this;
    if (!missedAfter || this.isClosed || this.socket.bufferedAmount > this.limits.bufferedBytes / 2) return;
    this.missedAfter = undefined;
    this.onDrained?.(missedAfter);
  };

  private lost(): void {
    if (this.isClosed) return;
    const { room, connectionId } = this.admission;
    this.report({ event: 'connectionLost', room, connectionId });
    this.end();
  }

  private end(): void {
    this.isClosed = true;
    this.backlog = [];
    this.missedAfter = undefined;
    if (this.resting) this.goOn();
    for (const onGone of this.onGone.splice(0)) onGone();
  }
}

/** Whoever owes more is asked again after it. */
const longestRest = 5000;
const ignore = () => undefined;
