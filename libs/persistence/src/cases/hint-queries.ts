import type { Hint } from '@systemblick/domain/cases/hint';
import type { HintState } from '@systemblick/domain/cases/hint-state';
import type { ObservationKind } from '@systemblick/domain/cases/observation-kind';
import type { caseRights } from '@systemblick/domain/cases/rights';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { RelationOf, SeenStates } from '@systemblick/domain/kernel/seen-states';

import { pageParameters, toPage, type Page, type PageRequest } from '../platform/page.js';
import { searched } from '../platform/searched.js';
import { seenParameters, seenRows } from '../platform/seen.js';
import type { Tenant } from '../platform/tenant.js';
import { toHint } from './hint.mapping.js';
import { HintRow } from './hint.rows.js';

export type HintFilter = {
  readonly states: readonly HintState[] | null;
  readonly kind: ObservationKind | null;
  readonly search: string | null;
  /** Only the reader's own. */
  readonly mine: boolean;
};

type ReadHint = (typeof caseRights)['hint:read'];
export type HintVisibility = { readonly states: SeenStates<ReadHint, HintState>; readonly personId: PersonId };

const here = 'row.municipality_id = current_municipality()';
const written = 'row.written_by = :personId';
const visible = `${here} AND ${seenRows<RelationOf<ReadHint>>({ writer: written })}`;
const filters = `(:states::text[] IS NULL OR row.state = ANY (:states)) AND (:kind::text IS NULL OR row.kind = :kind)
  AND (NOT :mine OR ${written})
  AND (:search::text IS NULL OR row.search @@ websearch_to_tsquery('german', :search)
    OR strpos(search_plain(row.text), search_plain(:search)) > 0)`;

/** Lists and look-ups of hints. */
export class HintQueries {
  constructor(private readonly tenant: Tenant) {}

  /** The newest first. */
  list(request: PageRequest, filter: HintFilter, { states, personId }: HintVisibility): Promise<Page<Hint>> {
    return this.tenant.read(async (manager) => {
      const { limit, afterKey, afterId } = pageParameters(request);
      const where = `${visible} AND ${filters}`;
      const total = manager.createQueryBuilder(HintRow, 'row').select('count(*)').where(where);
      const query = manager
        .createQueryBuilder(HintRow, 'row')
        .where(where, { ...filter, search: searched(filter.search), personId, ...seenParameters(states) })
        .addSelect(`(${total.getQuery()})`, 'total')
        .addSelect('row.written_at::text', 'sort_key');
      if (afterKey !== null)
        query.andWhere(`(row.written_at, row.id) < (:afterKey::timestamptz, :afterId)`, { afterKey, afterId });
      const { entities, raw } = await query
        .orderBy('row.written_at', 'DESC')
        .addOrderBy('row.id', 'DESC')
        .limit(limit)
        .getRawAndEntities<{ total: string; sort_key: string }>();
      const listed = entities.map((row, place) => ({
        hint: toHint(row),
        id: row.id,
        sort_key: raw[place]?.sort_key ?? '',
        total: raw[place]?.total ?? '0',
      }));
      return toPage(listed, request, ({ hint }) => hint);
    });
  }

  hintsById = (ids: readonly string[]): Promise<ReadonlyMap<string, Hint>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(HintRow, 'row')
        .where(`${here} AND row.id = ANY (:ids)`, { ids: [...ids] })
        .getMany();
      return new Map(rows.map((row) => [row.id, toHint(row)]));
    });
}
