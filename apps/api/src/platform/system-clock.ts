import { Clock } from '@systemblick/domain/kernel/clock';

export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}
