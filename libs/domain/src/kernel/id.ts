declare const kind: unique symbol;

/** A string that remembers what it identifies, so a ThemeId cannot stand in for a PersonId. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type MunicipalityId = Id<'Municipality'>;
export type PersonId = Id<'Person'>;
