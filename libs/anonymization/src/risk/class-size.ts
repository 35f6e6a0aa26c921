import type { Attributes, Shares } from './attributes.js';
import { betaQuantile } from './beta.js';

/** Of a class the share is taken low: below it lies one tenth of what is believed of it. */
const low = 0.1;
/** So many cases weigh the table of shares: a municipality's own count more as soon as it has more. */
const weightOfShares = 20;

export type Population = {
  /** The smallest group of people a participant can infer somebody to belong to. */
  readonly size: number;
  readonly shares: Shares;
  /** What is told of the municipality's own released cases; not of the one that is asked about. */
  readonly released: readonly Attributes[];
};

/**
 * K: how many people of the population at least look like this, `max(1, ⌊N · p⌋)`. p is estimated from the municipality's own
 * released cases, smoothed by the table of shares as if its attributes did not hang together (a beta posterior), at its
 * lower 90 % bound. What is unknown makes no group larger: the smallest K over its possible values counts.
 */
export function classSize(attributes: Attributes, population: Population): number {
  const names = Object.keys(attributes);
  // A case with something unknown tells nothing, whatever is asked.
  const released = population.released.filter((one) => names.every((name) => Array.isArray(one[name])));
  return smallest(attributes, names, { ...population, released });
}

function smallest(attributes: Attributes, names: readonly string[], population: Population): number {
  const open = names.find((name) => attributes[name] === 'unknown');
  if (open === undefined) return sizeOf(attributes as Known, population);

  const possible = Object.entries(population.shares[open] ?? {}).filter(([, share]) => share > 0);
  if (possible.length === 0) throw new Error(`Nothing tells which values ${open} has.`);
  let size = population.size;
  // The rarest first: no group is smaller than one, so that it need not be asked further.
  for (const [value] of possible.toSorted(([, a], [, b]) => a - b)) {
    size = Math.min(size, smallest({ ...attributes, [open]: [value] }, names, population));
    if (size <= 1) break;
  }
  return Math.max(1, size);
}

type Known = Readonly<Record<string, readonly string[]>>;

function sizeOf(known: Known, { size, shares, released }: Population): number {
  const asked = Object.entries(known).filter(([name, values]) => shareOf(shares, name, values) < 1);
  if (asked.length === 0) return Math.max(1, size);

  const assumed = asked.reduce((product, [name, values]) => product * shareOf(shares, name, values), 1);
  let [alike, others] = [0, 0];
  for (const one of released as readonly Known[]) {
    const told = asked.map(([name, values]) => [values, one[name] ?? []] as const);
    if (told.every(([values, its]) => its.every((value) => values.includes(value)))) alike += 1;
    else if (told.some(([values, its]) => !its.some((value) => values.includes(value)))) others += 1;
    // Told more coarsely than it is asked, it may be the one or the other, and counts as neither.
  }
  const hits = alike + weightOfShares * assumed;
  if (hits === 0) return 1;
  return Math.max(1, Math.floor(size * betaQuantile(low, hits, others + weightOfShares * (1 - assumed))));
}

/** The share of people whose value is one of these; 1 exactly where no value is left out that anybody has. */
function shareOf(shares: Shares, name: string, values: readonly string[]): number {
  const table = Object.entries(shares[name] ?? {});
  if (table.every(([value, share]) => share === 0 || values.includes(value))) return 1;
  return table.reduce((sum, [value, share]) => (values.includes(value) ? sum + share : sum), 0);
}
