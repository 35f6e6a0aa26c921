import type { Actor } from '../kernel/actor.js';
import { permitThing, type Rights } from '../kernel/rights.js';
import type { Case, CaseState } from './case.js';
import type { BundleState, CaseBundle } from './case-bundle.js';
import type { HintState } from './hint-state.js';
import type { NominationState } from './nomination-state.js';

const writers = [
  'caseManager',
  'workingGroupMember',
  'projectGroupMember',
  'steeringGroupMember',
  'coordinator',
] as const;

/**
 * Who may do what with cases, bundles, nominations and hints. `author`, `reviewer`: of this case; `contributor`: author
 * of a case in this bundle; `assembler`: put this bundle together; `participant`: of a session over it; `nominator`, `writer`: of this nomination or hint.
 */
export const caseRights = {
  'case:create': { who: ['caseManager'], states: 'any' },
  'case:read': {
    who: ['author'],
    states: 'any',
    or: [
      { who: ['caseManager', 'coordinator'], states: ['inReview'] },
      { who: ['reviewer'], states: ['draft', 'released', 'withdrawn'] },
    ],
  },
  'case:readWriting': {
    who: ['author'],
    states: 'any',
    or: [
      { who: ['caseManager', 'coordinator'], states: ['inReview'] },
      { who: ['reviewer'], states: ['released', 'withdrawn'] },
    ],
  },
  'case:readReleasedText': { who: ['author', 'reviewer'], states: ['draft', 'inReview', 'released'] },
  'case:sampleReleasedText': { who: ['auditor'], states: ['draft', 'inReview', 'released'] },
  'case:readAuthor': { who: ['author'], states: 'any' },
  'case:readOutcome': { who: ['author', 'coordinator'], states: 'any' },
  'case:write': { who: ['author'], states: ['draft'] },
  'case:submit': { who: ['author'], states: ['draft'] },
  'case:takeBack': { who: ['author'], states: ['inReview'] },
  'case:beginReview': { who: ['caseManager', 'coordinator'], states: ['inReview'] },
  'case:return': { who: ['caseManager', 'coordinator'], states: ['inReview'] },
  'case:release': { who: ['caseManager', 'coordinator'], states: ['inReview'] },
  'case:revise': { who: ['author'], states: ['released'] },
  'case:dropRevision': { who: ['author', 'system'], states: ['draft'] },
  'case:withdraw': { who: ['author'], states: ['draft', 'inReview', 'released'] },
  'case:expire': { who: ['system'], states: ['draft'] },
  'case:eraseTexts': { who: ['system'], states: ['draft', 'inReview', 'released'] },
  'case:readRetention': { who: ['auditor', 'author', 'coordinator'], states: 'any' },

  'nomination:create': { who: ['caseManager'], states: 'any' },
  'nomination:list': { who: ['caseManager', 'coordinator'], states: ['open'] },
  'nomination:take': { who: ['coordinator'], states: ['open'] },
  'nomination:passOver': { who: ['coordinator'], states: ['open'] },
  'nomination:withdraw': { who: ['nominator'], states: ['open'] },

  'bundle:read': {
    who: ['coordinator', 'head', 'contributor'],
    states: 'any',
    or: [{ who: ['participant'], states: ['ready', 'inReconstruction', 'closed'] }],
  },
  'bundle:readTexts': { who: ['contributor', 'assembler'], states: 'any' },
  'bundle:assemble': { who: ['coordinator'], states: 'any' },
  'bundle:write': { who: ['coordinator'], states: ['draft'] },
  'bundle:addCase': { who: ['coordinator'], states: ['draft'] },
  'bundle:removeCase': { who: ['coordinator'], states: ['draft'] },
  'bundle:inviteInstitutions': { who: ['coordinator'], states: ['draft'] },
  'bundle:answerKnowledge': { who: ['contributor'], states: ['draft'] },
  'bundle:makeReady': { who: ['coordinator'], states: ['draft'] },
  'bundle:takeBack': { who: ['coordinator'], states: ['ready'] },
  'bundle:begin': { who: ['coordinator', 'system'], states: ['ready'] },
  'bundle:close': { who: ['coordinator', 'system'], states: ['inReconstruction'] },
  'bundle:reopen': { who: ['coordinator', 'system'], states: ['closed'] },

  'hint:write': { who: writers, states: 'any' },
  'hint:read': { who: ['coordinator', 'head', 'writer'], states: 'any' },
  'hint:collect': { who: ['coordinator'], states: ['received', 'passedOn'] },
  'hint:passOn': { who: ['coordinator'], states: ['received', 'collected'] },
  'hint:take': { who: ['coordinator'], states: ['received', 'collected', 'passedOn'] },
  'hint:drop': { who: ['coordinator'], states: ['received', 'collected', 'passedOn'] },
} as const satisfies Rights;
export type CaseAction = keyof typeof caseRights;
export type CaseStageState = CaseState | BundleState | HintState | NominationState;

/** What somebody is to this case. */
export function relationsToCase(actor: Actor, { authorId, releasedTexts }: Case): ReadonlySet<string> {
  if (actor.kind !== 'person') return new Set();
  const relations = new Set<string>();
  if (actor.personId === authorId) relations.add('author');
  if (releasedTexts.some(({ releasedBy }) => releasedBy === actor.personId)) relations.add('reviewer');
  return relations;
}

/** What somebody is to this bundle. `takesPart`: in a session over it. */
export function relationsToBundle(
  actor: Actor,
  { assembledBy, cases }: CaseBundle,
  takesPart = false,
): ReadonlySet<string> {
  if (actor.kind !== 'person') return new Set();
  const relations = new Set<string>();
  if (actor.personId === assembledBy) relations.add('assembler');
  if (cases.some(({ authorId }) => authorId === actor.personId)) relations.add('contributor');
  if (takesPart) relations.add('participant');
  return relations;
}

export const permitCase = (actor: Actor, action: CaseAction, kase: Case) =>
  permitThing(caseRights[action], actor, kase, relationsToCase(actor, kase));

export const permitBundle = (actor: Actor, action: CaseAction, bundle: CaseBundle, takesPart = false) =>
  permitThing(caseRights[action], actor, bundle, relationsToBundle(actor, bundle, takesPart));
