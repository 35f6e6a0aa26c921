/** What kind of identifier a rule finds. Names and places are no identifiers by rule; they need more than patterns. */
export const identifierKinds = [
  'email',
  'phone',
  'iban',
  'fileNumber',
  'clientNumber',
  'azr',
  'socialInsurance',
  'healthInsurance',
  'taxId',
  'birthDate',
  'plate',
  'address',
  'url',
] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

/** Where an identifier stands, in UTF-16 units from `start` up to `end`, and of what kind; never its words. */
export type Identifier = { readonly kind: IdentifierKind; readonly start: number; readonly end: number };

/** One rule: a pattern whose group `id`, or else whose whole, is the identifier, and a check that sorts out look-alikes. */
export type IdentifierRule = {
  readonly kind: IdentifierKind;
  readonly pattern: RegExp;
  readonly holds?: (words: string) => boolean;
};
