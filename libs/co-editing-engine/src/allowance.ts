import type { Limits } from './limits.js';

/** What one connection may still send at this moment: refills with time, up to some seconds' worth. */
export class Allowance {
  private frames: number;
  private bytes: number;
  private last: number;

  constructor(
    private readonly limits: Limits,
    private readonly now: () => number,
  ) {
    this.frames = limits.framesPerSecond * limits.burst;
    this.bytes = limits.bytesPerSecond * limits.burst;
    this.last = now();
  }

  /** For how many milliseconds nothing more is to be read after this frame: 0, as long as there is something left. */
  spend(bytes: number): number {
    const { framesPerSecond, bytesPerSecond, burst } = this.limits;
    const now = this.now();
    const seconds = Math.max(0, now - this.last) / 1000;
    this.last = now;
    this.frames = Math.min(framesPerSecond * burst, this.frames + seconds * framesPerSecond) - 1;
    this.bytes = Math.min(bytesPerSecond * burst, this.bytes + seconds * bytesPerSecond) - bytes;
    return 1000 * Math.max(0, -this.frames / framesPerSecond, -this.bytes / bytesPerSecond);
  }
}
