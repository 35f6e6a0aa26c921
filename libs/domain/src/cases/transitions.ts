import { leaving, staying, type Transition } from '../kernel/transition.js';
import type { CaseState } from './case.js';
import type { BundleState } from './case-bundle.js';
import type { HintState } from './hint-state.js';
import type { NominationState } from './nomination-state.js';
import { caseRights as right } from './rights.js';

const releaseGuards = [
  'SECOND_PERSON_NEEDED',
  'FINDINGS_OPEN',
  'SERVER_CHECK_NOT_CLEAN',
  'CLIENT_INFORMATION_MISSING',
  'CLIENT_INFORMATION_INSUFFICIENT',
  'LEGAL_BASIS_MISSING',
  'RISK_ACCEPTANCE_NEEDED',
] as const;

/** The life of a case. */
export const caseTransitions = [
  ...staying(['draft'], 'write', right['case:write'].who),
  {
    from: 'draft',
    event: 'submit',
    by: right['case:submit'].who,
    guards: [
      'CASE_EMPTY',
      'FINDINGS_OPEN',
      'CLIENT_INFORMATION_MISSING',
      'CLIENT_INFORMATION_INSUFFICIENT',
      'LEGAL_BASIS_MISSING',
    ],
    to: 'inReview',
  },
  { from: 'inReview', event: 'takeBack', by: right['case:takeBack'].who, guards: ['REVIEW_BEGUN'], to: 'draft' },
  ...staying(['inReview'], 'beginReview', right['case:beginReview'].who, ['SECOND_PERSON_NEEDED']),
  { from: 'inReview', event: 'return', by: right['case:return'].who, guards: [], to: 'draft' },
  { from: 'inReview', event: 'release', by: right['case:release'].who, guards: releaseGuards, to: 'released' },
  { from: 'released', event: 'revise', by: right['case:revise'].who, guards: ['NOTHING_RELEASED_BEFORE'], to: 'draft' },
  {
    from: 'draft',
    event: 'dropRevision',
    by: right['case:dropRevision'].who,
    guards: ['NOTHING_RELEASED_BEFORE'],
    to: 'released',
  },
  ...leaving(['draft', 'inReview', 'released'], 'withdraw', right['case:withdraw'].who, [], 'withdrawn'),
  {
    from: 'draft',
    event: 'expire',
    by: right['case:expire'].who,
    guards: ['RELEASED_BEFORE', 'NOT_DUE_FOR_ERASURE'],
    to: 'withdrawn',
  },
  ...staying(['draft', 'inReview', 'released'], 'eraseTexts', right['case:eraseTexts'].who),
] as const satisfies readonly Transition<CaseState, string>[];
export const caseMainLine: readonly CaseState[] = ['draft', 'inReview', 'released'];

/** The life of a nomination. */
export const nominationTransitions = [
  { from: 'open', event: 'take', by: right['nomination:take'].who, guards: [], to: 'taken' },
  { from: 'open', event: 'passOver', by: right['nomination:passOver'].who, guards: [], to: 'passedOver' },
  { from: 'open', event: 'withdraw', by: right['nomination:withdraw'].who, guards: [], to: 'withdrawn' },
] as const satisfies readonly Transition<NominationState, string>[];

const readyGuards = [
  'LEADING_QUESTION_MISSING',
  'CASE_NOT_RELEASED',
  'KNOWLEDGE_UNANSWERED',
  'TOO_FEW_CASES',
  'BUNDLE_RISK_ACCEPTANCE_NEEDED',
] as const;

/** The life of a Fallbündel. */
export const bundleTransitions = [
  ...staying(['draft'], 'write', right['bundle:write'].who),
  ...staying(['draft'], 'addCase', right['bundle:addCase'].who, [
    'CASE_NOT_RELEASED',
    'ALREADY_IN_BUNDLE',
    'EARLY_CASE_NEEDS_REASON',
  ]),
  ...staying(['draft'], 'removeCase', right['bundle:removeCase'].who, ['NOT_IN_BUNDLE']),
  ...staying(['draft'], 'inviteInstitutions', right['bundle:inviteInstitutions'].who),
  ...staying(['draft'], 'answerKnowledge', right['bundle:answerKnowledge'].who, [
    'NOT_IN_BUNDLE',
    'ONLY_THE_AUTHOR_ANSWERS',
    'INSTITUTION_NOT_INVITED',
  ]),
  { from: 'draft', event: 'makeReady', by: right['bundle:makeReady'].who, guards: readyGuards, to: 'ready' },
  { from: 'ready', event: 'takeBack', by: right['bundle:takeBack'].who, guards: [], to: 'draft' },
  { from: 'ready', event: 'begin', by: right['bundle:begin'].who, guards: [], to: 'inReconstruction' },
  { from: 'inReconstruction', event: 'close', by: right['bundle:close'].who, guards: [], to: 'closed' },
  { from: 'closed', event: 'reopen', by: right['bundle:reopen'].who, guards: [], to: 'inReconstruction' },
] as const satisfies readonly Transition<BundleState, string>[];
export const bundleMainLine: readonly BundleState[] = ['draft', 'ready', 'inReconstruction', 'closed'];

/** The life of a hint. */
export const hintTransitions = [
  ...leaving(['received', 'passedOn'], 'collect', right['hint:collect'].who, [], 'collected'),
  ...leaving(['received', 'collected'], 'passOn', right['hint:passOn'].who, [], 'passedOn'),
  ...leaving(['received', 'collected', 'passedOn'], 'take', right['hint:take'].who, [], 'taken'),
  ...leaving(['received', 'collected', 'passedOn'], 'drop', right['hint:drop'].who, [], 'dropped'),
] as const satisfies readonly Transition<HintState, string>[];
export const hintMainLine: readonly HintState[] = ['received', 'collected', 'taken'];
