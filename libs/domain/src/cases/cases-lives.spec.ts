import { describe, expect, it } from '@jest/globals';

import { aDay, anId, inDays, institution, now, person } from '../kernel/kernel.fixture.js';
import { describeMoves } from '../kernel/life.fixture.js';
import { defaultSettings } from '../people/municipality.js';
import { bundleMoves } from './bundle-moves.js';
import type { CaseBundle } from './case-bundle.js';
import { caseMoves } from './case-moves.js';
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
import { hintMoves } from './hint-moves.js';
import type { Hint } from './hint.js';
import { nominationMoves } from './nomination-moves.js';
import type { Nomination } from './nomination.js';
import { caseRights } from './rights.js';

const settings = defaultSettings;
const reviewerId = person('rea');

describeMoves<Case>()({
  prefix: 'case',
  moves: caseMoves,
  rights: caseRights,
  things: { draft: aDraftCase(), inReview: aCaseInReview(), released: aReleasedCase(), withdrawn: aWithdrawnCase() },
  // Only a dropped revision has been released before: that is where it returns to.
  prepare: {
    dropRevision: (one) => ({ ...one, releasedTexts: [aReleasedText()] }),
    expire: (one) => ({ ...one, releasedTexts: [] }),
  },
  commands: {
    write: {
      text: aText(),
      found: [],
      rejected: [],
      clientInformation: { kind: 'informed', on: aDay('2026-09-01') },
      now,
    },
    submit: { settings, found: [], now },
    takeBack: undefined,
    beginReview: { reviewerId, now },
    return: { reviewerId, reason: 'Zu genau.', now },
    release: { reviewerId, found: [], confirmed: [], groupSize: 5, riskAcceptance: null, settings, now },
    revise: { now },
    dropRevision: undefined,
    withdraw: { reason: 'clientAsked', now },
    expire: { settings, now: inDays(100) },
    eraseTexts: { numbers: [1], now },
  },
});

describeMoves<Nomination>()({
  prefix: 'nomination',
  moves: nominationMoves,
  rights: caseRights,
  things: {
    open: aNomination(),
    taken: aNomination({ state: 'taken' }),
    passedOver: aNomination({ state: 'passedOver' }),
    withdrawn: aNomination({ state: 'withdrawn' }),
  },
  commands: { take: { bundleId: anId<'CaseBundle'>('bundle-1') }, passOver: undefined, withdraw: undefined },
});

describeMoves<CaseBundle>()({
  prefix: 'bundle',
  moves: bundleMoves,
  rights: caseRights,
  things: {
    draft: aBundle('draft'),
    ready: aBundle('ready'),
    inReconstruction: aBundle('inReconstruction'),
    closed: aBundle('closed'),
  },
  // A case is added once; what is declared ready holds the two of its fixture.
  prepare: {
    addCase: (one) => ({ ...one, cases: [] }),
    makeReady: (one) => ({ ...one, cases: aBundle('draft').cases }),
  },
  commands: {
    write: { title: 'Neu', leadingQuestion: 'Warum?' },
    addCase: { case: aReleasedCase(), why: 'Typisch.', earlyReason: null, authorPresents: false, groupSize: 5 },
    removeCase: { caseId: anId<'Case'>('case-a') },
    inviteInstitutions: { institutionIds: [institution('jobcenter')] },
    answerKnowledge: {
      caseId: anId<'Case'>('case-b'),
      institutionId: institution('jobcenter'),
      answer: 'unknown',
      by: person('bo'),
      now,
    },
    makeReady: {
      releasedCaseIds: [anId<'Case'>('case-a'), anId<'Case'>('case-b')],
      groupSizes: new Map([
        [anId<'Case'>('case-a'), 5],
        [anId<'Case'>('case-b'), 11],
      ]),
      riskAcceptance: null,
    },
    takeBack: undefined,
    begin: undefined,
    close: { now },
    reopen: undefined,
  },
});

describeMoves<Hint>()({
  prefix: 'hint',
  moves: hintMoves,
  rights: caseRights,
  things: {
    received: aHint(),
    collected: aHint({ state: 'collected' }),
    passedOn: aHint({ state: 'passedOn' }),
    taken: aHint({ state: 'taken' }),
    dropped: aHint({ state: 'dropped' }),
  },
  commands: {
    collect: { kind: 'transition' },
    passOn: { institutionId: institution('jobcenter') },
    take: undefined,
    drop: { reason: 'Schon bekannt.' },
  },
});

describe('the log of a case', () => {
  it('keeps why it was withdrawn, and the numbers of the texts that were erased', () => {
    expect(caseMoves.withdraw.facts(undefined, { reason: 'clientAsked', now })).toEqual({ reason: 'clientAsked' });
    expect(caseMoves.eraseTexts.facts(undefined, { numbers: [1, 3], now })).toEqual({ texts: '1 3' });
  });
});
