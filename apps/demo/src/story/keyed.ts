/** Finds what was made for a key of the material. */
export const keyed =
  <Key extends string | number, Value>(what: string, made: ReadonlyMap<Key, Value>) =>
  (key: Key): Value => {
    const value = made.get(key);
    if (value === undefined) throw new Error(`The demo has no ${what} ${key}`);
    return value;
  };
