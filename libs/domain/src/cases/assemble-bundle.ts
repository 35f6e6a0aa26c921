import type { InstitutionId } from '../kernel/actor.js';
import type { MunicipalityId, PersonId } from '../kernel/id.js';
import type { In } from '../kernel/move.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { optionalText, requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import { hasReachedMonitoring } from './case-text.js';
import { currentText, type Case, type CaseId } from './case.js';
import { smallestGroup } from './group-size.js';
import { isAbout, type BundleRefusal, type CaseBundle, type CaseBundleId, type Knowledge } from './case-bundle.js';

type DraftBundle = In<CaseBundle, 'draft'>;
type Heading = Pick<CaseBundle, 'title' | 'leadingQuestion'>;

export function assembleBundle(
  command: Heading & {
    readonly id: CaseBundleId;
    readonly municipalityId: MunicipalityId;
    readonly assembledBy: PersonId;
  },
): Result<DraftBundle, TextRefusal> {
  const { title, leadingQuestion, ...origin } = command;
  const empty = { cases: [], institutionIds: [], knowledge: [], riskAcceptance: null } as const;
  return writeBundle({ ...origin, version: 0, state: 'draft', ...empty, title, leadingQuestion }, command);
}

export function writeBundle(bundle: DraftBundle, command: Heading): Result<DraftBundle, TextRefusal> {
  const title = requiredText('title', command.title, textLimits.line);
  if (!title.ok) return title;
  const question = optionalText('leadingQuestion', command.leadingQuestion, textLimits.paragraph);
  if (!question.ok) return question;

  return accept({ ...bundle, title: title.value, leadingQuestion: question.value ?? '' });
}

export type AddCaseCommand = {
  readonly case: Case;
  readonly why: string;
  readonly earlyReason: string | null;
  readonly authorPresents: boolean;
  /** How many people the case may at least be about, given who presents it. */
  readonly groupSize: number;
};

/**
 * Takes the newest released text of a case in; one that has not reached Monitoring only with a reason (Handreichung 6.3),
 * one that may be about fewer people than the smallest group only where its reviewer accepted that in writing.
 */
export function addCase(
  bundle: DraftBundle,
  command: AddCaseCommand,
): Result<DraftBundle, BundleRefusal | TextRefusal> {
  const { case: kase } = command;
  const released = currentText(kase);
  if (kase.state !== 'released' || released === undefined || released.text === null)
    return refuse({ code: 'CASE_NOT_RELEASED' });
  if (bundle.cases.some(({ caseId }) => caseId === kase.id)) return refuse({ code: 'ALREADY_IN_BUNDLE' });
  const why = requiredText('why', command.why, textLimits.paragraph);
  if (!why.ok) return why;
  const earlyReason = optionalText('earlyReason', command.earlyReason, textLimits.paragraph);
  if (!earlyReason.ok) return earlyReason;
  if (!hasReachedMonitoring(released.text) && earlyReason.value === null)
    return refuse({ code: 'EARLY_CASE_NEEDS_REASON', field: 'earlyReason' });
  const { groupSize, authorPresents } = command;
  if (groupSize < smallestGroup && released.riskAcceptance === null)
    return refuse({ code: 'CASE_GROUP_TOO_SMALL', facts: { count: groupSize, needed: smallestGroup } });

  const entry = { caseId: kase.id, authorId: kase.authorId, textNumber: released.number, authorPresents };
  return accept({
    ...bundle,
    cases: [...bundle.cases, { ...entry, why: why.value, earlyReason: earlyReason.value }],
  });
}

export function removeCase(
  bundle: DraftBundle,
  { caseId }: { readonly caseId: CaseId },
): Result<DraftBundle, BundleRefusal> {
  if (!bundle.cases.some((entry) => entry.caseId === caseId)) return refuse({ code: 'NOT_IN_BUNDLE' });

  return accept({
    ...bundle,
    cases: bundle.cases.filter((entry) => entry.caseId !== caseId),
    knowledge: bundle.knowledge.filter((answer) => answer.caseId !== caseId),
  });
}

/** Says which institutions are to take part; answers for those no longer invited go. */
export function inviteInstitutions(
  bundle: DraftBundle,
  { institutionIds }: { readonly institutionIds: readonly InstitutionId[] },
): Result<DraftBundle, never> {
  const invited = [...new Set(institutionIds)];
  const knowledge = bundle.knowledge.filter(({ institutionId }) => invited.includes(institutionId));
  return accept({ ...bundle, institutionIds: invited, knowledge });
}

/** The author's answer: does someone there know this case from their own file, and how was that settled? */
export function answerKnowledge(
  bundle: DraftBundle,
  command: {
    readonly caseId: CaseId;
    readonly institutionId: InstitutionId;
    readonly answer: Knowledge;
    readonly by: PersonId;
    readonly now: Date;
  },
): Result<DraftBundle, BundleRefusal> {
  const { caseId, institutionId, answer, by, now } = command;
  const entry = bundle.cases.find((bundled) => bundled.caseId === caseId);
  if (entry === undefined) return refuse({ code: 'NOT_IN_BUNDLE' });
  if (entry.authorId !== by) return refuse({ code: 'ONLY_THE_AUTHOR_ANSWERS' });
  if (!bundle.institutionIds.includes(institutionId)) return refuse({ code: 'INSTITUTION_NOT_INVITED' });

  const others = bundle.knowledge.filter((given) => !isAbout(given, command));
  return accept({ ...bundle, knowledge: [...others, { caseId, institutionId, answer, answeredAt: now }] });
}
