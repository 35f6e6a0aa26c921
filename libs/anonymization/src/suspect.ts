/**
 * What may identify somebody and no pattern can be sure of: a person has to look. `addressed`: words after Herr, Frau,
 * Familie and the like; `capitalisedPair`: two capitalised words in a row, as names are written; `fullDate`: a day.
 */
export const suspectKinds = ['addressed', 'capitalisedPair', 'fullDate'] as const;
export type SuspectKind = (typeof suspectKinds)[number];

/** Where to look, in UTF-16 units from `start` up to `end`; never its words. */
export type Suspect = { readonly kind: SuspectKind; readonly start: number; readonly end: number };
