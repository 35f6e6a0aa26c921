import type { EntityManager } from 'typeorm';

import type { Case, CaseId, CaseState } from '@systemblick/domain/cases/case';
import type { CaseText } from '@systemblick/domain/cases/case-text';
import type { BundleState, CaseBundle, CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import type { Nomination } from '@systemblick/domain/cases/nomination';
import type { NominationState } from '@systemblick/domain/cases/nomination-state';
import type { caseRights } from '@systemblick/domain/cases/rights';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { RelationOf, SeenStates } from '@systemblick/domain/kernel/seen-states';

import { pageParameters, toPage, type Page, type PageRequest } from '../platform/page.js';
import { seenParameters, seenRows } from '../platform/seen.js';
import type { Tenant } from '../platform/tenant.js';
import { nominationMapping, toBundle, toBundledCase, toKnowledge } from './bundle.mapping.js';
import { toCase } from './case.mapping.js';
import { BundledCaseRow, CaseBundleRow, CaseRow, KnowledgeAnswerRow, NominationRow } from './case.rows.js';
import { releasedTextsOf } from './released-texts.js';
import type { Work } from '../platform/work.js';

/** Which cases somebody asks for: their own, those waiting for a second person, those they released. */
export type CaseScope = 'mine' | 'toReview' | 'reviewed';

/** Of a released case nothing but its coarse attributes and its bodies of law. */
export type ReleasedInGeneral = Pick<CaseText, 'attributes' | 'legalSpheres'> & { readonly caseId: CaseId };

type Rights = typeof caseRights;
/** In which states somebody sees cases, by the right to read them. */
export type CaseVisibility = SeenStates<Rights['case:read'], CaseState>;
export type BundleVisibility = {
  readonly states: SeenStates<Rights['bundle:read'], BundleState>;
  readonly personId: PersonId;
  /** Those over which sessions of theirs work. */
  readonly bundleIds: readonly CaseBundleId[];
};
export type NominationVisibility = SeenStates<Rights['nomination:list'], NominationState>;

const here = 'row.municipality_id = current_municipality()';
const written = 'row.author_id = :personId';
const released = `EXISTS (SELECT 1 FROM released_text t WHERE t.municipality_id = row.municipality_id AND t.case_id = row.id AND t.released_by = :personId)`;
const seenCases = seenRows<RelationOf<Rights['case:read']>>({ author: written, reviewer: released });
const scopes: Readonly<Record<CaseScope, string>> = {
  mine: written,
  toReview: `row.state = 'inReview' AND row.author_id <> :personId`,
  reviewed: released,
};

const seenBundles = seenRows<RelationOf<Rights['bundle:read']>>({
  contributor: `EXISTS (SELECT 1 FROM bundled_case c WHERE c.municipality_id = row.municipality_id AND c.bundle_id = row.id AND c.author_id = :personId)`,
  participant: 'row.id = ANY (:bundleIds)',
});
const seenNominations = seenRows<RelationOf<Rights['nomination:list']>>({});

/** Lists and look-ups of cases and bundles: one statement a list, one for all children of its rows. */
export class CaseQueries {
  constructor(private readonly tenant: Tenant) {}

  /** Of somebody's own cases the one whose id ends so. */
  async ownByIdEnd(personId: PersonId, end: string): Promise<CaseId | undefined> {
    const rows = await this.tenant.read((manager) =>
      manager.query<{ id: CaseId }[]>(
        `SELECT id FROM "case" WHERE municipality_id = current_municipality() AND author_id = $1
          AND right(replace(id::text, '-', ''), 10) = $2 ORDER BY id LIMIT 1`,
        [personId, end],
      ),
    );
    return rows[0]?.id;
  }

  list(scope: CaseScope, personId: PersonId, visibility: CaseVisibility, request: PageRequest): Promise<Page<Case>> {
    return this.tenant.read(async (manager) => {
      const { limit, afterKey, afterId } = pageParameters(request);
      const where = `${here} AND ${seenCases} AND ${scopes[scope]}`;
      const total = manager.createQueryBuilder(CaseRow, 'row').select('count(*)').where(where);
      const rows = manager
        .createQueryBuilder(CaseRow, 'row')
        .where(where, { personId, ...seenParameters(visibility) })
        .addSelect(`(${total.getQuery()})`, 'total');
      if (afterKey !== null)
        rows.andWhere('(row.created_at, row.id) < (:afterKey::timestamptz, :afterId)', { afterKey, afterId });
      const { entities, raw } = await rows
        .orderBy('row.created_at', 'DESC')
        .addOrderBy('row.id', 'DESC')
        .limit(limit)
        .getRawAndEntities<{ total: string }>();
      const texts = await releasedTextsOf(
        manager,
        entities.map(({ id }) => id),
      );
      const listed = entities.map((row) => ({
        kase: toCase(row, texts.get(row.id) ?? []),
        id: row.id,
        sort_key: row.createdAt.toISOString(),
        total: raw[0]?.total ?? '0',
      }));
      return toPage(listed, request, ({ kase }) => kase);
    });
  }

  casesById = (ids: readonly string[], work?: Work): Promise<ReadonlyMap<string, Case>> =>
    this.tenant.readIn(work, async (manager) => {
      const rows = await manager
        .createQueryBuilder(CaseRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.id = ANY (:ids)', { ids: [...ids] })
        .getMany();
      const texts = await releasedTextsOf(manager, ids);
      return new Map(rows.map((row) => [row.id, toCase(row, texts.get(row.id) ?? [])]));
    });

  /** The newest first. */
  nominations(request: PageRequest, visibility: NominationVisibility): Promise<Page<Nomination>> {
    return this.tenant.read(async (manager) => {
      const { limit, afterKey, afterId } = pageParameters(request);
      const where = `${here} AND ${seenNominations}`;
      const total = manager.createQueryBuilder(NominationRow, 'row').select('count(*)').where(where);
      const rows = manager
        .createQueryBuilder(NominationRow, 'row')
        .where(where, seenParameters(visibility))
        .addSelect(`(${total.getQuery()})`, 'total');
      if (afterKey !== null)
        rows.andWhere('(row.nominated_at, row.id) < (:afterKey::timestamptz, :afterId)', { afterKey, afterId });
      const { entities, raw } = await rows
        .orderBy('row.nominated_at', 'DESC')
        .addOrderBy('row.id', 'DESC')
        .limit(limit)
        .getRawAndEntities<{ total: string }>();
      const listed = entities.map((row) => ({
        nomination: nominationMapping.toAggregate(row, undefined),
        id: row.id,
        sort_key: row.nominatedAt.toISOString(),
        total: raw[0]?.total ?? '0',
      }));
      return toPage(listed, request, ({ nomination }) => nomination);
    });
  }

  nominationsById = (ids: readonly string[]): Promise<ReadonlyMap<string, Nomination>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(NominationRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.id = ANY (:ids)', { ids: [...ids] })
        .getMany();
      return new Map(rows.map((row) => [row.id, nominationMapping.toAggregate(row, undefined)]));
    });

  /** The newest first. */
  bundles(request: PageRequest, { states, personId, bundleIds }: BundleVisibility): Promise<Page<CaseBundle>> {
    return this.tenant.read(async (manager) => {
      const { limit, afterKey, afterId } = pageParameters(request);
      const where = `${here} AND ${seenBundles}`;
      const total = manager.createQueryBuilder(CaseBundleRow, 'row').select('count(*)').where(where);
      const rows = manager
        .createQueryBuilder(CaseBundleRow, 'row')
        .where(where, { personId, bundleIds: [...bundleIds], ...seenParameters(states) })
        .addSelect(`(${total.getQuery()})`, 'total');
      if (afterKey !== null) rows.andWhere('row.id < :afterId', { afterId });
      const { entities, raw } = await rows
        .orderBy('row.id', 'DESC')
        .limit(limit)
        .getRawAndEntities<{ total: string }>();
      const children = await bundleChildrenOf(
        manager,
        entities.map(({ id }) => id),
      );
      const listed = entities.map((row) => ({
        bundle: toBundle(row, children(row.id)),
        id: row.id,
        sort_key: row.id,
        total: raw[0]?.total ?? '0',
      }));
      return toPage(listed, request, ({ bundle }) => bundle);
    });
  }

  /** When the last bundle that held the case closed; null while one is open, or none held it. */
  async lastBundleClosedAt({ manager }: Work, caseId: CaseId): Promise<Date | null> {
    const rows = await manager.query<{ open: boolean; closed_at: Date | null }[]>(
      `SELECT bool_or(b.state <> 'closed') AS open, max(b.closed_at) AS closed_at
       FROM bundled_case c JOIN case_bundle b ON b.municipality_id = c.municipality_id AND b.id = c.bundle_id
       WHERE c.municipality_id = current_municipality() AND c.case_id = $1`,
      [caseId],
    );
    const [row] = rows;
    return row && !row.open ? row.closed_at : null;
  }

  /** Cases that hold a draft or an unerased text: what retention looks at. */
  casesWithTexts(): Promise<readonly CaseId[]> {
    return this.tenant.read(async (manager) => {
      const rows = await manager.query<{ id: CaseId }[]>(
        `SELECT id FROM "case" k WHERE municipality_id = current_municipality() AND (state = 'draft' OR EXISTS (
           SELECT 1 FROM released_text t WHERE t.municipality_id = k.municipality_id AND t.case_id = k.id AND t.text IS NOT NULL))`,
      );
      return rows.map(({ id }) => id);
    });
  }

  /** What the newest text released of each case tells in general, as long as it is kept. */
  releasedInGeneral(work?: Work): Promise<readonly ReleasedInGeneral[]> {
    return this.tenant.readIn(work, (manager) =>
      manager.query<ReleasedInGeneral[]>(
        `SELECT DISTINCT ON (case_id) case_id AS "caseId", text -> 'attributes' AS attributes, text -> 'legalSpheres' AS "legalSpheres"
         FROM released_text WHERE municipality_id = current_municipality() AND text IS NOT NULL
         ORDER BY case_id, number DESC`,
      ),
    );
  }

  bundlesById = (ids: readonly string[]): Promise<ReadonlyMap<string, CaseBundle>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(CaseBundleRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.id = ANY (:ids)', { ids: [...ids] })
        .getMany();
      const children = await bundleChildrenOf(manager, ids);
      return new Map(rows.map((row) => [row.id, toBundle(row, children(row.id))]));
    });
}

async function bundleChildrenOf(manager: EntityManager, bundleIds: readonly string[]) {
  const where = 'row.municipality_id = current_municipality() AND row.bundle_id = ANY (:bundleIds)';
  const cases = await manager
    .createQueryBuilder(BundledCaseRow, 'row')
    .where(where, { bundleIds: [...bundleIds] })
    .orderBy('row.position')
    .getMany();
  const knowledge = await manager
    .createQueryBuilder(KnowledgeAnswerRow, 'row')
    .where(where, { bundleIds: [...bundleIds] })
    .getMany();
  return (bundleId: string) => ({
    cases: cases.filter((row) => row.bundleId === bundleId).map(toBundledCase),
    knowledge: knowledge.filter((row) => row.bundleId === bundleId).map(toKnowledge),
  });
}
