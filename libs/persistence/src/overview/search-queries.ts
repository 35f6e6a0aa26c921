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

/** So many things are looked at for one reader, the most fitting of each kind first. */
const mostOfEach = 40;

/** Where words occur, whoever may read it. */
export class SearchQueries {
  constructor(private readonly tenant: Tenant) {}

  find(words: string): Promise<readonly FoundThing[]> {
    return this.tenant.read((manager) =>
      manager.query<FoundThing[]>(
        `SELECT kind, id, titled FROM search_found($1, $2, $3)
         ORDER BY array_position($1, kind), titled DESC, id DESC`,
        [[...foundKinds], words, mostOfEach],
      ),
    );
  }
}
