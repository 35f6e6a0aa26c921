import { dayOf } from '../kernel/civil-date.js';
import type { PersonId } from '../kernel/id.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { MunicipalitySettings } from '../people/municipality.js';
import type { CaseInReview, CaseRefusal, DraftCase, ReleasedCase } from './case.js';
import { checkClientInformation } from './client-information.js';
import { openFindings } from './finding.js';
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
  /** What the server's own check still found in the text. */
  readonly serverFindings: number;
  /** How many people the case may at least be about, as its attributes tell at this moment. */
  readonly groupSize: number;
  /** The reviewer's own words on why fewer than the smallest group can be borne. */
  readonly riskAcceptance: string | null;
  readonly settings: MunicipalitySettings;
  readonly now: Date;
};

/** Releases a case's text for good: four eyes, every finding settled, the server's check clean, the group large enough or accepted, the client informed. */
export function releaseCase(
  kase: CaseInReview,
  command: ReleaseCommand,
): Result<ReleasedCase, CaseRefusal | TextRefusal | Refusal<'DATE_AHEAD'>> {
  const { reviewerId, serverFindings, settings, now } = command;
  if (reviewerId === kase.authorId) return refuse({ code: 'SECOND_PERSON_NEEDED' });
  const open = openFindings(kase.findings);
  if (open > 0) return refuse({ code: 'FINDINGS_OPEN', field: 'findings', facts: { count: open } });
  if (serverFindings > 0) return refuse({ code: 'SERVER_CHECK_NOT_CLEAN', facts: { count: serverFindings } });
  const informed = checkClientInformation(kase.clientInformation, settings.clientInformationDemand, dayOf(now));
  if (!informed.ok) return informed;
  const group = checkGroup(command, 'RISK_ACCEPTANCE_NEEDED');
  if (!group.ok) return group;

  const { id, municipalityId, version, authorId, createdAt, releasedTexts, text } = kase;
  const released = {
    number: releasedTexts.length + 1,
    text,
    releasedAt: now,
    releasedBy: reviewerId,
    clientInformation: informed.value,
    ...group.value,
    erasedAt: null,
  };
  const base = { id, municipalityId, version, authorId, createdAt };
  return accept({ ...base, state: 'released', releasedTexts: [...releasedTexts, released] });
}
