import type { EntityManager } from 'typeorm';

import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Refused } from '@systemblick/domain/kernel/result';

/**
 * One act under way, in one short transaction of one tenant: all that is done with it happens together or not at all.
 * Use cases hand it on; only what lies here looks inside.
 */
export class Work {
  private first: Refused<Refusal> | undefined;

  constructor(readonly manager: EntityManager) {}

  /** Passes a refusal on, and remembers it: with one refusal nothing of the act is kept, whoever overlooks it. */
  refuses<R extends Refusal>(refused: Refused<R>): Refused<R> {
    this.first ??= refused;
    return refused;
  }

  /** The first refusal of any step. */
  refused(): Refused<Refusal> | undefined {
    return this.first;
  }
}
