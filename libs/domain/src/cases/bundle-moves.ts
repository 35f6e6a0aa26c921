import { movesOf } from '../kernel/move.js';
import type { CaseBundle } from './case-bundle.js';
import { addCase, answerKnowledge, inviteInstitutions, removeCase, writeBundle } from './assemble-bundle.js';
import {
  beginReconstruction,
  closeBundle,
  factsOfReady,
  makeReady,
  reopenBundle,
  takeBackBundle,
} from './conduct-bundle.js';

/** How a Fallbündel moves. What the `system` may follows from a session over it. `contributor`: author of a case in this bundle. */
export const bundleMoves = movesOf<CaseBundle>()({
  write: { from: ['draft'], to: 'same', who: ['coordinator'], guards: [], verb: writeBundle },
  addCase: {
    from: ['draft'],
    to: 'same',
    who: ['coordinator'],
    guards: ['CASE_NOT_RELEASED', 'ALREADY_IN_BUNDLE', 'EARLY_CASE_NEEDS_REASON', 'CASE_GROUP_TOO_SMALL'],
    verb: addCase,
  },
  removeCase: { from: ['draft'], to: 'same', who: ['coordinator'], guards: ['NOT_IN_BUNDLE'], verb: removeCase },
  inviteInstitutions: { from: ['draft'], to: 'same', who: ['coordinator'], guards: [], verb: inviteInstitutions },
  answerKnowledge: {
    from: ['draft'],
    to: 'same',
    who: ['contributor'],
    guards: ['NOT_IN_BUNDLE', 'ONLY_THE_AUTHOR_ANSWERS', 'INSTITUTION_NOT_INVITED'],
    verb: answerKnowledge,
  },
  makeReady: {
    from: ['draft'],
    to: 'ready',
    who: ['coordinator'],
    guards: [
      'LEADING_QUESTION_MISSING',
      'CASE_NOT_RELEASED',
      'KNOWLEDGE_UNANSWERED',
      'TOO_FEW_CASES',
      'BUNDLE_RISK_ACCEPTANCE_NEEDED',
    ],
    verb: makeReady,
    facts: factsOfReady,
  },
  takeBack: { from: ['ready'], to: 'draft', who: ['coordinator'], guards: [], verb: takeBackBundle },
  begin: {
    from: ['ready'],
    to: 'inReconstruction',
    who: ['coordinator', 'system'],
    guards: [],
    verb: beginReconstruction,
  },
  close: { from: ['inReconstruction'], to: 'closed', who: ['system'], guards: [], verb: closeBundle },
  reopen: { from: ['closed'], to: 'inReconstruction', who: ['system'], guards: [], verb: reopenBundle },
});
