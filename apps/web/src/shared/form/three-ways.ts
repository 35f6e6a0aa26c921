/** A field and what stands in it now. A nested field is named by its path. */
export type Standing = { readonly name: string; readonly now: unknown };

export type Meanwhile = {
  /** Changed by others and not here: the form takes it in. */
  readonly taken: readonly Standing[];
  /** Changed by others and here, each to something else: the person decides. */
  readonly contested: readonly Standing[];
};

/** Compares what a form was filled from with what stands there now and with what is written in it; lists as a whole. */
export function compareThreeWays(opened: unknown, now: unknown, mine: unknown, path = ''): Meanwhile {
  if (same(opened, now) || same(now, mine)) return nothing;
  if (isGroup(opened) && isGroup(now) && isGroup(mine)) {
    const parts = Object.keys(now).map((key) =>
      compareThreeWays(opened[key], now[key], mine[key], path === '' ? key : `${path}.${key}`),
    );
    return { taken: parts.flatMap(({ taken }) => taken), contested: parts.flatMap(({ contested }) => contested) };
  }
  const one = [{ name: path, now }];
  return same(opened, mine) ? { taken: one, contested: [] } : { taken: [], contested: one };
}

const nothing: Meanwhile = { taken: [], contested: [] };

/** Whether two values of a form say the same; the `key` of a row is not said. */
export const same = (one: unknown, other: unknown): boolean => told(one) === told(other);

const told = (value: unknown) =>
  JSON.stringify(value, (name, part: unknown) => (name === 'key' ? undefined : (part ?? '')));

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
