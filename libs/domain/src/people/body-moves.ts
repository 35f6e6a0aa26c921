import { movesOf } from '../kernel/move.js';
import { changeBody, changeRules, dissolveBody, nameOfficers, type Body } from './body.js';

/** How a body's entry moves; its seats and memberships are kept beside it. */
export const bodyMoves = movesOf<Body>()({
  change: { from: ['active'], to: 'same', who: ['administrator', 'coordinator', 'head'], guards: [], verb: changeBody },
  changeRules: {
    from: ['active'],
    to: 'same',
    who: ['administrator', 'head'],
    guards: ['QUORUM_INVALID', 'MINIMUM_ANSWERS_INVALID'],
    verb: changeRules,
  },
  nameOfficers: {
    from: ['active'],
    to: 'same',
    who: ['administrator', 'coordinator', 'head'],
    guards: ['CHAIR_NOT_A_MEMBER', 'CHAIRS_MUST_DIFFER', 'APPOINTED_BY_ONESELF'],
    verb: nameOfficers,
  },
  dissolve: {
    from: ['active'],
    to: 'dissolved',
    who: ['administrator', 'head'],
    guards: ['SESSIONS_OPEN', 'WAYS_OPEN', 'GROUPS_OPEN', 'PAPERS_OPEN', 'MEETINGS_OPEN', 'VOTING_UNDER_WAY'],
    verb: dissolveBody,
  },
});
