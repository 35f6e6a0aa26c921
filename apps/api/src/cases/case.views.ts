import { bundleMoves } from '@systemblick/domain/cases/bundle-moves';
import { takenCases, type CaseBundle } from '@systemblick/domain/cases/case-bundle';
import { currentText, type Case, type ReleasedText } from '@systemblick/domain/cases/case';
import { caseMoves } from '@systemblick/domain/cases/case-moves';
import { caseStep } from '@systemblick/domain/cases/case-step';
import type { CaseText } from '@systemblick/domain/cases/case-text';
import type { ClientInformation } from '@systemblick/domain/cases/client-information';
import type { Nomination } from '@systemblick/domain/cases/nomination';
import { regelkreisPhases } from '@systemblick/domain/cases/regelkreis';
import { draftKeptUntil } from '@systemblick/domain/cases/retention';
import { permitBundle, permitCase } from '@systemblick/domain/cases/rights';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { takenByPeople } from '@systemblick/domain/kernel/move';
import type { MunicipalitySettings } from '@systemblick/domain/people/municipality';

import { as } from '../platform/graphql/as.js';
import { stepsOf } from '../platform/graphql/step.type.js';
import {
  CaseBundleType,
  CaseTextType,
  CaseType,
  NominationType,
  ReleasedTextType,
  type ClientInformationType,
} from './case.types.js';

const caseActions = takenByPeople('case', caseMoves);
/** What people do with a bundle. It is closed, and opened again, with the sessions over it. */
const bundleActions = takenByPeople('bundle', bundleMoves);

export const toText = ({ sections, stations, title, legalSpheres, attributes }: CaseText): CaseTextType => ({
  title,
  sections: regelkreisPhases.map((phase) => ({ phase, text: sections[phase] })),
  stations,
  legalSpheres,
  attributes,
});

const toInformation = (information: ClientInformation): ClientInformationType => ({
  kind: information.kind,
  on: information.on,
  legalBasis: information.kind === 'waived' ? information.legalBasis : null,
});

/**
 * A case as this reader may see it; `settings` where its texts are shown, none in lists. Who may not read what is being
 * written, in a bundle or a session or as the reviewer of an earlier version, is shown the heading that was released and
 * nothing of the writing and reviewing.
 */
export function toCaseType(kase: Case, actor: PersonActor, settings?: MunicipalitySettings): CaseType {
  const mayRead = permitCase(actor, 'case:read', kase).ok;
  const mayReadWriting = permitCase(actor, 'case:readWriting', kase).ok;
  const mayReadReleased = settings !== undefined && permitCase(actor, 'case:readReleasedText', kase).ok;
  return as(CaseType, {
    id: kase.id,
    version: kase.version,
    createdAt: kase.createdAt,
    mine: kase.authorId === actor.personId,
    ...(mayReadWriting ? writingOf(kase, settings) : headingOf(kase)),
    releasedTexts: kase.releasedTexts.map((text) => toReleased(text, mayRead, mayReadReleased)),
    keptUntil: settings && mayReadWriting ? (draftKeptUntil(kase, settings) ?? null) : null,
    steps: stepsOf(caseActions, (action) => caseStep(actor, action, kase)),
  });
}

function writingOf(kase: Case, settings?: MunicipalitySettings) {
  const written = kase.state === 'draft' || kase.state === 'inReview' ? kase : undefined;
  const released = kase.state === 'released' ? currentText(kase) : undefined;
  const stated = (written ?? released)?.clientInformation;
  return {
    state: kase.state,
    title: written?.text.title ?? releasedTitle(kase),
    writtenAt: written?.writtenAt ?? null,
    submittedAt: kase.state === 'inReview' ? kase.submittedAt : null,
    reviewBegunAt: kase.state === 'inReview' ? kase.reviewBegunAt : null,
    text: written && settings ? toText(written.text) : null,
    findings: written && settings ? written.findings : null,
    clientInformation: stated ? toInformation(stated) : null,
    returned: kase.state === 'draft' && kase.returned ? { at: kase.returned.at, reason: kase.returned.reason } : null,
    withdrawnAt: kase.state === 'withdrawn' ? kase.withdrawnAt : null,
    withdrawalReason: kase.state === 'withdrawn' ? kase.withdrawalReason : null,
  };
}

/** What is released of it, whatever its author is writing now. */
const headingOf = (kase: Case): ReturnType<typeof writingOf> => ({
  state: kase.state !== 'withdrawn' && kase.releasedTexts.length > 0 ? 'released' : kase.state,
  title: releasedTitle(kase),
  writtenAt: null,
  submittedAt: null,
  reviewBegunAt: null,
  text: null,
  findings: null,
  clientInformation: null,
  returned: null,
  withdrawnAt: null,
  withdrawalReason: null,
});

const releasedTitle = (kase: Case): string | null => currentText(kase)?.text?.title ?? null;

const toReleased = (
  { number, releasedAt, erasedAt, riskAcceptance, text }: ReleasedText,
  mayReadReview: boolean,
  mayReadText: boolean,
): ReleasedTextType => ({
  number,
  releasedAt,
  erasedAt,
  riskAcceptance: mayReadReview ? riskAcceptance : null,
  text: mayReadText && text ? toText(text) : null,
});

export const toNominationType = (
  { id, version, state, caseId, nominatedAt, why, authorPresents, nominatedBy }: Nomination,
  { personId }: PersonActor,
): NominationType =>
  as(NominationType, { id, version, state, caseId, nominatedAt, why, authorPresents, mine: nominatedBy === personId });

/** Fall A, Fall B … in the order of the bundle. */
export const caseCode = (position: number): string =>
  `Fall ${String.fromCharCode(65 + (position % 26))}${position >= 26 ? Math.floor(position / 26) : ''}`;

export function toBundleType(bundle: CaseBundle, actor: PersonActor): CaseBundleType {
  const taken = new Set(takenCases(bundle).map(({ caseId }) => caseId));
  return as(CaseBundleType, {
    id: bundle.id,
    version: bundle.version,
    state: bundle.state,
    title: bundle.title,
    leadingQuestion: bundle.leadingQuestion,
    institutionIds: bundle.institutionIds,
    cases: bundle.cases.map(({ authorId, ...entry }, position) => ({
      ...entry,
      code: caseCode(position),
      mine: authorId === actor.personId,
      taken: taken.has(entry.caseId),
    })),
    knowledge: bundle.cases.flatMap(({ caseId }) =>
      bundle.institutionIds.map((institutionId) => ({
        caseId,
        institutionId,
        answer:
          bundle.knowledge.find((given) => given.caseId === caseId && given.institutionId === institutionId)?.answer ??
          null,
      })),
    ),
    riskAcceptance: bundle.riskAcceptance,
    closedAt: bundle.state === 'closed' ? bundle.closedAt : null,
    steps: stepsOf(bundleActions, (action) => permitBundle(actor, action, bundle)),
  });
}
