/** What a finding is: direct names a person by itself, quasi only together with others. */
const kindOf = {
  PER: 'direct',
  STREET: 'direct',
  DOB: 'direct',
  PHONE: 'direct',
  EMAIL: 'direct',
  URL: 'direct',
  HANDLE: 'direct',
  IBAN: 'direct',
  AZR: 'direct',
  BGNR: 'direct',
  KUNDENNR: 'direct',
  SVNR: 'direct',
  STEUERID: 'direct',
  KVNR: 'direct',
  AZ: 'direct',
  PASS: 'direct',
  PLATE: 'direct',
  ID: 'direct',
  PLZ: 'quasi',
  LOC: 'quasi',
  DATE: 'quasi',
  AGE: 'quasi',
  ORG: 'quasi',
  PROF: 'quasi',
  DIAG: 'quasi',
  NAT: 'quasi',
  LANG: 'quasi',
  REL: 'quasi',
  TRAIT: 'quasi',
} as const;

export type FindingType = keyof typeof kindOf;
export type FindingKind = (typeof kindOf)[FindingType];
export const findingTypes = Object.keys(kindOf) as readonly FindingType[];
export const findingKind = (type: FindingType): FindingKind => kindOf[type];

/** Which layer found it; `own` is the municipality's list, `spread` another form of a name found elsewhere in the text. */
export type FindingSource = 'own' | 'rule' | 'cue' | 'model' | 'lexicon' | 'spread' | 'unknown';

/** `accepted`: replaced unless a person says no. `check`: a person is asked. */
export type FindingState = 'accepted' | 'check';

/** One identifying piece of a text: `[start, end)` in UTF-16 units of the text as it was read; confidence 0 to 1. */
export type Finding = {
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
  readonly confidence: number;
  readonly source: FindingSource;
  readonly state: FindingState;
};

/** One layer: what it finds in a text that is written in plain signs (`asMeant`), in any order, overlaps allowed. */
export type Finder = (text: string) => readonly Finding[];
