import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { RelationOf, SeenStates } from '@systemblick/domain/kernel/seen-states';
import { asLine } from '@systemblick/domain/kernel/text';
import { offerKey, type Offer } from '@systemblick/domain/people/offer';
import type { OfferState } from '@systemblick/domain/people/offer-state';
import type { peopleRights } from '@systemblick/domain/people/rights';

import { pageParameters, toPage, type Page, type PageRequest } from '../platform/page.js';
import { searched } from '../platform/searched.js';
import { seenParameters, seenRows } from '../platform/seen.js';
import type { Tenant } from '../platform/tenant.js';
import type { Work } from '../platform/work.js';
import { toOffer } from './offer.mapping.js';
import { OfferRow } from './offer.rows.js';

export type OfferFilter = {
  readonly states: readonly OfferState[];
  /** Words anywhere in the entry, parts of words too. */
  readonly search: string | null;
  /** The Handlungsfeld. */
  readonly field: string | null;
  readonly memberMunicipalityId: string | null;
  readonly childCare: boolean;
  /** Only those last checked before this day. */
  readonly checkedBefore: CivilDate | null;
};

type ReadOffer = (typeof peopleRights)['offer:read'];
export type OfferVisibility = SeenStates<ReadOffer, OfferState>;

const here = 'row.municipality_id = current_municipality()';
const visible = `${here} AND ${seenRows<RelationOf<ReadOffer>>({})}`;
const filters = `row.state = ANY (:states) AND (:field::text IS NULL OR row.field = :field)
  AND (:memberMunicipalityId::uuid IS NULL OR :memberMunicipalityId = ANY (row.member_municipality_ids))
  AND (NOT :childCare OR row.child_care)
  AND (:checkedBefore::date IS NULL OR row.last_checked < :checkedBefore)
  AND (:search::text IS NULL OR row.search @@ websearch_to_tsquery('german', :search)
    OR strpos(search_plain(row.name || ' ' || row.provider), search_plain(:search)) > 0)`;

/** Lists and look-ups of the Angebotsdatenbank. */
export class OfferQueries {
  constructor(private readonly tenant: Tenant) {}

  /** By name; those that wait for the coordination first. */
  list(request: PageRequest, filter: OfferFilter, visibility: OfferVisibility): Promise<Page<Offer>> {
    return this.tenant.read(async (manager) => {
      const { limit, afterKey, afterId } = pageParameters(request);
      const where = `${visible} AND ${filters}`;
      const key = `(CASE row.state WHEN 'proposed' THEN '0' ELSE '1' END || row.name)`;
      const total = manager.createQueryBuilder(OfferRow, 'row').select('count(*)').where(where);
      const query = manager
        .createQueryBuilder(OfferRow, 'row')
        .where(where, { ...seenParameters(visibility), ...filter, search: searched(filter.search) })
        .addSelect(`(${total.getQuery()})`, 'total')
        .addSelect(key, 'sort_key');
      if (afterKey !== null) query.andWhere(`(${key}, row.id) > (:afterKey, :afterId)`, { afterKey, afterId });
      const { entities, raw } = await query
        .orderBy(key)
        .addOrderBy('row.id')
        .limit(limit)
        .getRawAndEntities<{ total: string; sort_key: string }>();
      const listed = entities.map((row, place) => ({
        offer: toOffer(row),
        id: row.id,
        sort_key: raw[place]?.sort_key ?? '',
        total: raw[place]?.total ?? '0',
      }));
      return toPage(listed, request, ({ offer }) => offer);
    });
  }

  offersById = (ids: readonly string[]): Promise<ReadonlyMap<string, Offer>> =>
    this.tenant.read(async (manager) => {
      const rows = await manager
        .createQueryBuilder(OfferRow, 'row')
        .where(`${here} AND row.id = ANY (:ids)`, { ids: [...ids] })
        .getMany();
      return new Map(rows.map((row) => [row.id, toOffer(row)]));
    });

  /** Every Handlungsfeld an entry names, in the order of German words. */
  fields(): Promise<readonly string[]> {
    return this.tenant.read(async (manager) => {
      const rows = await manager.query<{ field: string }[]>(
        `SELECT DISTINCT field FROM offer WHERE municipality_id = current_municipality() AND state <> 'retired' AND field <> '' ORDER BY field`,
      );
      return rows.map(({ field }) => field);
    });
  }

  /** Entries by provider and name: what an import takes for the same entry; a retired one only where there is no other. */
  async knownAs(work: Work, wanted: readonly Pick<Offer, 'name' | 'provider'>[]): Promise<ReadonlyMap<string, Offer>> {
    const names = wanted.map(({ name }) => asLine(name));
    const rows = await work.manager
      .createQueryBuilder(OfferRow, 'row')
      .where(`${here} AND lower(row.name) IN (SELECT lower(name) FROM unnest(:names::text[]) AS name)`, {
        names: [...names, ...names.map((name) => name.normalize('NFD'))],
      })
      .orderBy(`row.state = 'retired'`, 'DESC')
      .getMany();
    return new Map(rows.map((row) => [offerKey(row), toOffer(row)]));
  }
}
