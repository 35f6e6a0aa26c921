import type { Shares } from './attributes.js';

/** How often a value is met, and on what that rests: a source, or the word `assumption`. */
type Share = readonly [share: number, source: 'assumption'];

/**
 * How people in a Kommunales Integrationsmanagement are spread over the coarse attributes. No count of them is published
 * that tells these attributes: each share is an assumption, set by what is known of those who fled to Germany and of
 * North Rhine-Westphalia's municipalities, and weighs little as soon as a municipality has cases of its own.
 */
const assumed = {
  ageBand: {
    under18: [0.06, 'assumption'],
    from18to26: [0.22, 'assumption'],
    from27to39: [0.4, 'assumption'],
    from40to59: [0.26, 'assumption'],
    from60: [0.06, 'assumption'],
  },
  household: {
    single: [0.3, 'assumption'],
    couple: [0.1, 'assumption'],
    singleParent: [0.14, 'assumption'],
    familyUpTo3Children: [0.3, 'assumption'],
    familyFrom4Children: [0.1, 'assumption'],
    unaccompaniedMinor: [0.02, 'assumption'],
    other: [0.04, 'assumption'],
  },
  regionOfOrigin: {
    middleEast: [0.36, 'assumption'],
    northAfrica: [0.05, 'assumption'],
    eastAfrica: [0.07, 'assumption'],
    westAfrica: [0.06, 'assumption'],
    centralAndSouthernAfrica: [0.02, 'assumption'],
    centralAsia: [0.02, 'assumption'],
    southAsia: [0.12, 'assumption'],
    eastAsia: [0.02, 'assumption'],
    easternEurope: [0.14, 'assumption'],
    southEasternEurope: [0.1, 'assumption'],
    westernAndSouthernEurope: [0.02, 'assumption'],
    latinAmerica: [0.01, 'assumption'],
    other: [0.01, 'assumption'],
  },
  residenceStatus: {
    asylumProcedure: [0.14, 'assumption'],
    protection: [0.34, 'assumption'],
    temporaryProtection: [0.13, 'assumption'],
    toleration: [0.12, 'assumption'],
    residencePermit: [0.13, 'assumption'],
    settlementPermit: [0.04, 'assumption'],
    euCitizen: [0.07, 'assumption'],
    german: [0.02, 'assumption'],
    other: [0.01, 'assumption'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Share>>>>;

/** In a county; in a city that is its own there is but one size class, which tells nothing. */
const sizeClass = {
  county: {
    smallRuralMunicipality: [0.18, 'assumption'],
    smallTown: [0.24, 'assumption'],
    mediumTown: [0.36, 'assumption'],
    largeTown: [0.22, 'assumption'],
    independentCity: [0, 'assumption'],
  },
  independentCity: {
    smallRuralMunicipality: [0, 'assumption'],
    smallTown: [0, 'assumption'],
    mediumTown: [0, 'assumption'],
    largeTown: [0, 'assumption'],
    independentCity: [1, 'assumption'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Share>>>>;

/** Of how many cases a body of law is part. A case has several. */
const legalSphere = {
  sgb2: [0.6, 'assumption'],
  sgb3: [0.15, 'assumption'],
  sgb8: [0.25, 'assumption'],
  sgb9: [0.05, 'assumption'],
  sgb12: [0.08, 'assumption'],
  asylblg: [0.25, 'assumption'],
  aufenthg: [0.7, 'assumption'],
  stag: [0.05, 'assumption'],
  school: [0.2, 'assumption'],
  health: [0.25, 'assumption'],
  other: [0.1, 'assumption'],
} as const satisfies Readonly<Record<string, Share>>;

type Numbers<Table> = { readonly [Name in keyof Table]: { readonly [Value in keyof Table[Name]]: number } };
export type SphereName = keyof typeof legalSphere;
export const sphereNames = Object.keys(legalSphere) as readonly SphereName[];
/** A body of law is an attribute of its own: named in the case (`yes`), or not. */
export const sphereAttribute = (sphere: SphereName) => `legalSphere.${sphere}` as const;

const numbers = <Table extends Readonly<Record<string, Readonly<Record<string, Share>>>>>(table: Table) =>
  Object.fromEntries(
    Object.entries(table).map(([name, values]) => [
      name,
      Object.fromEntries(Object.entries(values).map(([value, [share]]) => [value, share])),
    ]),
  ) as Numbers<Table>;

export type PopulationShares = Numbers<typeof assumed> & { readonly sizeClass: Numbers<typeof sizeClass>['county'] };

/** The shares a municipality begins with, its legal spheres beside them. */
export function populationShares(kind: keyof typeof sizeClass): PopulationShares & Shares {
  const spheres = sphereNames.map((sphere) => {
    const [yes] = legalSphere[sphere];
    return [sphereAttribute(sphere), { yes, no: 1 - yes }] as const;
  });
  return { ...numbers(assumed), sizeClass: numbers(sizeClass)[kind], ...Object.fromEntries(spheres) };
}
