import type { Place } from './place.js';

/** How many places of each kind, the most frequent first. */
export function countByKind(places: readonly Place[]) {
  const kinds = [...new Set(places.map(({ kind }) => kind))];
  return kinds
    .map((kind) => ({ kind, count: places.filter((place) => place.kind === kind).length }))
    .toSorted((one, other) => other.count - one.count);
}
