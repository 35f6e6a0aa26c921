import type { Id } from '../kernel/id.js';

/** What a theme and its way move with, for the log: the paper that is before the Lenkungsgruppe, or none. */
export type Occasion = { readonly paper: Id<'Beschlussvorlage'> | null };

export const factsOf = (_moved: unknown, { paper }: Occasion) => (paper === null ? {} : { paper });
