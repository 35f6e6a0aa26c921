import type { RegelkreisPhase } from './regelkreis.js';

/** What a finding is, in the words of the anonymiser: the same list, which a spec holds. */
export const findingKinds = [
  'PER',
  'STREET',
  'DOB',
  'PHONE',
  'EMAIL',
  'URL',
  'HANDLE',
  'IBAN',
  'AZR',
  'BGNR',
  'KUNDENNR',
  'SVNR',
  'STEUERID',
  'KVNR',
  'AZ',
  'PASS',
  'PLATE',
  'ID',
  'PLZ',
  'LOC',
  'DATE',
  'AGE',
  'ORG',
  'PROF',
  'DIAG',
  'NAT',
  'LANG',
  'REL',
  'TRAIT',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** One piece of a case's text that identifies somebody: where it stands and of what kind, never its words. UTF-16 units of its section. */
export type Finding = {
  readonly section: RegelkreisPhase | 'title' | 'stations';
  readonly start: number;
  readonly end: number;
  readonly kind: FindingKind;
};

/** `proven`: a number whose check digit holds. Nobody can say that it is none. */
export type Found = Finding & { readonly proven: boolean };

/** Why what was found names nobody: an everyday word, an office, what already stands for somebody, known to all. */
export const rejectionReasons = ['ordinaryWord', 'office', 'standsForSomebody', 'publicKnowledge'] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** A finding of which the author says that it identifies nobody. It travels with the text to the second person. */
export type RejectedFinding = Finding & { readonly reason: RejectionReason };

export const isSameFinding = (one: Finding, other: Finding): boolean =>
  one.section === other.section && one.start === other.start && one.end === other.end && one.kind === other.kind;

/** What of the findings nobody has settled: not rejected, or not to be rejected. */
export const openFindings = (found: readonly Found[], rejected: readonly Finding[]): readonly Found[] =>
  found.filter((finding) => finding.proven || !rejected.some((other) => isSameFinding(finding, other)));

/** Of what was rejected only what was found: the rest says nothing. */
export const rejectedOf = (
  found: readonly Finding[],
  rejected: readonly RejectedFinding[],
): readonly RejectedFinding[] =>
  found.flatMap((finding) => rejected.find((other) => isSameFinding(finding, other)) ?? []);
