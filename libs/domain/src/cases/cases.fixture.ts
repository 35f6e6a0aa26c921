import { anId, hellenrath, institution, now, person } from '../kernel/kernel.fixture.js';
import type { In } from '../kernel/move.js';
import { emptySections, emptyText, type CaseText } from './case-text.js';
import type { CaseInReview, DraftCase, ReleasedCase, ReleasedText, WithdrawnCase } from './case.js';
import type { BundledCase, CaseBundle } from './case-bundle.js';
import type { RejectedFinding } from './finding.js';
import type { Hint } from './hint.js';
import type { Nomination } from './nomination.js';

const common = { municipalityId: hellenrath, version: 1 };

export const aText = (over: Partial<CaseText['sections']> = {}): CaseText => ({
  ...emptyText('Familie A'),
  sections: {
    ...emptySections,
    linking: 'Sechs Wochen lang gab es keine laufenden Leistungen.',
    monitoring: 'Der zweite Kursversuch läuft.',
    ...over,
  },
});

/** „Sechs“, which is no name. */
export const aRejectedFinding = (over: Partial<RejectedFinding> = {}): RejectedFinding => ({
  section: 'linking',
  start: 0,
  end: 5,
  kind: 'PER',
  reason: 'ordinaryWord',
  ...over,
});

export const aReleasedText = (over: Partial<ReleasedText> = {}): ReleasedText => ({
  number: 1,
  text: aText(),
  findings: [],
  releasedAt: now,
  releasedBy: person('rea'),
  clientInformation: { kind: 'informed', on: anId('2026-09-01') },
  riskAcceptance: null,
  erasedAt: null,
  ...over,
});

const aCase = { ...common, id: anId<'Case'>('case-a'), authorId: person('ada'), createdAt: now };

export const aDraftCase = (over: Partial<DraftCase> = {}): DraftCase => ({
  ...aCase,
  releasedTexts: [],
  text: aText(),
  findings: [],
  clientInformation: { kind: 'informed', on: anId('2026-09-01') },
  writtenAt: now,
  state: 'draft',
  returned: null,
  ...over,
});

export const aCaseInReview = (over: Partial<CaseInReview> = {}): CaseInReview => {
  const { returned: _none, ...draft } = aDraftCase();
  return { ...draft, state: 'inReview', submittedAt: now, reviewBegunAt: null, ...over };
};

export const aReleasedCase = (over: Partial<ReleasedCase> = {}): ReleasedCase => ({
  ...aCase,
  releasedTexts: [aReleasedText()],
  state: 'released',
  ...over,
});

export const aWithdrawnCase = (over: Partial<WithdrawnCase> = {}): WithdrawnCase => ({
  ...aCase,
  releasedTexts: [],
  state: 'withdrawn',
  withdrawnAt: now,
  withdrawalReason: 'clientAsked',
  ...over,
});

const aBundledCase = (over: Partial<BundledCase> = {}): BundledCase => ({
  caseId: anId('case-a'),
  authorId: person('ada'),
  textNumber: 1,
  why: 'Steht für viele.',
  earlyReason: null,
  authorPresents: false,
  ...over,
});

export const aBundle = <State extends CaseBundle['state'] = 'draft'>(
  state: State,
  over: Partial<Omit<CaseBundle, 'state'>> = {},
): In<CaseBundle, State> => {
  const bundle = {
    ...common,
    id: anId<'CaseBundle'>('bundle-1'),
    title: 'Übergänge',
    leadingQuestion: 'Wo reißt der Weg ab?',
    assembledBy: person('cora'),
    cases: [aBundledCase(), aBundledCase({ caseId: anId('case-b'), authorId: person('bo') })],
    institutionIds: [institution('jobcenter')],
    knowledge: ['case-a', 'case-b'].map((name) => ({
      caseId: anId<'Case'>(name),
      institutionId: institution('jobcenter'),
      answer: 'unknown' as const,
      answeredAt: now,
    })),
    riskAcceptance: null,
  };
  return { ...bundle, ...(state === 'closed' ? { state, closedAt: now } : { state }), ...over } as In<
    CaseBundle,
    State
  >;
};

export const aNomination = (over: Partial<Nomination> = {}): Nomination => ({
  ...common,
  id: anId('nomination-1'),
  caseId: anId('case-a'),
  nominatedBy: person('ada'),
  nominatedAt: now,
  why: 'Steht für viele.',
  authorPresents: false,
  state: 'open',
  bundleId: null,
  ...over,
});

export const aHint = (over: Partial<Hint> = {}): Hint => ({
  ...common,
  id: anId('hint-1'),
  source: 'caseReflection',
  kind: null,
  text: 'Mit 18 endet die Wohngruppe ohne Übergabe.',
  writtenBy: person('ada'),
  writtenAt: now,
  state: 'received',
  passedOnTo: null,
  note: null,
  ...over,
});
