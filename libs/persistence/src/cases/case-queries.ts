import type { EntityManager } from 'typeorm';

import type { Case, CaseId, ReleasedText } from '@systemblick/domain/cases/case';
import type { BundleState, CaseBundle, CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import type { Nomination } from '@systemblick/domain/cases/nomination';
import type { PersonId } from '@systemblick/domain/kernel/id';

import { pageParameters, toPage, type Page, type PageRequest } from '../platform/page.js';
import type { Tenant } from '../platform/tenant.js';
import { nominationMapping, toBundle, toBundledCase, toKnowledge } from './bundle.mapping.js';
import { toCase, toReleasedText } from './case.mapping.js';
import {
  BundledCaseRow,
  CaseBundleRow,
  CaseRow,
  KnowledgeAnswerRow,
  NominationRow,
  ReleasedTextRow,
} from './case.rows.js';

/** Which cases somebody asks for: their own, those waiting for a second person, those they released. */
export type CaseScope = 'mine' | 'toReview' | 'reviewed';

const scopes: Readonly<Record<CaseScope, string>> = {
  mine: `row.author_id = :personId`,
  toReview: `row.state = 'inReview' AND row.author_id <> :personId`,
  reviewed: `EXISTS (SELECT 1 FROM released_text t WHERE t.municipality_id = row.municipality_id AND t.case_id = row.id AND t.released_by = :personId)`,
};

/** Lists and look-ups of cases and bundles: one statement a list, one for all children of its rows. */
export class CaseQueries {
  constructor(private readonly tenant: Tenant) {}

  list(scope: CaseScope, personId: PersonId, request: PageRequest): Promise<Page<Case>> {
    return this.tenant.read(async (manager) => {
      const { limit, afterKey, afterId } = pageParameters(request);
      const rows = manager
        .createQueryBuilder(CaseRow, 'row')
        .where('row.municipality_id = current_municipality()')
        .andWhere(scopes[scope], { personId });
      const total = manager
        .createQueryBuilder(CaseRow, 'row')
        .select('count(*)')
        .where('row.municipality_id = current_municipality()')
        .andWhere(scopes[scope], { personId });
      rows.addSelect(`(${total.getQuery()})`, 'total');
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

  casesById = (ids: readonly string[]): Promise<ReadonlyMap<string, Case>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(CaseRow, 'row')
        .where('row.municipality_id = current_municipality() AND row.id = ANY (:ids)', { ids: [...ids] })
        .getMany();
      const texts = await releasedTextsOf(manager, ids);
      return new Map(rows.map((row) => [row.id, toCase(row, texts.get(row.id) ?? [])]));
    });

  /** Open nominations first; the newest first. */
  nominations(
    request: PageRequest,
    of: { readonly caseId?: string; readonly openOnly?: boolean },
  ): Promise<Page<Nomination>> {
    return this.tenant.read(async (manager) => {
      const { limit, afterKey, afterId } = pageParameters(request);
      const where = `row.municipality_id = current_municipality() AND (:caseId::uuid IS NULL OR row.case_id = :caseId) AND (NOT :openOnly OR row.state = 'open')`;
      const given = { caseId: of.caseId ?? null, openOnly: of.openOnly ?? false };
      const total = manager.createQueryBuilder(NominationRow, 'row').select('count(*)').where(where);
      const rows = manager
        .createQueryBuilder(NominationRow, 'row')
        .where(where, given)
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

  /** Bundles in these states, those named, and every one that holds a case of this person. */
  bundles(
    request: PageRequest,
    visible: {
      readonly states: readonly BundleState[];
      readonly contributorId: PersonId;
      readonly bundleIds: readonly CaseBundleId[];
    },
  ): Promise<Page<CaseBundle>> {
    return this.tenant.read(async (manager) => {
      const { limit, afterKey, afterId } = pageParameters(request);
      const where = `row.municipality_id = current_municipality() AND (row.state = ANY (:states) OR row.id = ANY (:bundleIds) OR EXISTS (
        SELECT 1 FROM bundled_case c WHERE c.municipality_id = row.municipality_id AND c.bundle_id = row.id AND c.author_id = :contributorId))`;
      const total = manager.createQueryBuilder(CaseBundleRow, 'row').select('count(*)').where(where);
      const rows = manager
        .createQueryBuilder(CaseBundleRow, 'row')
        .where(where, {
          states: [...visible.states],
          contributorId: visible.contributorId,
          bundleIds: [...visible.bundleIds],
        })
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
  async lastBundleClosedAt(manager: EntityManager, caseId: CaseId): Promise<Date | null> {
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

async function releasedTextsOf(
  manager: EntityManager,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ReleasedText[]>> {
  const rows = await manager
    .createQueryBuilder(ReleasedTextRow, 'row')
    .where('row.municipality_id = current_municipality() AND row.case_id = ANY (:caseIds)', { caseIds: [...caseIds] })
    .orderBy('row.number')
    .getMany();
  const texts = new Map<string, ReleasedText[]>();
  for (const row of rows) texts.set(row.caseId, [...(texts.get(row.caseId) ?? []), toReleasedText(row)]);
  return texts;
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
