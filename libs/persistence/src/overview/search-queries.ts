import type { Tenant } from '../platform/tenant.js';

/** What the search over everything knows. */
export const foundKinds = [
  'theme',
  'paper',
  'resolution',
  'measure',
  'proposal',
  'projektgruppe',
  'meeting',
  'session',
  'bundle',
  'observation',
  'hint',
  'offer',
] as const;
export type FoundKind = (typeof foundKinds)[number];
/** `titled`: every word asked for stands in the title. */
export type FoundThing = { readonly kind: FoundKind; readonly id: string; readonly titled: boolean };

/** Where words occur, whoever may read it. */
export class SearchQueries {
  constructor(private readonly tenant: Tenant) {}

  /** Of each of these kinds so many at most, the most fitting first. */
  find(words: string, kinds: readonly FoundKind[], mostOfEach: number): Promise<readonly FoundThing[]> {
    return this.tenant.read((manager) =>
      manager.query<FoundThing[]>(
        `SELECT kind, id, titled FROM search_found($1, $2, $3)
         ORDER BY array_position($1, kind), titled DESC, id DESC`,
        [[...kinds], words, mostOfEach],
      ),
    );
  }
}
