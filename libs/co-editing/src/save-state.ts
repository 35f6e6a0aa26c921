import { isAcknowledged, readAcknowledgement } from './messages.js';

/**
 * Counts, for one connection, what was sent and what is known to be saved, so that the page says honestly whether
 * something waits. A new one for every socket: counting starts anew with each. Feed it every frame in both directions.
 */
export class SaveState {
  private sent = 0;
  private saved = 0;

  frameSent(frame: Uint8Array): void {
    if (isAcknowledged(frame)) this.sent += 1;
  }

  frameReceived(frame: Uint8Array): void {
    const count = readAcknowledgement(frame);
    if (count !== undefined) this.saved = Math.max(this.saved, count);
  }

  /** Messages on their way to the database. 0: everything sent on this connection is committed. */
  get pending(): number {
    return Math.max(0, this.sent - this.saved);
  }
}
