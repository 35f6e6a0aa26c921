const gatherMs = 50;
const againMs = 500;

/**
 * One round of work a key at a time: what is asked for while one runs is one more round after it, however often it was
 * asked for, and a round that failed is run again.
 */
export class Rounds {
  private readonly wanted = new Set<string>();
  private readonly running = new Set<string>();
  private stopped = false;

  constructor(private readonly work: (key: string) => Promise<void>) {}

  ask(key: string): void {
    this.wanted.add(key);
    this.begin(key, gatherMs);
  }

  stop(): void {
    this.stopped = true;
  }

  private begin(key: string, afterMs: number): void {
    if (this.stopped || this.running.has(key)) return;
    this.running.add(key);
    setTimeout(() => void this.run(key), afterMs).unref();
  }

  private async run(key: string): Promise<void> {
    this.wanted.delete(key);
    let again = gatherMs;
    try {
      if (!this.stopped) await this.work(key);
    } catch {
      this.wanted.add(key);
      again = againMs;
    }
    this.running.delete(key);
    if (this.wanted.has(key)) this.begin(key, again);
  }
}
