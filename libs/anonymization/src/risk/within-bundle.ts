import type { CoarseCase } from './coarse-case.js';
import { hierarchyNames, valuesOf, type HierarchyName } from './hierarchies.js';

/** What harms most when it becomes known of somebody. */
const sensitive = 'residenceStatus' satisfies HierarchyName;
const others = hierarchyNames.filter((name) => name !== sensitive);

export type WithinBundle = {
  /** k: how many of the bundle's cases are told alike, this one with them. */
  readonly alike: number;
  /** l: how many residence statuses are possible for those who are told alike in all else. */
  readonly statuses: number;
};

/**
 * k within a bundle, and l-diversity (Machanavajjhala et al. 2007, ACM TKDD 1): to be shown, never a bound, since who is in
 * a bundle is no sample of whom a reader may think of. What is unknown makes no group larger.
 */
export function withinBundle(cases: readonly CoarseCase[]): readonly WithinBundle[] {
  return cases.map((one) => {
    const alikeInAllElse = cases.filter((other) => other === one || isAlike(one, other));
    const { [sensitive]: status } = one;
    const alike = alikeInAllElse.filter((other) => other === one || (status !== null && other[sensitive] === status));
    return { alike: alike.length, statuses: statusesOf(alikeInAllElse) };
  });
}

const isAlike = (a: CoarseCase, b: CoarseCase) =>
  others.every((name) => a[name] !== null && a[name] === b[name]) &&
  a.legalSpheres.toSorted().join() === b.legalSpheres.toSorted().join();

function statusesOf(cases: readonly CoarseCase[]): number {
  const possible = cases.flatMap(({ [sensitive]: status }) => (status === null ? [] : valuesOf(sensitive, status)));
  return Math.max(1, new Set(possible).size);
}
