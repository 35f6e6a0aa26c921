import { sizeClasses } from '../people/member-municipality.js';

/** Left out on purpose: the text does not tell it. Not the same as not stated, which is null. */
const leftOut = 'suppressed';

/** What may be said, ever more coarsely; what a coarser word takes in stands in the hierarchies of the anonymization. */
export const ageBands = [
  'under18',
  'from18to26',
  'from27to39',
  'from40to59',
  'from60',
  'under27',
  'from27',
  leftOut,
] as const;
export type AgeBand = (typeof ageBands)[number];

export const households = [
  'single',
  'couple',
  'singleParent',
  'familyUpTo3Children',
  'familyFrom4Children',
  'unaccompaniedMinor',
  'other',
  'withoutChildren',
  'withChildren',
  leftOut,
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
  'africa',
  'asia',
  'europe',
  'outsideEurope',
  leftOut,
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
  'insecureStay',
  'protectionGranted',
  'titleGranted',
  'citizenOrEu',
  'asylumAndFlight',
  'otherStay',
  leftOut,
] as const;
export type ResidenceStatusGroup = (typeof residenceStatusGroups)[number];

/** How large the place is in which a case happened. */
export const placeSizes = [...sizeClasses, 'villageOrSmallTown', 'mediumTownOrLarger', leftOut] as const;
export type PlaceSize = (typeof placeSizes)[number];

/** What it is computed from how many people a case may be about; null where nobody stated it. */
export type CoarseAttributes = {
  readonly ageBand: AgeBand | null;
  readonly household: Household | null;
  readonly regionOfOrigin: RegionOfOrigin | null;
  readonly residenceStatus: ResidenceStatusGroup | null;
  readonly sizeClass: PlaceSize | null;
};

export const noAttributes: CoarseAttributes = {
  ageBand: null,
  household: null,
  regionOfOrigin: null,
  residenceStatus: null,
  sizeClass: null,
};
