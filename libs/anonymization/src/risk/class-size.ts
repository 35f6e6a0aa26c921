import { betaQuantile } from './beta.js';
import type { Attributes, Released, Shares } from './attributes.js';

/** Of a class the share is taken low: below it lies one tenth of what is believed of it. */
const low = 0.1;
/** So many cases weigh the table of shares: a municipality's own count more as soon as it has more. */
const weightOfShares = 20;

export type Population = {
  /** The smallest group of people a participant can infer somebody to belong to. */
  readonly size: number;
  readonly shares: Shares;
  readonly released: readonly Released[];
};

/**
 * K: how many people of the population at least look like this, `max(1, ⌊N · p⌋)`. p is estimated from the municipality's own
 * released cases, smoothed by the table of shares (a beta posterior), at its lower 90 % bound. What is unknown makes no group
 * larger: the smallest K over its possible values counts.
 */
export function classSize(attributes: Attributes, population: Population): number {
  return smallest(attributes, Object.keys(attributes), population);
}

function smallest(attributes: Attributes, names: readonly string[], population: Population): number {
  const open = names.find((name) => attributes[name] === 'unknown');
  if (open === undefined) return sizeOf(attributes as Readonly<Record<string, readonly string[]>>, population);
  const values = Object.keys(population.shares[open] ?? {});
  if (values.length === 0) throw new Error(`Nothing tells which values ${open} has.`);
  return Math.min(...values.map((value) => smallest({ ...attributes, [open]: [value] }, names, population)));
}

type Known = Readonly<Record<string, readonly string[]>>;

function sizeOf(known: Known, { size, shares, released }: Population): number {
  const assumed = Object.entries(known).reduce((product, [name, values]) => product * shareOf(shares, name, values), 1);
  // Of a case that leaves something open nobody knows whether it is one of them: it tells nothing.
  const telling = released.filter((one) => Object.keys(known).every((name) => one[name] !== null));
  const alike = telling.filter((one) =>
    Object.entries(known).every(([name, values]) => values.includes(one[name] ?? '')),
  );
  if (assumed >= 1) return Math.max(1, size);
  const hits = alike.length + weightOfShares * assumed;
  const others = telling.length - alike.length + weightOfShares * (1 - assumed);
  return Math.max(1, Math.floor(size * betaQuantile(low, hits, others)));
}

function shareOf(shares: Shares, name: string, values: readonly string[]): number {
  const table = shares[name] ?? {};
  return Math.min(
    1,
    values.reduce((sum, value) => sum + (table[value] ?? 0), 0),
  );
}
