import type { RegelkreisPhase } from './regelkreis.js';

const findingKinds = [
  'name',
  'address',
  'place',
  'date',
  'age',
  'contact',
  'identifier',
  'account',
  'institution',
  'occupation',
  'nationality',
  'language',
  'religion',
  'health',
  'rareCombination',
  'other',
] as const;
type FindingKind = (typeof findingKinds)[number];

const settlements = ['replaced', 'coarsened', 'removed', 'keptAsHarmless'] as const;
type Settlement = (typeof settlements)[number];

/** One identifying piece found while anonymising: place and kind only, never the words. `settlement` null: still open. */
export type Finding = {
  readonly section: RegelkreisPhase | 'title' | 'stations';
  readonly start: number;
  readonly end: number;
  readonly kind: FindingKind;
  readonly settlement: Settlement | null;
};

export const openFindings = (findings: readonly Finding[]): number =>
  findings.filter(({ settlement }) => settlement === null).length;
