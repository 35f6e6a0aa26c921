/** What something is about: one point of an item, or the item as a whole (`null`). */
export type Covered = { readonly pointNumber: number | null };

/** The item as a whole holds each of its points. */
export const overlap = (one: Covered, other: Covered): boolean =>
  one.pointNumber === other.pointNumber || one.pointNumber === null || other.pointNumber === null;
