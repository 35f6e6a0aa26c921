import type { PersonId } from '../kernel/id.js';
import type { MunicipalityId } from '../kernel/id.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { Versioned } from '../kernel/versioned.js';
import { checkOwnWords } from './own-words.js';

export const municipalityKinds = ['independentCity', 'county'] as const;
export type MunicipalityKind = (typeof municipalityKinds)[number];

/** What a case's client must at least have been told before its release. */
export const clientInformationDemands = ['consented', 'informedOrConsented', 'any'] as const;
export type ClientInformationDemand = (typeof clientInformationDemands)[number];

export type MunicipalitySettings = {
  /** How many people one case manager accompanies: whom a case may be about where its author presents it. */
  readonly authorCaseload: number;
  /** How many people all case managers accompany: whom a case may be about where nobody shows its author or place. */
  readonly wholeCaseload: number;
  readonly clientInformationDemand: ClientInformationDemand;
  readonly draftRetentionDays: number;
  /** Months a released text stays after its bundle closed. */
  readonly textRetentionMonths: number;
  /** Months a released text stays at most, counted from its release. */
  readonly textRetentionMonthsAtMost: number;
  /** Ortsteile, streets and houses that no general list has: the anonymiser looks for them. */
  readonly ownPlaces: readonly string[];
  /** How its file numbers look: `#` stands for a digit, `@` for a letter, the rest for itself. */
  readonly fileNumberPatterns: readonly string[];
  /** Who clears papers instead of the head, where the municipality names somebody. */
  readonly clearingPersonId: PersonId | null;
};

export const defaultSettings: MunicipalitySettings = {
  authorCaseload: 55,
  wholeCaseload: 900,
  clientInformationDemand: 'informedOrConsented',
  draftRetentionDays: 90,
  textRetentionMonths: 12,
  textRetentionMonthsAtMost: 24,
  ownPlaces: [],
  fileNumberPatterns: [],
  clearingPersonId: null,
};

/** The tenant: a kreisfreie Stadt or a Kreis. Its `id` is its `municipalityId`. */
export type Municipality = Versioned & {
  readonly id: MunicipalityId;
  readonly name: string;
  readonly kind: MunicipalityKind;
  readonly settings: MunicipalitySettings;
};

export type MunicipalityRefusal = Refusal<
  'CASELOAD_INVALID' | 'RETENTION_INVALID' | 'OWN_WORDS_INVALID' | 'MUNICIPALITY_EXISTS'
>;

/** A municipality as it begins: nobody's settings but the careful ones. */
export function foundMunicipality({
  id,
  name: given,
  kind,
}: Pick<Municipality, 'id' | 'name' | 'kind'>): Result<Municipality, TextRefusal> {
  const name = requiredText('name', given, textLimits.line);
  return name.ok
    ? accept({ id, municipalityId: id, version: 0, name: name.value, kind, settings: defaultSettings })
    : name;
}

/** More people than any municipality accompanies: what lies above is a slip of the pen. */
export const largestCaseload = 20_000;

/** Changes settings; retention can be shortened as one likes, never lengthened past 365 days, 24 and 24 months. */
export function changeSettings(
  municipality: Municipality,
  change: Partial<MunicipalitySettings>,
): Result<Municipality, MunicipalityRefusal> {
  const settings = { ...municipality.settings, ...change };
  const words = checkOwnWords(settings);
  if (!words.ok) return words;
  const { authorCaseload, wholeCaseload, draftRetentionDays, textRetentionMonths, textRetentionMonthsAtMost } =
    settings;
  if (!isWhole(wholeCaseload, largestCaseload)) return refuse({ code: 'CASELOAD_INVALID', field: 'wholeCaseload' });
  if (!isWhole(authorCaseload, wholeCaseload)) return refuse({ code: 'CASELOAD_INVALID', field: 'authorCaseload' });
  if (!isWhole(draftRetentionDays, 365)) return refuse({ code: 'RETENTION_INVALID', field: 'draftRetentionDays' });
  if (!isWhole(textRetentionMonthsAtMost, 24))
    return refuse({ code: 'RETENTION_INVALID', field: 'textRetentionMonthsAtMost' });
  if (!isWhole(textRetentionMonths, textRetentionMonthsAtMost))
    return refuse({ code: 'RETENTION_INVALID', field: 'textRetentionMonths' });

  return accept({ ...municipality, settings: { ...settings, ...words.value } });
}

const isWhole = (number: number, most: number) => Number.isInteger(number) && number >= 1 && number <= most;
