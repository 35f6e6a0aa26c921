import { dayOf } from '../kernel/civil-date.js';
import type { MunicipalityId, PersonId } from '../kernel/id.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import type { TextRefusal } from '../kernel/text.js';
import type { MunicipalitySettings } from '../people/municipality.js';
import { checkText, reachedPhase, type CaseText } from './case-text.js';
import {
  currentText,
  type CaseId,
  type CaseInReview,
  type CaseRefusal,
  type DraftCase,
  type ReleasedCase,
} from './case.js';
import { checkClientInformation, statedInformation, type ClientInformation } from './client-information.js';
import { openFindings, rejectedOf, type Found, type RejectedFinding } from './finding.js';
import { refuseIdentifiers, type IdentifierRefusal } from './identifiers.js';

export type WriteCaseCommand = {
  readonly text: CaseText;
  /** What the check found in the text. */
  readonly found: readonly Found[];
  /** Of what its author says that it names nobody. */
  readonly rejected: readonly RejectedFinding[];
  readonly clientInformation: ClientInformation | null;
  readonly now: Date;
};

/** Starts a case. A text with an open finding is not kept. */
export function draftCase(
  command: WriteCaseCommand & {
    readonly id: CaseId;
    readonly municipalityId: MunicipalityId;
    readonly authorId: PersonId;
  },
): Result<DraftCase, TextRefusal | IdentifierRefusal> {
  const { id, municipalityId, authorId, now } = command;
  const written = asWritten(command);
  if (!written.ok) return written;

  const base = { id, municipalityId, version: 0, authorId, createdAt: now, releasedTexts: [] };
  return accept({ ...base, ...written.value, state: 'draft', returned: null });
}

export function writeCase(
  kase: DraftCase,
  command: WriteCaseCommand,
): Result<DraftCase, TextRefusal | IdentifierRefusal> {
  const written = asWritten(command);
  return written.ok ? accept({ ...kase, ...written.value }) : written;
}

function asWritten({ text: words, clientInformation, found, rejected, now }: WriteCaseCommand) {
  const text = checkText(words);
  if (!text.ok) return text;
  const information = statedInformation(clientInformation);
  if (!information.ok) return information;
  const open = openFindings(found, rejected);
  if (open.length > 0) return refuseIdentifiers(open);

  const findings = rejectedOf(found, rejected);
  return accept({ text: text.value, findings, clientInformation: information.value, writtenAt: now });
}

/** Hands a draft to a second person. What the release will ask of its author is asked now, not found missing by the reviewer. */
export function submitCase(
  kase: DraftCase,
  {
    settings,
    found,
    now,
  }: { readonly settings: MunicipalitySettings; readonly found: readonly Found[]; readonly now: Date },
): Result<CaseInReview, CaseRefusal | IdentifierRefusal | Refusal<'DATE_AHEAD'>> {
  if (reachedPhase(kase.text) === undefined) return refuse({ code: 'CASE_EMPTY', field: 'text' });
  const open = openFindings(found, kase.findings);
  if (open.length > 0) return refuseIdentifiers(open);

  const informed = checkClientInformation(kase.clientInformation, settings.clientInformationDemand, dayOf(now));
  if (!informed.ok) return informed;

  const { returned: _settled, ...draft } = kase;
  return accept({ ...draft, state: 'inReview', submittedAt: now, reviewBegunAt: null });
}

/** Takes a case handed in back to go on writing, until somebody has begun to review it. */
export function takeBackCase(kase: CaseInReview): Result<DraftCase, CaseRefusal> {
  if (kase.reviewBegunAt !== null) return refuse({ code: 'REVIEW_BEGUN' });

  const { submittedAt: _past, reviewBegunAt: _never, ...written } = kase;
  return accept({ ...written, state: 'draft', returned: null });
}

/** Begins a new version of a released case; what was released stays as it is. */
export function reviseCase(kase: ReleasedCase, { now }: { readonly now: Date }): Result<DraftCase, CaseRefusal> {
  const last = currentText(kase);
  if (last === undefined || last.text === null) return refuse({ code: 'NOTHING_RELEASED_BEFORE' });

  const { text, findings, clientInformation } = last;
  return accept({ ...kase, state: 'draft', text, findings, clientInformation, writtenAt: now, returned: null });
}

/** Gives up a new version: the case is again what it was when last released. */
export function dropRevision(kase: DraftCase): Result<ReleasedCase, CaseRefusal> {
  if (kase.releasedTexts.length === 0) return refuse({ code: 'NOTHING_RELEASED_BEFORE' });

  const { id, municipalityId, version, authorId, createdAt, releasedTexts } = kase;
  return accept({ id, municipalityId, version, authorId, createdAt, releasedTexts, state: 'released' });
}
