import type { SizeClass } from '../people/member-municipality.js';

export const ageBands = ['under18', 'from18to26', 'from27to39', 'from40to59', 'from60'] as const;
export type AgeBand = (typeof ageBands)[number];

export const households = [
  'single',
  'couple',
  'singleParent',
  'familyUpTo3Children',
  'familyFrom4Children',
  'unaccompaniedMinor',
  'other',
] as const;
export type Household = (typeof households)[number];

export const regionsOfOrigin = [
  'middleEast',
  'northAfrica',
  'eastAfrica',
  'westAfrica',
  'centralAndSouthernAfrica',
  'centralAsia',
  'southAsia',
  'eastAsia',
  'easternEurope',
  'southEasternEurope',
  'westernAndSouthernEurope',
  'latinAmerica',
  'other',
] as const;
export type RegionOfOrigin = (typeof regionsOfOrigin)[number];

export const residenceStatusGroups = [
  'asylumProcedure',
  'protection',
  'temporaryProtection',
  'toleration',
  'residencePermit',
  'settlementPermit',
  'euCitizen',
  'german',
  'other',
] as const;
export type ResidenceStatusGroup = (typeof residenceStatusGroups)[number];

/** What the risk of re-identification is computed from; each may stay unknown. */
export type CoarseAttributes = {
  readonly ageBand: AgeBand | null;
  readonly household: Household | null;
  readonly regionOfOrigin: RegionOfOrigin | null;
  readonly residenceStatus: ResidenceStatusGroup | null;
  readonly sizeClass: SizeClass | null;
};

export const noAttributes: CoarseAttributes = {
  ageBand: null,
  household: null,
  regionOfOrigin: null,
  residenceStatus: null,
  sizeClass: null,
};
