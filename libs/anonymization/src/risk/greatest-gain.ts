import { classSize, type Population } from './class-size.js';
import { askedOf, coarsened, leavesOut, stepsOf, type CoarseCase, type Step } from './coarse-case.js';

export type Gain = { readonly step: Step; readonly size: number };

/**
 * The step of coarsening after which the group is largest, and how large it is then. Among equals the one that lets in the
 * greatest share of people, and leaving something out comes last; undefined where nothing is left to coarsen.
 */
export function greatestGain(one: CoarseCase, population: Population): Gain | undefined {
  const [best] = stepsOf(one)
    .map((step) => {
      const after = coarsened(one, step);
      return { step, size: classSize(askedOf(after), population), share: assumedShare(after, population) };
    })
    .toSorted((a, b) => b.size - a.size || Number(leavesOut(a.step)) - Number(leavesOut(b.step)) || b.share - a.share);
  return best && { step: best.step, size: best.size };
}

/** What the table of shares says of a class, where K is too coarse to tell two apart; unknown counts alike for both. */
function assumedShare(one: CoarseCase, { shares }: Population): number {
  return Object.entries(askedOf(one)).reduce((product, [name, values]) => {
    if (values === 'unknown') return product;
    return product * values.reduce((sum, value) => sum + (shares[name]?.[value] ?? 0), 0);
  }, 1);
}
