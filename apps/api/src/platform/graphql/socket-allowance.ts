export type SocketLimits = {
  /** Of one session at the same time: a window has one. */
  readonly sockets: number;
  readonly open: number;
  readonly newPerSecond: number;
  readonly framesPerSecond: number;
  readonly unsentBytes: number;
};

/** What one socket may do: a page has a handful of subscriptions, and changes them when it is left. */
export const socketLimits: SocketLimits = {
  sockets: 30,
  open: 100,
  newPerSecond: 20,
  framesPerSecond: 300,
  unsentBytes: 1_000_000,
};

/** Counts within a second that begins with the first. */
export class PerSecond {
  private began = Number.NEGATIVE_INFINITY;
  private counted = 0;

  constructor(
    private readonly most: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Whether one more is within what a second may have. */
  take(): boolean {
    const now = this.now();
    if (now - this.began >= 1000) {
      this.began = now;
      this.counted = 0;
    }
    this.counted += 1;
    return this.counted <= this.most;
  }
}
