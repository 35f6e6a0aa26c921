/** The last step of every attribute: it is left out, and the text does not tell it. */
export const suppressed = 'suppressed';

/** The classes between an attribute's values and leaving it out: fixed, and each with the values it may be. */
export type Hierarchy = {
  readonly values: readonly string[];
  readonly classes: Readonly<Record<string, readonly string[]>>;
};

const asylumAndFlight = ['asylumProcedure', 'toleration', 'protection', 'temporaryProtection'] as const;
const otherStay = ['residencePermit', 'settlementPermit', 'euCitizen', 'german'] as const;
const africa = ['northAfrica', 'eastAfrica', 'westAfrica', 'centralAndSouthernAfrica'] as const;
const asia = ['middleEast', 'centralAsia', 'southAsia', 'eastAsia'] as const;
const europe = ['easternEurope', 'southEasternEurope', 'westernAndSouthernEurope'] as const;

/**
 * How each coarse attribute becomes coarser. 27 is where the youth migration service ends and that for adults begins; a
 * household is told by whether children live in it; an origin by its continent; a residence status first by how safe it is.
 */
export const hierarchies = {
  ageBand: {
    values: ['under18', 'from18to26', 'from27to39', 'from40to59', 'from60'],
    classes: { under27: ['under18', 'from18to26'], from27: ['from27to39', 'from40to59', 'from60'] },
  },
  household: {
    values: [
      'single',
      'couple',
      'singleParent',
      'familyUpTo3Children',
      'familyFrom4Children',
      'unaccompaniedMinor',
      'other',
    ],
    classes: {
      withoutChildren: ['single', 'couple', 'unaccompaniedMinor'],
      withChildren: ['singleParent', 'familyUpTo3Children', 'familyFrom4Children'],
    },
  },
  regionOfOrigin: {
    values: [...asia, ...africa, ...europe, 'latinAmerica', 'other'],
    classes: { africa, asia, europe, outsideEurope: [...africa, ...asia, 'latinAmerica', 'other'] },
  },
  residenceStatus: {
    values: [...asylumAndFlight, ...otherStay, 'other'],
    classes: {
      insecureStay: ['asylumProcedure', 'toleration'],
      protectionGranted: ['protection', 'temporaryProtection'],
      titleGranted: ['residencePermit', 'settlementPermit'],
      citizenOrEu: ['euCitizen', 'german'],
      asylumAndFlight,
      otherStay,
    },
  },
  sizeClass: {
    values: ['smallRuralMunicipality', 'smallTown', 'mediumTown', 'largeTown', 'independentCity'],
    classes: {
      villageOrSmallTown: ['smallRuralMunicipality', 'smallTown'],
      mediumTownOrLarger: ['mediumTown', 'largeTown', 'independentCity'],
    },
  },
} as const satisfies Readonly<Record<string, Hierarchy>>;

export type HierarchyName = keyof typeof hierarchies;
export const hierarchyNames = Object.keys(hierarchies) as readonly HierarchyName[];

/** The values a word of the hierarchy may be: itself, those of its class, all where it is left out. */
export function valuesOf(name: HierarchyName, word: string): readonly string[] {
  const { values, classes }: Hierarchy = hierarchies[name];
  if (word === suppressed) return values;
  if (values.includes(word)) return [word];
  const meant = classes[word];
  if (meant === undefined) throw new Error(`The attribute ${name} has no such class.`);
  return meant;
}

/** The next coarser word: the smallest class that holds this one and more, at last `suppressed`; after that there is none. */
export function coarserThan(name: HierarchyName, word: string): string | undefined {
  if (word === suppressed) return undefined;
  const held = valuesOf(name, word);
  const { classes }: Hierarchy = hierarchies[name];
  const [nearest] = Object.entries(classes)
    .filter(([, values]) => values.length > held.length && held.every((value) => values.includes(value)))
    .toSorted(([, a], [, b]) => a.length - b.length);
  return nearest?.[0] ?? suppressed;
}
