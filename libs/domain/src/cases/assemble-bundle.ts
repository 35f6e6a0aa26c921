import type { InstitutionId } from '../kernel/actor.js';
import type { MunicipalityId, PersonId } from '../kernel/id.js';
import type { WrongState } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { optionalText, requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import { canFollow, wrongState } from '../kernel/transition.js';
import { hasReachedMonitoring } from './case-text.js';
import { currentText, type Case, type CaseId } from './case.js';
import { isAbout, type BundleRefusal, type CaseBundle, type CaseBundleId, type Knowledge } from './case-bundle.js';
import { bundleTransitions } from './transitions.js';

type Heading = Pick<CaseBundle, 'title' | 'leadingQuestion'>;

export function assembleBundle(
  command: Heading & {
    readonly id: CaseBundleId;
    readonly municipalityId: MunicipalityId;
    readonly assembledBy: PersonId;
  },
): Result<CaseBundle, WrongState | TextRefusal> {
  const { title, leadingQuestion, ...origin } = command;
  const empty = { cases: [], institutionIds: [], knowledge: [], risk: null, riskAcceptance: null } as const;
  return writeBundle({ ...origin, version: 0, state: 'draft', ...empty, title, leadingQuestion }, command);
}

export function writeBundle(bundle: CaseBundle, command: Heading): Result<CaseBundle, WrongState | TextRefusal> {
  if (!canFollow(bundleTransitions, bundle, 'write')) return wrongState;
  const title = requiredText('title', command.title, textLimits.line);
  if (!title.ok) return title;
  const question = optionalText('leadingQuestion', command.leadingQuestion, textLimits.paragraph);
  if (!question.ok) return question;

  return accept({ ...bundle, title: title.value, leadingQuestion: question.value ?? '' });
}

/** Takes the newest released text of a case in; one that has not reached Monitoring only with a reason (Handreichung 6.3). */
export function addCase(
  bundle: CaseBundle,
  command: { readonly case: Case; readonly why: string; readonly earlyReason: string | null },
): Result<CaseBundle, WrongState | BundleRefusal | TextRefusal> {
  const { case: kase } = command;
  if (!canFollow(bundleTransitions, bundle, 'addCase')) return wrongState;
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

  const entry = { caseId: kase.id, authorId: kase.authorId, textNumber: released.number };
  return accept({
    ...bundle,
    cases: [...bundle.cases, { ...entry, why: why.value, earlyReason: earlyReason.value }],
  });
}

export function removeCase(
  bundle: CaseBundle,
  { caseId }: { readonly caseId: CaseId },
): Result<CaseBundle, WrongState | BundleRefusal> {
  if (!canFollow(bundleTransitions, bundle, 'removeCase')) return wrongState;
  if (!bundle.cases.some((entry) => entry.caseId === caseId)) return refuse({ code: 'NOT_IN_BUNDLE' });

  return accept({
    ...bundle,
    cases: bundle.cases.filter((entry) => entry.caseId !== caseId),
    knowledge: bundle.knowledge.filter((answer) => answer.caseId !== caseId),
  });
}

/** Says which institutions are to take part; answers for those no longer invited go. */
export function inviteInstitutions(
  bundle: CaseBundle,
  { institutionIds }: { readonly institutionIds: readonly InstitutionId[] },
): Result<CaseBundle, WrongState> {
  if (!canFollow(bundleTransitions, bundle, 'inviteInstitutions')) return wrongState;

  const invited = [...new Set(institutionIds)];
  const knowledge = bundle.knowledge.filter(({ institutionId }) => invited.includes(institutionId));
  return accept({ ...bundle, institutionIds: invited, knowledge });
}

/** The author's answer: does someone there know this case from their own file, and how was that settled? */
export function answerKnowledge(
  bundle: CaseBundle,
  command: {
    readonly caseId: CaseId;
    readonly institutionId: InstitutionId;
    readonly answer: Knowledge;
    readonly by: PersonId;
    readonly now: Date;
  },
): Result<CaseBundle, WrongState | BundleRefusal> {
  const { caseId, institutionId, answer, by, now } = command;
  if (!canFollow(bundleTransitions, bundle, 'answerKnowledge')) return wrongState;
  const entry = bundle.cases.find((bundled) => bundled.caseId === caseId);
  if (entry === undefined) return refuse({ code: 'NOT_IN_BUNDLE' });
  if (entry.authorId !== by) return refuse({ code: 'ONLY_THE_AUTHOR_ANSWERS' });
  if (!bundle.institutionIds.includes(institutionId)) return refuse({ code: 'INSTITUTION_NOT_INVITED' });

  const others = bundle.knowledge.filter((given) => !isAbout(given, command));
  return accept({ ...bundle, knowledge: [...others, { caseId, institutionId, answer, answeredAt: now }] });
}
