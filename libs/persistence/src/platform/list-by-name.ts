import type { EntityManager } from 'typeorm';

import type { AggregateRow, Mapping } from './aggregate-store.js';
import { pageParameters, toPage, type Page, type PageRequest } from './page.js';

/** A filter that applies where its value is not null: parameter name, value, condition over `row`. */
export type Filter = readonly [name: string, value: string | null, condition: string];

/** A list in the order of German names, in one statement: rows, and how many there are in all. */
export async function listByName<
  Thing extends { readonly id: string; readonly name: string },
  Row extends AggregateRow,
>(
  manager: EntityManager,
  mapping: Mapping<Thing, Row>,
  request: PageRequest,
  filters: readonly Filter[],
): Promise<Page<Thing>> {
  const { limit, afterKey, afterId } = pageParameters(request);
  const query = manager.createQueryBuilder(mapping.row, 'row').where('row.municipality_id = current_municipality()');
  const counted = manager
    .createQueryBuilder(mapping.row, 'row')
    .select('count(*)')
    .where('row.municipality_id = current_municipality()');
  for (const [name, value, condition] of filters) {
    if (value === null) continue;
    query.andWhere(condition, { [name]: value });
    counted.andWhere(condition, { [name]: value });
  }
  query.addSelect(`(${counted.getQuery()})`, 'total');
  if (afterKey !== null) query.andWhere('(row.name, row.id) > (:afterKey, :afterId)', { afterKey, afterId });

  const { entities, raw } = await query
    .orderBy('row.name')
    .addOrderBy('row.id')
    .limit(limit)
    .getRawAndEntities<{ total: string }>();
  const rows = entities.map((entity) => {
    const thing = mapping.toAggregate(entity, undefined);
    return { thing, id: thing.id, sort_key: thing.name, total: raw[0]?.total ?? '0' };
  });
  return toPage(rows, request, ({ thing }) => thing);
}
