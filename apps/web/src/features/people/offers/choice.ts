/** What the address says about which offers are shown. */
export type OfferChoice = {
  readonly search: string;
  readonly field: string;
  readonly place: string;
  readonly childCare: boolean;
  readonly checkDue: boolean;
};

const names = {
  search: 'suche',
  field: 'handlungsfeld',
  place: 'kommune',
  childCare: 'kinderbetreuung',
  checkDue: 'zu-pruefen',
} as const;

export const choiceOf = (address: URLSearchParams): OfferChoice => ({
  search: address.get(names.search) ?? '',
  field: address.get(names.field) ?? '',
  place: address.get(names.place) ?? '',
  childCare: address.has(names.childCare),
  checkDue: address.has(names.checkDue),
});

/** The address with one part changed; empty parts are left out. */
export function withPart(address: URLSearchParams, part: keyof OfferChoice, value: string): URLSearchParams {
  const changed = new URLSearchParams(address);
  if (value === '') changed.delete(names[part]);
  else changed.set(names[part], value);
  return changed;
}

export const isFiltered = ({ search, field, place, childCare, checkDue }: OfferChoice): boolean =>
  search !== '' || field !== '' || place !== '' || childCare || checkDue;

/** The same in the terms of the query. */
export const variablesOf = ({ search, field, place, childCare, checkDue }: OfferChoice) => ({
  search: search || null,
  field: field || null,
  memberMunicipalityId: place || null,
  childCare,
  checkDue,
});
