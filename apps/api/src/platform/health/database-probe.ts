import { setTimeout as pause } from 'node:timers/promises';

const patience = 2000;

/** Whether the database answers: asked once a second at most, whoever wants to know, on a connection there already is. */
export class DatabaseProbe {
  private askedAt = Number.NEGATIVE_INFINITY;
  private answer: Promise<boolean> = Promise.resolve(false);

  constructor(private readonly ask: () => Promise<unknown>) {}

  answers(): Promise<boolean> {
    const now = performance.now();
    if (now - this.askedAt >= 1000) {
      this.askedAt = now;
      this.answer = this.within();
    }
    return this.answer;
  }

  private within(): Promise<boolean> {
    const asked = this.ask().then(
      () => true,
      () => false,
    );
    return Promise.race([asked, pause(patience, false, { ref: false })]);
  }
}
