import { Clock } from '@systemblick/domain/kernel/clock';

/** A clock that a test sets forward. */
export class MovedClock extends Clock {
  private ahead = 0;

  override now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  forward(days: number): void {
    this.ahead += days * 86_400_000;
  }
}
