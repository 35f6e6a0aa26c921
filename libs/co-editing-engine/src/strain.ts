import * as Y from 'yjs';

import { depthsOf } from './depths.js';
import { itemAt } from './items.js';
import type { Limits } from './limits.js';
import type { UpdateContent } from './update-check.js';
import { walksOf } from './walks.js';

export type StrainLimits = Pick<
  Limits,
  'depth' | 'newAuthorsPerUpdate' | 'newRangesPerUpdate' | 'unknownPerUpdate' | 'waitingBytes' | 'stepsPerUpdate'
>;

/** Splitting what is there for one range of deletions, in steps. */
const rangeSteps = 50;

/**
 * What an update costs a document that has to integrate it, in steps; undefined where it is more than a person's edits
 * ever are. How many have written in the document over its life does not matter, nor how often it comes again.
 */
export function strainOf(doc: Y.Doc, { structs, ds }: UpdateContent, limits: StrainLimits): number | undefined {
  const isNew = ({ id, length }: Y.Item) => id.clock + length > Y.getState(doc.store, id.client);
  const items = structs.filter((struct) => struct instanceof Y.Item).filter(isNew);
  if (newAuthorsIn(doc, items) > limits.newAuthorsPerUpdate) return undefined;

  const unknown = unknownIn(doc, items, ds);
  if (unknown > limits.unknownPerUpdate) return undefined;
  if (unknown > 0 && waitingIn(doc) > limits.waitingBytes) return undefined;
  if (depthsOf(doc, items).some((depth) => depth > limits.depth)) return undefined;

  const ranges = newRangesIn(doc, ds);
  if (ranges > limits.newRangesPerUpdate) return undefined;
  const { past, among } = walksOf(doc, items, limits.stepsPerUpdate);
  return past > limits.stepsPerUpdate ? undefined : past + among + rangeSteps * ranges;
}

function newAuthorsIn(doc: Y.Doc, items: readonly Y.Item[]): number {
  const authors = new Set(items.map(({ id }) => id.client));
  return [...authors].filter((author) => Y.getState(doc.store, author) === 0).length;
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

/** Ranges that begin with something still there: whoever comes back says all deletions again that there ever were. */
function newRangesIn(doc: Y.Doc, ds: UpdateContent['ds']): number {
  let fresh = 0;
  for (const [client, ranges] of ds.clients)
    for (const { clock, len } of ranges) {
      const [first, last] = [itemAt(doc, Y.createID(client, clock)), itemAt(doc, Y.createID(client, clock + len - 1))];
      if (first?.deleted === false || last?.deleted === false) fresh += 1;
    }
  return fresh;
}
