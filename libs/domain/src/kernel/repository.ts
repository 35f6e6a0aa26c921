import type { Actor } from './actor.js';
import type { NotFound, Refusal, Stale } from './refusal.js';
import type { Result } from './result.js';
import type { Versioned } from './versioned.js';

/** What a change is called in the audit log, who did it, and facts without any case text. */
export type Act = {
  readonly action: string;
  readonly actor: Actor;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
};

/** Where the things of one kind are kept. Every port is one of these, so that no use case can forget lock, version or audit. */
export abstract class Repository<Aggregate extends Versioned & { readonly id: string }, AggregateId extends string> {
  abstract find(id: AggregateId): Promise<Aggregate | undefined>;

  /** Stores a new one; the same id again by the same person does nothing twice and answers with what is there. */
  abstract create(aggregate: Aggregate, act: Act): Promise<Aggregate>;

  /**
   * Locks, checks the version, applies the move, stores, writes audit event and outbox row, all in one transaction.
   * `any` version is for what many do side by side and nobody overwrites of another: accepting rules, casting dots.
   */
  abstract change<After extends Aggregate, R extends Refusal>(
    id: AggregateId,
    expectedVersion: number | 'any',
    act: Act,
    move: (aggregate: Aggregate) => Result<After, R>,
  ): Promise<Result<After, R | NotFound | Stale>>;
}
