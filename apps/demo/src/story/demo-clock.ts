import { Clock } from '@systemblick/domain/kernel/clock';

/** The clock of the story that is loaded: it stands where it was turned to, and goes on a little with each look. */
export class DemoClock extends Clock {
  private moment: Date;

  /** `today`: the moment of loading, later than which nothing happened. */
  constructor(readonly today: Date) {
    super();
    this.moment = today;
  }

  override now(): Date {
    this.moment = new Date(this.moment.getTime() + 1);
    return this.moment;
  }

  turnTo(moment: Date): void {
    this.moment = new Date(Math.min(moment.getTime(), this.today.getTime()));
  }
}
