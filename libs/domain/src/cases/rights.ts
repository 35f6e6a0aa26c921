import type { Actor } from '../kernel/actor.js';
import { rightsOf } from '../kernel/move.js';
import { permitThing, type Rights } from '../kernel/rights.js';
import { bundleMoves } from './bundle-moves.js';
import { caseMoves } from './case-moves.js';
import type { Case } from './case.js';
import type { CaseBundle } from './case-bundle.js';
import { hintMoves } from './hint-moves.js';
import { nominationMoves } from './nomination-moves.js';

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
  'case:readInfoSheets': { who: ['caseManager', 'coordinator'], states: 'any' },
  'case:readOwnWords': { who: ['caseManager', 'coordinator'], states: 'any' },
  'case:readRisk': { who: ['caseManager', 'coordinator'], states: 'any' },
  'case:readReleasedText': { who: ['author', 'reviewer'], states: ['draft', 'inReview', 'released'] },
  'case:sampleReleasedText': { who: ['auditor'], states: ['draft', 'inReview', 'released'] },
  'case:readAuthor': { who: ['author'], states: 'any' },
  'case:readOutcome': { who: ['author', 'coordinator'], states: 'any' },
  ...rightsOf('case', caseMoves),
  'case:readRetention': { who: ['auditor', 'author', 'coordinator'], states: 'any' },

  'nomination:create': { who: ['caseManager'], states: 'any' },
  'nomination:list': { who: ['caseManager', 'coordinator'], states: ['open'] },
  ...rightsOf('nomination', nominationMoves),

  'bundle:read': {
    who: ['coordinator', 'head', 'contributor'],
    states: 'any',
    or: [{ who: ['participant'], states: ['ready', 'inReconstruction', 'closed'] }],
  },
  'bundle:readTexts': { who: ['contributor', 'assembler'], states: 'any' },
  'bundle:assemble': { who: ['coordinator'], states: 'any' },
  ...rightsOf('bundle', bundleMoves),

  'hint:write': { who: writers, states: 'any' },
  'hint:read': { who: ['coordinator', 'head', 'writer'], states: 'any' },
  ...rightsOf('hint', hintMoves),
} as const satisfies Rights;
export type CaseAction = keyof typeof caseRights;

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
