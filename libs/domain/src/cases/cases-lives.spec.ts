import { aDay, anId, inDays, institution, now, person } from '../kernel/kernel.fixture.js';
import { describeLife } from '../kernel/life.fixture.js';
import { defaultSettings } from '../people/municipality.js';
import { addCase, answerKnowledge, inviteInstitutions, removeCase, writeBundle } from './assemble-bundle.js';
import type { CaseBundle } from './case-bundle.js';
import type { Case } from './case.js';
import {
  aBundle,
  aCaseInReview,
  aDraftCase,
  aHint,
  aNomination,
  aReleasedCase,
  aReleasedText,
  aText,
  aWithdrawnCase,
} from './cases.fixture.js';
import { beginReconstruction, closeBundle, makeReady, reopenBundle, takeBackBundle } from './conduct-bundle.js';
import { collectHint, dropHint, passHintOn, takeHint, type Hint } from './hint.js';
import { passOverNomination, takeNomination, withdrawNomination, type Nomination } from './nomination.js';
import { beginReview, releaseCase, returnCase } from './review-case.js';
import { caseRights } from './rights.js';
import { bundleTransitions, caseTransitions, hintTransitions, nominationTransitions } from './transitions.js';
import { eraseTexts, expireCase, withdrawCase } from './withdraw-case.js';
import { dropRevision, reviseCase, submitCase, takeBackCase, writeCase } from './write-case.js';

const settings = defaultSettings;

describeLife<Case>()({
  prefix: 'case',
  life: caseTransitions,
  rights: caseRights,
  things: { draft: aDraftCase(), inReview: aCaseInReview(), released: aReleasedCase(), withdrawn: aWithdrawnCase() },
  verbs: {
    write: (one) =>
      writeCase(one, {
        text: aText(),
        findings: [],
        clientInformation: { kind: 'informed', on: aDay('2026-09-01') },
        now,
      }),
    submit: (one) => submitCase(one, { settings, now }),
    takeBack: takeBackCase,
    beginReview: (one) => beginReview(one, { reviewerId: person('rea'), now }),
    return: (one) => returnCase(one, { reviewerId: person('rea'), reason: 'Zu genau.', now }),
    release: (one) =>
      releaseCase(one, {
        reviewerId: person('rea'),
        serverFindings: 0,
        risk: 0.1,
        riskAcceptance: null,
        settings,
        now,
      }),
    revise: (one) => reviseCase(one, { now }),
    // What was released once is where a dropped revision returns to.
    dropRevision: (one) => dropRevision(one.state === 'draft' ? { ...one, releasedTexts: [aReleasedText()] } : one),
    withdraw: (one) => withdrawCase(one, { reason: 'clientAsked', now }),
    expire: (one) => expireCase({ ...one, releasedTexts: [] }, { settings, now: inDays(100) }),
    eraseTexts: (one) => eraseTexts(one, { numbers: [1], now }),
  },
});

describeLife<Nomination>()({
  prefix: 'nomination',
  life: nominationTransitions,
  rights: caseRights,
  things: {
    open: aNomination(),
    taken: aNomination({ state: 'taken' }),
    passedOver: aNomination({ state: 'passedOver' }),
    withdrawn: aNomination({ state: 'withdrawn' }),
  },
  verbs: {
    take: (one) => takeNomination(one, { bundleId: anId('bundle-1') }),
    passOver: passOverNomination,
    withdraw: withdrawNomination,
  },
});

describeLife<CaseBundle>()({
  prefix: 'bundle',
  life: bundleTransitions,
  rights: caseRights,
  things: {
    draft: aBundle('draft'),
    ready: aBundle('ready'),
    inReconstruction: aBundle('inReconstruction'),
    closed: aBundle('closed'),
  },
  verbs: {
    write: (one) => writeBundle(one, { title: 'Neu', leadingQuestion: 'Warum?' }),
    addCase: (one) =>
      addCase(one, {
        case: aReleasedCase({ id: anId(`case-${one.cases.length}`) }),
        why: 'Typisch.',
        earlyReason: null,
      }),
    removeCase: (one) => removeCase(one, { caseId: anId('case-a') }),
    inviteInstitutions: (one) => inviteInstitutions(one, { institutionIds: [institution('jobcenter')] }),
    answerKnowledge: (one) =>
      answerKnowledge(one, {
        caseId: anId('case-b'),
        institutionId: institution('jobcenter'),
        answer: 'unknown',
        by: person('bo'),
        now,
      }),
    makeReady: (one) =>
      makeReady(one, {
        releasedCaseIds: one.cases.map(({ caseId }) => caseId),
        risk: 0.1,
        riskAcceptance: null,
        settings,
      }),
    takeBack: takeBackBundle,
    begin: beginReconstruction,
    close: (one) => closeBundle(one, { now }),
    reopen: reopenBundle,
  },
});

describeLife<Hint>()({
  prefix: 'hint',
  life: hintTransitions,
  rights: caseRights,
  things: {
    received: aHint(),
    collected: aHint({ state: 'collected' }),
    passedOn: aHint({ state: 'passedOn' }),
    taken: aHint({ state: 'taken' }),
    dropped: aHint({ state: 'dropped' }),
  },
  verbs: {
    collect: (one) => collectHint(one, { kind: 'transition' }),
    passOn: (one) => passHintOn(one, { institutionId: institution('jobcenter') }),
    take: takeHint,
    drop: (one) => dropHint(one, { reason: 'Schon bekannt.' }),
  },
});
