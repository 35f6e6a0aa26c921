import type DataLoader from 'dataloader';

import type { Candidate } from '@systemblick/persistence/overview/waiting-candidates';

/** A thing with what was read of it as a candidate. */
type Found<Thing> = { readonly thing: Thing; readonly candidate: Candidate };

/** The candidates of one thing, read in one go; what is gone meanwhile is left out. */
export async function found<Thing>(
  candidates: readonly Candidate[],
  kind: Candidate['thing'],
  loader: DataLoader<string, Thing | undefined>,
): Promise<readonly Found<Thing>[]> {
  const theirs = candidates.filter(({ thing }) => thing === kind);
  const things = await Promise.all(theirs.map(({ id }) => loader.load(id)));
  return theirs.flatMap((candidate, place) => {
    const thing = things[place];
    return thing === undefined ? [] : [{ thing, candidate }];
  });
}
