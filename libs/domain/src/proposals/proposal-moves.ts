import { movesOf } from '../kernel/move.js';
import type { Proposal } from './proposal.js';
import { submitProposal, submitOwnProposal, acceptProposal, returnProposal } from './submit-proposal.js';
import { writeProposal, consultMembers, answerConsultation, resumeWriting, reworkProposal } from './write-proposal.js';

/** How a proposal moves. `groupMember`: of the body that writes; `leadingCoordinator`: coordinator who leads it. */
export const proposalMoves = movesOf<Proposal>()({
  write: { from: ['draft'], to: 'same', who: ['groupMember'], guards: [], verb: writeProposal },
  consult: {
    from: ['draft'],
    to: 'consulting',
    who: ['groupMember'],
    guards: ['PROPOSAL_EMPTY', 'ANSWERS_UNTIL_PAST'],
    verb: consultMembers,
  },
  answer: {
    from: ['consulting'],
    to: 'same',
    who: ['groupMember'],
    guards: ['NOT_IN_THIS_GROUP', 'REMARK_MISSING'],
    verb: answerConsultation,
  },
  resume: { from: ['consulting'], to: 'draft', who: ['groupMember'], guards: [], verb: resumeWriting },
  submit: {
    from: ['consulting'],
    to: 'submitted',
    who: ['groupMember'],
    guards: ['MEMBERS_UNANSWERED'],
    verb: submitProposal,
  },
  submitOwn: {
    from: ['consulting'],
    to: 'accepted',
    who: ['leadingCoordinator'],
    guards: ['MEMBERS_UNANSWERED'],
    verb: submitOwnProposal,
  },
  accept: {
    from: ['submitted'],
    to: 'accepted',
    who: ['coordinator'],
    guards: ['LEADER_NEVER_ACCEPTS'],
    verb: acceptProposal,
  },
  return: { from: ['submitted'], to: 'returned', who: ['coordinator'], guards: [], verb: returnProposal },
  rework: { from: ['returned'], to: 'draft', who: ['groupMember'], guards: [], verb: reworkProposal },
});
