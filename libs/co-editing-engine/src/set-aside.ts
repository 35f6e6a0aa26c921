import type { Part } from './log-store.js';

type Built = { readonly built: Uint8Array; readonly kept: readonly Part[]; readonly setAside: readonly Part[] };
type Build = (updates: readonly Uint8Array[]) => Promise<Uint8Array | undefined>;

/** So many are looked for one by one; then everything that follows goes with them. */
const lookedFor = 3;

/**
 * The document as far as it can be built: each update of the log with which it cannot is left out, found by halves.
 * Undefined where its snapshot itself cannot be built, or where looking has taken too long.
 */
export async function buildWithout(
  parts: readonly Part[],
  build: Build,
  isTooLate = () => false,
): Promise<Built | undefined> {
  const tryOut = (some: readonly Part[]) => build(some.map(({ bytes }) => bytes));
  const setAside: Part[] = [];
  let kept = parts;
  for (let found = 0; ; found += 1) {
    const built = await tryOut(kept);
    if (built) return { built, kept, setAside };

    const good = await longestGood(kept, tryOut, isTooLate);
    if (good === undefined) return undefined;
    const culprit = kept[good];
    if (!culprit || culprit.isSnapshot) return undefined;
    setAside.push(...(found < lookedFor ? [culprit] : kept.slice(good)));
    kept = kept.filter((part) => !setAside.includes(part));
  }
}

/** How many from the beginning can be built together; undefined where it cannot be said in time. */
async function longestGood(
  parts: readonly Part[],
  tryOut: (some: readonly Part[]) => Promise<Uint8Array | undefined>,
  isTooLate: () => boolean,
): Promise<number | undefined> {
  let [good, bad] = [0, parts.length];
  while (bad - good > 1) {
    if (isTooLate()) return undefined;
    const middle = (good + bad) >> 1;
    if (await tryOut(parts.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}
