import * as Y from 'yjs';

import { depthsOf } from './depths.js';
import { itemAt } from './items.js';
import type { Limits } from './limits.js';
import type { UpdateContent } from './update-check.js';

export type StrainLimits = Pick<Limits, 'depth' | 'partsAtOnePlace' | 'unknownPerUpdate' | 'waitingBytes'>;

/**
 * What an update would cost a document that has to integrate it, and to carry it from then on. How many have written in
 * the document over its life does not matter: one who saw what was there before them costs nothing more.
 */
export function isBearable(doc: Y.Doc, { structs, ds }: UpdateContent, limits: StrainLimits): boolean {
  const items = structs.filter((struct) => struct instanceof Y.Item);
  const unknown = unknownIn(doc, items, ds);
  if (unknown > limits.unknownPerUpdate) return false;
  if (unknown > 0 && waitingIn(doc) > limits.waitingBytes) return false;
  if (depthsOf(doc, items).some((depth) => depth > limits.depth)) return false;
  return !isCrowded(doc, items, limits.partsAtOnePlace);
}

/** Parts and deletions that rest on what has not been committed yet: the author's own, on the way, and no more. */
function unknownIn(doc: Y.Doc, items: readonly Y.Item[], ds: UpdateContent['ds']): number {
  const brought = new Map<number, number>();
  for (const { id, length } of items) brought.set(id.client, Math.max(brought.get(id.client) ?? 0, id.clock + length));
  const isKnown = (client: number, clock: number) =>
    clock < Math.max(Y.getState(doc.store, client), brought.get(client) ?? 0);

  let unknown = 0;
  for (const { origin, rightOrigin, parent } of items) {
    const places = [origin, rightOrigin, parent instanceof Y.ID ? parent : null];
    if (places.some((place) => place && !isKnown(place.client, place.clock))) unknown += 1;
  }
  for (const [client, ranges] of ds.clients)
    for (const { clock, len } of ranges) if (!isKnown(client, clock + len - 1)) unknown += 1;
  return unknown;
}

const waitingIn = ({ store }: Y.Doc): number =>
  (store.pendingStructs?.update.length ?? 0) + (store.pendingDs?.length ?? 0);

/**
 * Whether so many lie between the neighbours an author saw that each further one costs a walk past all of them; whoever
 * writes on after what they bring themselves stands in nobody's way.
 */
function isCrowded(doc: Y.Doc, items: readonly Y.Item[], limit: number): boolean {
  const comers = new Map<string, number>();
  const walked = new Map<string, number>();
  let steps = 0;
  for (const item of items) {
    const { id, origin, rightOrigin } = item;
    if (origin?.client === id.client && origin.clock === id.clock - 1) continue;
    const place = placeOf(item);
    const gap = `${place}/${idOf(rightOrigin)}`;
    const known = walked.get(gap) ?? alreadyBetween(doc, item, limit);
    if (!walked.has(gap)) steps += known;
    walked.set(gap, known);
    const [apart, beside] = [(comers.get(gap) ?? 0) + 1, (comers.get(place) ?? 0) + 1];
    comers.set(gap, apart).set(place, beside);
    if (known + apart > limit || beside > limit * 5 || steps > limit * 100) return true;
  }
  return false;
}

const idOf = (id: Y.ID | null): string => (id ? `${id.client}:${id.clock}` : '');

function placeOf({ origin, parent, parentSub }: Y.Item): string {
  const within = parent instanceof Y.ID ? idOf(parent) : typeof parent === 'string' ? parent : '';
  return [idOf(origin), within, parentSub ?? ''].join('/');
}

function alreadyBetween(doc: Y.Doc, item: Y.Item, limit: number): number {
  const { rightOrigin } = item;
  let next = firstAfter(doc, item);
  let count = 0;
  while (next && count <= limit) {
    if (rightOrigin && next.id.client === rightOrigin.client && covers(next, rightOrigin.clock)) break;
    count += 1;
    next = next.right;
  }
  return count;
}

const covers = ({ id, length }: Y.Item, clock: number): boolean => clock >= id.clock && clock < id.clock + length;

function firstAfter(doc: Y.Doc, { origin, parent, parentSub }: Y.Item): Y.Item | null {
  if (origin) return itemAt(doc, origin)?.right ?? null;
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
