import type { Limits } from './limits.js';

export type Rates = Pick<Limits, 'framesPerSecond' | 'bytesPerSecond' | 'burst'>;

/** What one person's connections to one room may still send at this moment: refills with time, up to `burst` seconds' worth. */
export class Allowance {
  private frames: number;
  private bytes: number;
  private last: number;

  constructor(
    private readonly rates: Rates,
    private readonly now: () => number,
  ) {
    this.frames = rates.framesPerSecond * rates.burst;
    this.bytes = rates.bytesPerSecond * rates.burst;
    this.last = now();
  }

  /** For how many milliseconds nothing more is to be read after this frame: 0, as long as there is something left. */
  spend(bytes: number): number {
    this.refill();
    this.frames -= 1;
    this.bytes -= bytes;
    return this.owedMs;
  }

  /** For how many milliseconds nothing more is to be read: others of the same person may have spent it meanwhile. */
  owed(): number {
    this.refill();
    return this.owedMs;
  }

  private get owedMs(): number {
    const { framesPerSecond, bytesPerSecond } = this.rates;
    return 1000 * Math.max(0, -this.frames / framesPerSecond, -this.bytes / bytesPerSecond);
  }

  private refill(): void {
    const { framesPerSecond, bytesPerSecond, burst } = this.rates;
    const now = this.now();
    const seconds = Math.max(0, now - this.last) / 1000;
    this.last = now;
    this.frames = Math.min(framesPerSecond * burst, this.frames + seconds * framesPerSecond);
    this.bytes = Math.min(bytesPerSecond * burst, this.bytes + seconds * bytesPerSecond);
  }
}
