import type { Rights } from '@systemblick/domain/kernel/rights';

/** The joined table of rights. The overview stage provides it: the platform knows no stage. */
export abstract class RightsTable {
  abstract readonly rights: Rights<string>;
  /** The holders that are relations to one thing: whether they hold is known only once it is read. */
  abstract readonly relations: ReadonlySet<string>;
}
