import type { Act } from '@systemblick/domain/kernel/act';
import type { Actor } from '@systemblick/domain/kernel/actor';
import {
  take,
  type In,
  type AfterOf,
  type CommandOf,
  type Moves,
  type RefusalOf,
} from '@systemblick/domain/kernel/move';
import type { NotFound, NotPermitted, Refusal, Stale, WrongState } from '@systemblick/domain/kernel/refusal';
import { refuse, type Refused, type Result } from '@systemblick/domain/kernel/result';
import { permitThing, type Right } from '@systemblick/domain/kernel/rights';
import { wrongState } from '@systemblick/domain/kernel/transition';
import type { Versioned } from '@systemblick/domain/kernel/versioned';

import { AggregateStore, type AggregateRow, type Mapping } from './aggregate-store.js';
import type { Tenant } from './tenant.js';
import type { Work } from './work.js';

type Kept = Versioned & { readonly id: string; readonly state: string };

/** What somebody is to one thing: its author, who chairs the body it lies before … Read within the act that asks. */
export type RelationsTo<Aggregate> = (work: Work, actor: Actor, thing: Aggregate) => Promise<ReadonlySet<string>>;

/** Which one, and the version that was in view; `any` for what nobody overwrites of another. */
export type Which<AggregateId> = { readonly id: AggregateId; readonly expectedVersion: number | 'any' };

/** The command of a move, or how it is made of the thing once that is held: or why it cannot be, and nothing is moved. */
type Commanding<Held, Command> = Command | ((held: Held) => Made<Command> | Promise<Made<Command>>);
type Made<Command> = Command | Refused<Refusal>;
type Rest<Held, Command> = undefined extends Command ? [command?: undefined] : [command: Commanding<Held, Command>];

/** The moves that happen of themselves, when something else was done. */
type OfItself<Table extends Moves> = {
  [Name in keyof Table & string]: 'system' extends Table[Name]['who'][number] ? Name : never;
}[keyof Table & string];

type Moved<Table extends Moves, Name extends keyof Table> = Result<
  AfterOf<Table[Name]>,
  RefusalOf<Table[Name]> | NotFound | Stale | NotPermitted | WrongState
>;

const isRefused = (made: unknown): made is Refused<Refusal> =>
  typeof made === 'object' && made !== null && 'ok' in made && made.ok === false;
const isMade = (commanding: unknown): commanding is (held: unknown) => unknown => typeof commanding === 'function';

/** Keeps one kind of aggregate and moves it as the table of its moves says. */
export abstract class MovedStore<
  Aggregate extends Kept,
  AggregateId extends string,
  Row extends AggregateRow,
  const Table extends Moves,
  Children = undefined,
> extends AggregateStore<Aggregate, AggregateId, Row, Children> {
  /** `read`: where not everybody who moves it in one state reads it in every other. */
  constructor(
    tenant: Tenant,
    mapping: Mapping<Aggregate, Row, Children>,
    private readonly prefix: string,
    private readonly moves: Table,
    private readonly relations: RelationsTo<Aggregate>,
    private readonly read?: Right,
  ) {
    super(tenant, mapping);
  }

  /**
   * Holds the thing, asks whether it is this actor's to move, takes the move, stores it, logs it. Refused in this order:
   * NOT_FOUND, NOT_PERMITTED, STALE, WRONG_STATE, then why its command cannot be made, then what its rule says.
   */
  move<Name extends keyof Table & string>(
    work: Work,
    actor: Actor,
    name: Name,
    { id, expectedVersion }: Which<AggregateId>,
    ...[commanding]: Rest<In<Aggregate, Table[Name]['from'][number]>, CommandOf<Table[Name]>>
  ): Promise<Moved<Table, Name>> {
    return this.moved(work, actor, name, id, commanding, async (thing) => {
      const { who, from: states } = this.moves[name] as Moves[string];
      const relations = await this.relations(work, actor, thing);
      const may = permitThing({ who, states }, actor, thing, relations);
      if (!may.ok && may.refusal.code === 'NOT_PERMITTED') return may;
      if (!may.ok && this.read && !permitThing(this.read, actor, thing, relations).ok)
        return refuse({ code: 'NOT_FOUND' } as const);
      if (expectedVersion !== 'any' && thing.version !== expectedVersion)
        return refuse({ code: 'STALE', facts: { version: thing.version } } as const);
      return may;
    });
  }

  /** Moves it as follows from what this actor did elsewhere: only what the table lets the system do. */
  follow<Name extends OfItself<Table>>(
    work: Work,
    actor: Actor,
    name: Name,
    id: AggregateId,
    ...[commanding]: Rest<In<Aggregate, Table[Name]['from'][number]>, CommandOf<Table[Name]>>
  ): Promise<Moved<Table, Name>> {
    return this.moved(work, actor, name, id, commanding, () => Promise.resolve({ ok: true, value: true }));
  }

  private async moved<Name extends keyof Table & string>(
    work: Work,
    actor: Actor,
    name: Name,
    id: AggregateId,
    commanding: unknown,
    ask: (thing: Aggregate) => Promise<Result<true, Refusal>>,
  ): Promise<Moved<Table, Name>> {
    type No = Extract<Moved<Table, Name>, { readonly ok: false }>;
    const before = await this.lock(work, id);
    if (!before) return work.refuses(refuse({ code: 'NOT_FOUND' } as const)) as No;
    const may = await ask(before);
    if (!may.ok) return work.refuses(may) as No;
    const { from, facts } = this.moves[name] as Moves[string];
    if (!from.includes(before.state)) return work.refuses(wrongState) as No;

    const command = isMade(commanding) ? await commanding(before) : commanding;
    if (isRefused(command)) return work.refuses(command) as No;
    const result = take(this.moves as Moves, name, before, command as never) as Result<Aggregate, Refusal>;
    if (!result.ok) return work.refuses(result) as No;

    const told = facts?.(result.value as never, command as never);
    const act: Act = { action: `${this.prefix}:${name}`, actor, ...(told && { facts: told }) };
    return { ok: true, value: (await this.keep(work, result.value, before, act)) as AfterOf<Table[Name]> };
  }
}
