/** A page of a list, as the api gives every list. */
export type Connected<Node> = {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number | null;
};

/**
 * The answer with the next page's rows behind those already there, wherever in it the connection is. A row that moved
 * down between the two pages stands once, where it is now.
 */
export function appendPage<Data>(before: Data, next: Data, pick: (data: Data) => Connected<unknown>): Data {
  const shown = pick(before);
  const added = pick(next);
  const again = new Set<unknown>(added.nodes.map(idOf).filter((id) => id !== undefined));
  const above = shown.nodes.filter((node) => !again.has(idOf(node)));
  return replace(next, added, { ...added, nodes: [...above, ...added.nodes] });
}

const idOf = (node: unknown): unknown =>
  typeof node === 'object' && node !== null && 'id' in node ? node.id : undefined;

/** A copy with one object in it exchanged for another. */
function replace<Value>(whole: Value, old: unknown, fresh: unknown): Value {
  if (whole === old) return fresh as Value;
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return whole;
  return Object.fromEntries(
    Object.entries(whole).map(([name, part]) => [name, replace(part as unknown, old, fresh)]),
  ) as Value;
}
