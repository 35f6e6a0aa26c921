import type { Limits } from './limits.js';

/** Who comes between what others write at the same moment is not slowed down. */
const few = 100;

/** What all who write in one document may cost it together; refills with time. */
export class StepBudget {
  private owed = 0;
  private last: number;

  constructor(
    private readonly limits: Pick<Limits, 'stepsPerSecond' | 'stepsAtOnce' | 'secondsOwed'>,
    private readonly now: () => number,
  ) {
    this.last = now();
  }

  /** Whether nothing that costs much may be added just now. */
  get isUsedUp(): boolean {
    this.refill();
    return this.owed > this.limits.secondsOwed * this.limits.stepsPerSecond;
  }

  /** For how many milliseconds nothing more is to be read from who has sent this; what costs little is free. */
  spend(steps: number): number {
    const { stepsPerSecond, stepsAtOnce } = this.limits;
    this.refill();
    this.owed += steps;
    return steps > few && this.owed > stepsAtOnce ? (1000 * this.owed) / stepsPerSecond : 0;
  }

  private refill(): void {
    const now = this.now();
    this.owed = Math.max(0, this.owed - ((now - this.last) / 1000) * this.limits.stepsPerSecond);
    this.last = now;
  }
}
