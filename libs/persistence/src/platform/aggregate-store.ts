import {
  In,
  type EntityManager,
  type EntityTarget,
  type FindOptionsOrder,
  type FindOptionsWhere,
  type ObjectLiteral,
} from 'typeorm';

import type { NotFound, Refusal, Stale } from '@systemblick/domain/kernel/refusal';
import type { Act, Repository } from '@systemblick/domain/kernel/repository';
import { refuse, type Result } from '@systemblick/domain/kernel/result';
import type { Versioned } from '@systemblick/domain/kernel/versioned';

import { IdTaken } from './id-taken.js';
import { recordAct, recordActs, wasDone } from './record-act.js';
import { SavedOtherwise, saysOtherwise } from './says-otherwise.js';
import type { Tenant } from './tenant.js';
import type { Work } from './work.js';

/** What every aggregate's row has. */
export type AggregateRow = ObjectLiteral & { municipalityId: string; id: string; version: number };

/** How one aggregate lies in its tables. Children are read after the row is locked, and written after it. */
export type Mapping<Aggregate, Row extends AggregateRow, Children = undefined> = {
  /** The aggregate's name, as audit log and subscriptions know it. */
  readonly kind: string;
  readonly row: EntityTarget<Row>;
  readonly children?: {
    readonly load: (manager: EntityManager, row: Row) => Promise<Children>;
    readonly save: (manager: EntityManager, aggregate: Aggregate, before: Aggregate | undefined) => Promise<void>;
  };
  readonly toAggregate: (row: Row, children: Children) => Aggregate;
  readonly toRow: (aggregate: Aggregate) => Omit<Row, 'version'>;
};

/** Keeps one kind of aggregate: lock, version, move, store, log, tell, in one transaction a use case cannot forget. */
export class AggregateStore<
  Aggregate extends Versioned & { readonly id: string },
  AggregateId extends string,
  Row extends AggregateRow,
  Children = undefined,
> implements Repository<Aggregate, AggregateId> {
  constructor(
    protected readonly tenant: Tenant,
    protected readonly mapping: Mapping<Aggregate, Row, Children>,
  ) {}

  find(id: AggregateId, work?: Work): Promise<Aggregate | undefined> {
    return this.tenant.readIn(work, (manager) => this.load(manager, id));
  }

  create(aggregate: Aggregate, act: Act): Promise<Aggregate> {
    return this.tenant.write((manager) => this.createWithin(manager, aggregate, act));
  }

  change<After extends Aggregate, R extends Refusal>(
    id: AggregateId,
    expectedVersion: number | 'any',
    act: Act,
    move: (aggregate: Aggregate) => Result<After, R>,
  ): Promise<Result<After, R | NotFound | Stale>> {
    return this.tenant.write((manager) => this.changeWithin(manager, id, expectedVersion, act, move));
  }

  /**
   * `create` as one step of a larger transaction. Sent again it is done once; `SavedOtherwise` where what came again is
   * not what is stored, as long as nothing else has become of that.
   */
  async createWithin(manager: EntityManager, aggregate: Aggregate, act: Act): Promise<Aggregate> {
    const { kind, row, toRow, children } = this.mapping;
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(row)
      .values({ ...toRow(aggregate), version: aggregate.version } as never)
      .orIgnore()
      .returning('id')
      .execute();
    const subject = { kind, id: aggregate.id };
    const isNew = (inserted.raw as readonly unknown[]).length > 0;
    if (isNew) {
      await children?.save(manager, aggregate, undefined);
      await recordAct(manager, act, subject, this.tenant.now());
    } else if (!(await wasDone(manager, act, subject))) throw new IdTaken(kind);
    const stored = await this.load(manager, aggregate.id as AggregateId);
    if (!stored) throw new Error(`${kind} ${aggregate.id} was neither stored nor found`);
    if (!isNew && stored.version === aggregate.version && saysOtherwise(stored, aggregate))
      throw new SavedOtherwise(kind);
    return stored;
  }

  /** `createWithin` for many by one act: as many statements for thirty as for one. */
  async createAllWithin(manager: EntityManager, aggregates: readonly Aggregate[], act: Act): Promise<Aggregate[]> {
    if (aggregates.length === 0) return [];
    const { kind, row, toRow, children } = this.mapping;
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(row)
      .values(aggregates.map((aggregate) => ({ ...toRow(aggregate), version: aggregate.version })) as never)
      .orIgnore()
      .returning('id')
      .execute();
    const newIds = new Set((inserted.raw as readonly { id: string }[]).map(({ id }) => id));
    const isNew = ({ id }: Aggregate) => newIds.has(id);
    const subjects = aggregates.filter(isNew).map(({ id }) => ({ kind, id }));
    if (children) for (const aggregate of aggregates.filter(isNew)) await children.save(manager, aggregate, undefined);
    await recordActs(manager, act, subjects, this.tenant.now());

    const stored = await this.loadAll(manager, [...newIds] as AggregateId[]);
    const made: Aggregate[] = [];
    for (const one of aggregates)
      made.push(stored.get(one.id as AggregateId) ?? (await this.createWithin(manager, one, act)));
    return made;
  }

  /** `change` as one step of a larger transaction. */
  async changeWithin<After extends Aggregate, R extends Refusal>(
    manager: EntityManager,
    id: AggregateId,
    expectedVersion: number | 'any',
    act: Act,
    move: (aggregate: Aggregate) => Result<After, R>,
  ): Promise<Result<After, R | NotFound | Stale>> {
    const before = await this.load(manager, id, 'lock');
    if (!before) return refuse({ code: 'NOT_FOUND' } as const);

    const result = move(before);
    if (expectedVersion !== 'any' && before.version !== expectedVersion)
      return staleUnlessHidden(result, before.version);
    if (!result.ok) return result;

    return { ok: true, value: await this.keep(manager, result.value, before, act) };
  }

  /** Reads one, and locks its row where it is going to be changed. */
  async load(manager: EntityManager, id: AggregateId, lock?: 'lock'): Promise<Aggregate | undefined> {
    const { row: target, children, toAggregate } = this.mapping;
    const where = {
      municipalityId: this.tenant.municipalityId(),
      id: id as string,
    } as unknown as FindOptionsWhere<Row>;
    const row = await manager.findOne(target, {
      where,
      ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
    });
    if (!row) return undefined;

    return toAggregate(row, children ? await children.load(manager, row) : (undefined as Children));
  }

  /** `load` for many: those there are, in one statement where they have no children. */
  async loadAll(
    manager: EntityManager,
    ids: readonly AggregateId[],
    lock?: 'lock',
  ): Promise<ReadonlyMap<AggregateId, Aggregate>> {
    if (ids.length === 0) return new Map();
    const { row: target, children, toAggregate } = this.mapping;
    const where = {
      municipalityId: this.tenant.municipalityId(),
      id: In([...ids]),
    } as unknown as FindOptionsWhere<Row>;
    const rows = await manager.find(target, {
      where,
      order: { id: 'ASC' } as FindOptionsOrder<Row>,
      ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
    });
    const found = new Map<AggregateId, Aggregate>();
    for (const row of rows)
      found.set(
        row.id as AggregateId,
        toAggregate(row, children ? await children.load(manager, row) : (undefined as Children)),
      );
    return found;
  }

  /** Stores what became of one that is held, under its next version, and writes the log. */
  protected async keep<After extends Aggregate>(
    manager: EntityManager,
    changed: After,
    before: Aggregate,
    act: Act,
  ): Promise<After> {
    const { kind, row, toRow, children } = this.mapping;
    const after = { ...changed, version: before.version + 1 };
    const { municipalityId, id, ...columns } = toRow(after);
    await manager.update(row, { municipalityId, id }, { ...columns, version: after.version } as never);
    await children?.save(manager, after, before);
    await recordAct(manager, act, { kind, id: before.id }, this.tenant.now());
    return after;
  }
}

/** Who may not touch a thing isn't told that it changed. */
function staleUnlessHidden<After, R extends Refusal>(
  result: Result<After, R>,
  version: number,
): Result<never, R | NotFound | Stale> {
  if (!result.ok && (result.refusal.code === 'NOT_FOUND' || result.refusal.code === 'NOT_PERMITTED')) return result;

  return refuse({ code: 'STALE', facts: { version } } as const);
}
