import {
  In,
  type EntityManager,
  type EntityTarget,
  type FindOptionsOrder,
  type FindOptionsWhere,
  type ObjectLiteral,
} from 'typeorm';

import type { Act } from '@systemblick/domain/kernel/act';
import type { NotFound, Refusal, Stale } from '@systemblick/domain/kernel/refusal';
import { refuse, type Refused, type Result } from '@systemblick/domain/kernel/result';
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

/** Nobody else reads it to change it, or nobody changes it (PostgreSQL's FOR UPDATE, FOR SHARE). */
const modeOf = { lock: 'pessimistic_write', hold: 'pessimistic_read' } as const;
type Lock = keyof typeof modeOf;

/** Keeps one kind of aggregate: lock, version, move, store, log, tell, in one transaction a use case cannot forget. */
export class AggregateStore<
  Aggregate extends Versioned & { readonly id: string },
  AggregateId extends string,
  Row extends AggregateRow,
  Children = undefined,
> {
  constructor(
    protected readonly tenant: Tenant,
    protected readonly mapping: Mapping<Aggregate, Row, Children>,
  ) {}

  find(id: AggregateId, work?: Work): Promise<Aggregate | undefined> {
    return this.tenant.readIn(work, (manager) => this.load(manager, id));
  }

  /** Reads one that is going to be changed: nobody else changes it until the act is done. */
  lock(work: Work, id: AggregateId): Promise<Aggregate | undefined> {
    return this.load(work.manager, id, 'lock');
  }

  /** Reads one that something else rests on: it stays as it is until the act is done, and others may rest on it meanwhile. */
  hold(work: Work, id: AggregateId): Promise<Aggregate | undefined> {
    return this.load(work.manager, id, 'hold');
  }

  /** Those of them there are, in one statement where they have no children. */
  findAll(ids: readonly AggregateId[], work?: Work): Promise<ReadonlyMap<AggregateId, Aggregate>> {
    return this.tenant.readIn(work, (manager) => this.loadAll(manager, ids));
  }

  lockAll(work: Work, ids: readonly AggregateId[]): Promise<ReadonlyMap<AggregateId, Aggregate>> {
    return this.loadAll(work.manager, ids, 'lock');
  }

  /** `hold` for several, always in the order of their ids. */
  holdAll(work: Work, ids: readonly AggregateId[]): Promise<ReadonlyMap<AggregateId, Aggregate>> {
    return this.loadAll(work.manager, ids, 'hold');
  }

  /**
   * Stores a new one. Sent again by the same person it is done once, and answers with what is there; `SavedOtherwise`
   * where what came again is not what is stored, as long as nothing else has become of that.
   */
  async create(work: Work, aggregate: Aggregate, act: Act): Promise<Aggregate> {
    const { manager } = work;
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

  /** `create` for many by one act: as many statements for thirty as for one. */
  async createAll(work: Work, aggregates: readonly Aggregate[], act: Act): Promise<Aggregate[]> {
    const { manager } = work;
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
    for (const one of aggregates) made.push(stored.get(one.id as AggregateId) ?? (await this.create(work, one, act)));
    return made;
  }

  /**
   * For what is no move: locks, checks the version, applies the verb, stores, writes audit event and outbox row. `any`
   * version is for what many do side by side and nobody overwrites of another. NOT_FOUND, STALE, or what the verb says.
   */
  async change<After extends Aggregate, R extends Refusal>(
    work: Work,
    id: AggregateId,
    expectedVersion: number | 'any',
    act: Act,
    verb: (aggregate: Aggregate) => Result<After, R>,
  ): Promise<Result<After, R | NotFound | Stale>> {
    const before = await this.lock(work, id);
    if (!before) return work.refuses(refuse({ code: 'NOT_FOUND' } as const));

    const result = verb(before);
    if (expectedVersion !== 'any' && before.version !== expectedVersion)
      return work.refuses(staleUnlessHidden(result, before.version));
    if (!result.ok) return work.refuses(result);

    return { ok: true, value: await this.keep(work, result.value, before, act) };
  }

  private async load(manager: EntityManager, id: AggregateId, lock?: Lock): Promise<Aggregate | undefined> {
    const { row: target, children, toAggregate } = this.mapping;
    const where = {
      municipalityId: this.tenant.municipalityId(),
      id: id as string,
    } as unknown as FindOptionsWhere<Row>;
    const row = await manager.findOne(target, {
      where,
      ...(lock ? { lock: { mode: modeOf[lock] } } : {}),
    });
    if (!row) return undefined;

    return toAggregate(row, children ? await children.load(manager, row) : (undefined as Children));
  }

  private async loadAll(
    manager: EntityManager,
    ids: readonly AggregateId[],
    lock?: Lock,
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
      ...(lock ? { lock: { mode: modeOf[lock] } } : {}),
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
    { manager }: Work,
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
): Refused<R | NotFound | Stale> {
  if (!result.ok && (result.refusal.code === 'NOT_FOUND' || result.refusal.code === 'NOT_PERMITTED')) return result;

  return refuse({ code: 'STALE', facts: { version } } as const);
}
