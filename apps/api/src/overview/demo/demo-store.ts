import type { INestApplicationContext } from '@nestjs/common';

import type { Act } from '@systemblick/domain/kernel/act';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import type { Versioned } from '@systemblick/domain/kernel/versioned';
import type { AggregateRow, AggregateStore } from '@systemblick/persistence/platform/aggregate-store';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

/** What the rules answered; the material keeps to them. */
export function done<Value>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(`The demo material breaks a rule: ${result.refusal.code}`);
  return result.value;
}

type Store<
  Thing extends Versioned & { readonly id: string },
  Id extends string,
  Row extends AggregateRow,
  Children,
> = new (...given: never[]) => AggregateStore<Thing, Id, Row, Children>;

/** Where things of one kind are kept, for a loader that does one act after the other. */
export function kept<
  Thing extends Versioned & { readonly id: string },
  Id extends string,
  Row extends AggregateRow,
  Children,
>(app: INestApplicationContext, store: Store<Thing, Id, Row, Children>) {
  const unit = app.get(UnitOfWork);
  const stored = app.get<AggregateStore<Thing, Id, Row, Children>>(store);
  return {
    find: (id: Id) => stored.find(id),
    create: async (thing: Thing, act: Act): Promise<Thing> =>
      done(await unit.do(async (work) => accept(await stored.create(work, thing, act)))),
    change: <After extends Thing, R extends Refusal>(
      id: Id,
      version: number | 'any',
      act: Act,
      verb: (thing: Thing) => Result<After, R>,
    ) => unit.do((work) => stored.change(work, id, version, act, verb)),
  };
}
