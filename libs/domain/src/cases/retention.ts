import { addDays, addMonths, dayOf, type CivilDate } from '../kernel/civil-date.js';
import type { MunicipalitySettings } from '../people/municipality.js';
import type { Case, ReleasedText } from './case.js';

/** The last day a draft is kept: so many days after it was last written. Undefined for what is no draft. */
export const draftKeptUntil = (kase: Case, { draftRetentionDays }: MunicipalitySettings): CivilDate | undefined =>
  kase.state === 'draft' ? addDays(dayOf(kase.writtenAt), draftRetentionDays) : undefined;

export function draftErasureDue(kase: Case, settings: MunicipalitySettings, now: Date): boolean {
  const until = draftKeptUntil(kase, settings);
  return until !== undefined && dayOf(now) > until;
}

/** The last day a released text is kept: months after its last bundle closed, and never longer than the maximum after its release. */
export function textKeptUntil(
  { releasedAt }: ReleasedText,
  bundleClosedAt: Date | null,
  { textRetentionMonths, textRetentionMonthsAtMost }: MunicipalitySettings,
): CivilDate {
  const atMost = addMonths(dayOf(releasedAt), textRetentionMonthsAtMost);
  if (bundleClosedAt === null) return atMost;

  const afterBundle = addMonths(dayOf(bundleClosedAt), textRetentionMonths);
  return afterBundle < atMost ? afterBundle : atMost;
}

/** The numbers of a case's texts whose time is over. `bundleClosedAt`: when its last bundle closed, null while one is open or none held it. */
export function textErasureDue(
  { releasedTexts }: Case,
  bundleClosedAt: Date | null,
  settings: MunicipalitySettings,
  now: Date,
): readonly number[] {
  const today = dayOf(now);
  return releasedTexts
    .filter(({ text }) => text !== null)
    .filter((released) => today > textKeptUntil(released, bundleClosedAt, settings))
    .map(({ number }) => number);
}
