import type { EntityManager } from 'typeorm';

import type { AgendaItemId } from '@systemblick/domain/decisions/meetings/meeting';
import type { Resolution, ResolutionOutcome } from '@systemblick/domain/decisions/meetings/resolution';
import type { BodyId } from '@systemblick/domain/kernel/actor';

import { pageParameters, toPage, type Page, type PageRequest } from '../../platform/page.js';
import { searched } from '../../platform/searched.js';
import type { Tenant } from '../../platform/tenant.js';
import type { Work } from '../../platform/work.js';
import { toResolution } from './resolution.mapping.js';
import { ResolutionRow } from './resolution.rows.js';

export type ResolutionFilter = {
  /** Words of the wording, or parts of words. */
  readonly search: string | null;
  readonly bodyId: BodyId | null;
  readonly outcome: ResolutionOutcome | null;
};

const filters = `row.municipality_id = current_municipality()
  AND (:outcome::text IS NULL OR row.outcome = :outcome)
  AND (:bodyId::uuid IS NULL OR EXISTS (
    SELECT 1 FROM meeting m WHERE m.municipality_id = row.municipality_id AND m.id = row.meeting_id AND m.body_id = :bodyId
    UNION ALL
    SELECT 1 FROM ballot b WHERE b.municipality_id = row.municipality_id AND b.id = row.ballot_id AND b.body_id = :bodyId))
  AND (:search::text IS NULL OR row.search @@ websearch_to_tsquery('german', :search)
    OR strpos(search_plain(row.wording), search_plain(:search)) > 0)`;

/** Lists and look-ups of resolutions: one statement each. */
export class ResolutionQueries {
  constructor(private readonly tenant: Tenant) {}

  /** The latest first; those of one moment in the order of their points. */
  list(request: PageRequest, filter: ResolutionFilter): Promise<Page<Resolution>> {
    return this.tenant.read(async (manager) => {
      const { limit, afterKey, afterId } = pageParameters(request);
      const total = manager.createQueryBuilder(ResolutionRow, 'row').select('count(*)').where(filters);
      const rows = manager
        .createQueryBuilder(ResolutionRow, 'row')
        .where(filters, { ...filter, search: searched(filter.search) })
        .addSelect(`(${total.getQuery()})`, 'total');
      if (afterKey !== null)
        rows.andWhere(
          '(row.resolved_at < :afterKey::timestamptz OR (row.resolved_at = :afterKey::timestamptz AND row.id > :afterId))',
          { afterKey, afterId },
        );
      const { entities, raw } = await rows
        .orderBy('row.resolved_at', 'DESC')
        .addOrderBy('row.id', 'ASC')
        .limit(limit)
        .getRawAndEntities<{ total: string }>();
      const listed = entities.map((row) => ({
        resolution: toResolution(row),
        id: row.id,
        sort_key: row.resolvedAt.toISOString(),
        total: raw[0]?.total ?? '0',
      }));
      return toPage(listed, request, ({ resolution }) => resolution);
    });
  }

  byId = (ids: readonly string[]): Promise<ReadonlyMap<string, Resolution>> =>
    this.tenant.read(async (manager) => {
      const found = await where(manager, 'row.id = ANY (:ids)', ids);
      return new Map(found.map((resolution) => [resolution.id, resolution]));
    });

  /** Everything that was resolved on these papers, the earliest first. */
  ofPaper = (paperIds: readonly string[], work?: Work): Promise<ReadonlyMap<string, readonly Resolution[]>> =>
    this.tenant.readIn(work, async (manager) => {
      const found = await where(manager, 'row.paper_id = ANY (:ids)', paperIds);
      return new Map(paperIds.map((id) => [id, found.filter(({ paperId }) => paperId === id)]));
    });

  ofMeeting = (meetingIds: readonly string[]): Promise<ReadonlyMap<string, readonly Resolution[]>> =>
    this.tenant.read(async (manager) => {
      const found = await where(manager, 'row.meeting_id = ANY (:ids)', meetingIds);
      return new Map(meetingIds.map((id) => [id, found.filter(({ meetingId }) => meetingId === id)]));
    });

  /** What an item has been resolved to so far. */
  ofItem(work: Work, itemId: AgendaItemId): Promise<readonly Resolution[]> {
    return where(work.manager, 'row.item_id = ANY (:ids)', [itemId]);
  }
}

async function where(
  manager: EntityManager,
  condition: string,
  ids: readonly string[],
): Promise<readonly Resolution[]> {
  const rows = await manager
    .createQueryBuilder(ResolutionRow, 'row')
    .where(`row.municipality_id = current_municipality() AND ${condition}`, { ids: [...ids] })
    .orderBy('row.resolved_at')
    .addOrderBy('row.id')
    .getMany();
  return rows.map(toResolution);
}
