import { dayOf } from '../kernel/civil-date.js';
import type { PersonId } from '../kernel/id.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { MunicipalitySettings } from '../people/municipality.js';
import type { CaseInReview, CaseRefusal, DraftCase, ReleasedCase } from './case.js';
import { checkClientInformation } from './client-information.js';
import { isSameFinding, openFindings, type Finding, type Found } from './finding.js';
import { checkGroup } from './group-size.js';

/** A second person opens a case to review it: from now on its author waits for them. */
export function beginReview(
  kase: CaseInReview,
  { reviewerId, now }: { readonly reviewerId: PersonId; readonly now: Date },
): Result<CaseInReview, CaseRefusal> {
  if (reviewerId === kase.authorId) return refuse({ code: 'SECOND_PERSON_NEEDED' });

  return accept({ ...kase, reviewBegunAt: kase.reviewBegunAt ?? now });
}

/** Sends a case back to its author, saying why. */
export function returnCase(
  kase: CaseInReview,
  command: { readonly reviewerId: PersonId; readonly reason: string; readonly now: Date },
): Result<DraftCase, CaseRefusal | TextRefusal> {
  if (command.reviewerId === kase.authorId) return refuse({ code: 'SECOND_PERSON_NEEDED' });
  const reason = requiredText('reason', command.reason, textLimits.paragraph);
  if (!reason.ok) return reason;

  const { submittedAt: _past, reviewBegunAt: _over, ...reviewed } = kase;
  return accept({
    ...reviewed,
    state: 'draft',
    returned: { by: command.reviewerId, at: command.now, reason: reason.value },
  });
}

export type ReleaseCommand = {
  readonly reviewerId: PersonId;
  /** What the server's own check found in the text. */
  readonly found: readonly Found[];
  /** The rejected findings that the reviewer has looked at and agrees with. */
  readonly confirmed: readonly Finding[];
  /** How many people the case may at least be about, as its attributes tell at this moment. */
  readonly groupSize: number;
  /** The reviewer's own words on why fewer than the smallest group can be borne. */
  readonly riskAcceptance: string | null;
  readonly settings: MunicipalitySettings;
  readonly now: Date;
};

/** Releases a case's text for good: four eyes, the server's check clean but for what the author rejected and the reviewer confirms, the group large enough or accepted, the client informed. */
export function releaseCase(
  kase: CaseInReview,
  command: ReleaseCommand,
): Result<ReleasedCase, CaseRefusal | TextRefusal | Refusal<'DATE_AHEAD'>> {
  const { reviewerId, found, confirmed, settings, now } = command;
  if (reviewerId === kase.authorId) return refuse({ code: 'SECOND_PERSON_NEEDED' });
  const open = openFindings(found, kase.findings).length;
  if (open > 0) return refuse({ code: 'SERVER_CHECK_NOT_CLEAN', facts: { count: open } });
  const unread = kase.findings.filter((rejected) => !confirmed.some((other) => isSameFinding(rejected, other))).length;
  if (unread > 0) return refuse({ code: 'FINDINGS_UNCONFIRMED', field: 'confirmed', facts: { count: unread } });
  const informed = checkClientInformation(kase.clientInformation, settings.clientInformationDemand, dayOf(now));
  if (!informed.ok) return informed;
  const group = checkGroup(command, 'RISK_ACCEPTANCE_NEEDED');
  if (!group.ok) return group;

  const { id, municipalityId, version, authorId, createdAt, releasedTexts, text, findings } = kase;
  const released = {
    number: releasedTexts.length + 1,
    text,
    findings,
    releasedAt: now,
    releasedBy: reviewerId,
    clientInformation: informed.value,
    ...group.value,
    erasedAt: null,
  };
  const base = { id, municipalityId, version, authorId, createdAt };
  return accept({ ...base, state: 'released', releasedTexts: [...releasedTexts, released] });
}
