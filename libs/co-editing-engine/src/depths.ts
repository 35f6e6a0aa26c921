import * as Y from 'yjs';

import { itemAt } from './items.js';

/** How deep each of these would lie, counted through what they bring themselves and what the document has. */
export function depthsOf(doc: Y.Doc, items: readonly Y.Item[]): readonly number[] {
  const brought = byClient(items);
  const depths = new Map<Y.Item, number>();

  function depthOf(item: Y.Item): number {
    const way = new Set<Y.Item>();
    let depth = 0;
    for (let next: Y.Item | undefined = item; next;) {
      const known = depths.get(next);
      if (known !== undefined) {
        depth = known;
        break;
      }
      way.add(next);
      const place: Y.ID | undefined = placeOf(next);
      const within: Y.Item | undefined = place && find(brought, place);
      if (!within) depth = place ? depthIn(doc, place) : 0;
      // An honest way never comes back to itself; a made one ends here.
      next = within && !way.has(within) ? within : undefined;
    }
    for (const one of [...way].reverse()) {
      depth += stepOf(one);
      depths.set(one, depth);
    }
    return depth;
  }

  return items.map(depthOf);
}

/** Beside its neighbour, or one deeper than its parent. */
const stepOf = ({ origin, rightOrigin }: Y.Item): number => ((origin ?? rightOrigin) ? 0 : 1);

const placeOf = ({ origin, rightOrigin, parent }: Y.Item): Y.ID | undefined =>
  origin ?? rightOrigin ?? (parent instanceof Y.ID ? parent : undefined);

function depthIn(doc: Y.Doc, id: Y.ID): number {
  let depth = 0;
  for (let item = itemAt(doc, id); item; depth += 1) {
    const { parent } = item;
    item = parent instanceof Y.AbstractType ? (parent._item ?? undefined) : undefined;
  }
  return depth;
}

function byClient(items: readonly Y.Item[]): ReadonlyMap<number, readonly Y.Item[]> {
  const brought = new Map<number, Y.Item[]>();
  for (const item of items) {
    const theirs = brought.get(item.id.client);
    if (theirs) theirs.push(item);
    else brought.set(item.id.client, [item]);
  }
  return brought;
}

/** By halves: one author's parts come in their order. */
function find(brought: ReadonlyMap<number, readonly Y.Item[]>, { client, clock }: Y.ID): Y.Item | undefined {
  const theirs = brought.get(client) ?? [];
  let [from, to] = [0, theirs.length - 1];
  while (from <= to) {
    const middle = (from + to) >> 1;
    const item = theirs[middle];
    if (!item) return undefined;
    if (clock < item.id.clock) to = middle - 1;
    else if (clock >= item.id.clock + item.length) from = middle + 1;
    else return item;
  }
  return undefined;
}
