import type { ObservationKind } from '@systemblick/domain/cases/observation-kind';
import type { Role } from '@systemblick/domain/kernel/actor';
import type { InstitutionType } from '@systemblick/domain/people/institution-type';
import type { LegalSphere } from '@systemblick/domain/people/legal-sphere';
import type { SizeClass } from '@systemblick/domain/people/member-municipality';

/** The material's German words, in the names of the domain. */
export const roleOf: Readonly<Record<string, Role>> = {
  koordination: 'coordinator',
  case_management: 'caseManager',
  administration: 'administrator',
  datenschutz: 'auditor',
};

export function sizeClassOf(words: string): SizeClass {
  if (words.startsWith('größere')) return 'largeTown';
  if (words.startsWith('mittlere')) return 'mediumTown';
  if (words.startsWith('kleinere')) return 'smallTown';
  return 'smallRuralMunicipality';
}

const spheres: readonly (readonly [RegExp, LegalSphere])[] = [
  [/SGB II\b/, 'sgb2'],
  [/SGB III/, 'sgb3'],
  [/SGB VIII|KiBiz/, 'sgb8'],
  [/SGB IX/, 'sgb9'],
  [/SGB XII/, 'sgb12'],
  [/AsylbLG/, 'asylblg'],
  [/AufenthG|AsylG/, 'aufenthg'],
  [/StAG/, 'stag'],
  [/Schul/, 'school'],
  [/SGB V$|ÖGDG|Gesundheit/, 'health'],
];

export const legalSpheresOf = (words: readonly string[]): LegalSphere[] => [
  ...new Set(words.map((word) => spheres.find(([pattern]) => pattern.test(word))?.[1] ?? 'other')),
];

const institutions: readonly (readonly [RegExp, InstitutionType])[] = [
  [/Kommunales Integrationszentrum/, 'kommunalesIntegrationszentrum'],
  [/Jobcenter/, 'jobcenter'],
  [/Agentur für Arbeit/, 'employmentAgency'],
  [/Ausländerbehörde/, 'auslaenderbehoerde'],
  [/Einbürgerungsbehörde/, 'einbuergerungsbehoerde'],
  [/BAMF|Bundesamt/, 'bamf'],
  [/[Ss]ozialamt|Soziales/, 'sozialamt'],
  [/Jugendamt/, 'jugendamt'],
  [/Gesundheitsamt/, 'gesundheitsamt'],
  [/MBE|Migrationsberatung/, 'mbe'],
  [/JMD|Jugendmigrationsdienst/, 'jmd'],
  [/Freien Wohlfahrtspflege/, 'welfareAssociation'],
  [/Volkshochschule|Kursträger/, 'courseProvider'],
  [/[Kk]rankenkasse/, 'healthInsurance'],
  [/Integrationsrat/, 'integrationsrat'],
  [/Migrantenselbstorganisation|MSO/, 'migrantOrganisation'],
  [/Kindertages|Kita/, 'childCare'],
  [/Schule/, 'school'],
  [/Klinik|Praxis|Arzt|Therap/, 'medicalCare'],
  [/Stadtverwaltung/, 'municipalAdministration'],
  [/Kreisverwaltung|Dezernat/, 'countyAdministration'],
];

export const institutionTypeOf = (words: string): InstitutionType =>
  institutions.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';

const kinds: Readonly<Record<string, ObservationKind>> = {
  Schnittstellenproblem: 'interfaceProblem',
  Übergang: 'transition',
  Gelingensfaktor: 'successFactor',
  'fehlendes Angebot': 'missingOffer',
  Zuständigkeit: 'responsibility',
  Versorgungslücke: 'serviceGap',
};

export const observationKindOf = (word: string): ObservationKind => kinds[word] ?? 'other';
