/** More waited than there is room for. */
export class TooManyWaiting extends Error {}

/** Lets a few works run at once and a bounded number wait for their turn; who comes then is sent away. */
export class FewAtOnce {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  /** The most that ever ran at once. */
  most = 0;

  constructor(
    private readonly atOnce: number,
    private readonly room: number,
  ) {}

  async run<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.running < this.atOnce) this.running += 1;
    else await this.turn();
    this.most = Math.max(this.most, this.running);
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  /** Resolves when somebody's place is handed on. */
  private turn(): Promise<void> {
    if (this.waiting.length >= this.room) throw new TooManyWaiting();
    return new Promise((done) => this.waiting.push(done));
  }
}
