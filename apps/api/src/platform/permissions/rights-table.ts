import type { Rights } from '@systemblick/domain/kernel/rights';

/** The joined table of rights. The overview stage provides it: the platform knows no stage. */
export abstract class RightsTable {
  abstract readonly rights: Rights<string>;
}
