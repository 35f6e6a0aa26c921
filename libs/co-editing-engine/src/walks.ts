import * as Y from 'yjs';

import { itemAt } from './items.js';

/** What putting parts in their places costs, in steps of about a microsecond. */
export type Walks = {
  /** Past what the document has between the neighbours their authors saw. */
  readonly past: number;
  /** Past each other, at most. */
  readonly among: number;
};

/**
 * Somebody who saw what was there before them costs no step: their neighbours lie side by side, and whoever writes on
 * after their own words stands in nobody's way. Counting ends where there is more than the limit.
 */
export function walksOf(doc: Y.Doc, items: readonly Y.Item[], limit: number): Walks {
  const known = new Map<string, number>();
  let past = 0;
  let comers = 0;
  for (const item of items) {
    if (goesOn(item)) continue;
    comers += 1;
    const gap = gapOf(item);
    const steps = known.get(gap) ?? stepsBetween(doc, item, limit - past);
    known.set(gap, steps);
    past += steps;
    if (past > limit) break;
  }
  // Each comer may split what is there twice, and lie in the way of each later one itself.
  return { past, among: 3 * comers ** 2 };
}

const goesOn = ({ id, origin }: Y.Item): boolean => origin?.client === id.client && origin.clock === id.clock - 1;
const idOf = (id: Y.ID | null): string => (id ? `${id.client}:${id.clock}` : '');

function gapOf({ origin, rightOrigin, parent, parentSub }: Y.Item): string {
  const within = parent instanceof Y.ID ? idOf(parent) : typeof parent === 'string' ? parent : '';
  return [idOf(origin), idOf(rightOrigin), within, parentSub ?? ''].join('/');
}

function stepsBetween(doc: Y.Doc, item: Y.Item, limit: number): number {
  const { rightOrigin } = item;
  let next = firstAfter(doc, item);
  let steps = 0;
  while (next && steps <= limit) {
    if (rightOrigin && covers(next, rightOrigin)) break;
    steps += 1;
    next = next.right;
  }
  return steps;
}

const covers = ({ id, length }: Y.Item, { client, clock }: Y.ID): boolean =>
  id.client === client && clock >= id.clock && clock < id.clock + length;

/** Where looking begins: after the left neighbour, or where the words go on in one part, there. */
function firstAfter(doc: Y.Doc, { origin, rightOrigin, parent, parentSub }: Y.Item): Y.Item | null {
  if (origin) {
    const before = itemAt(doc, origin);
    const goesOnInside = before && rightOrigin && rightOrigin.clock > origin.clock && covers(before, rightOrigin);
    return goesOnInside ? before : (before?.right ?? null);
  }
  const type =
    parent instanceof Y.ID ? typeAt(doc, parent) : typeof parent === 'string' ? doc.share.get(parent) : undefined;
  if (!type) return null;
  if (parentSub === null) return type._start;
  let first = type._map.get(parentSub) ?? null;
  while (first?.left) first = first.left;
  return first;
}

function typeAt(doc: Y.Doc, id: Y.ID): Y.AbstractType<unknown> | undefined {
  const content = itemAt(doc, id)?.content;
  return content instanceof Y.ContentType ? (content.type as Y.AbstractType<unknown>) : undefined;
}
