import { isPast } from '../kernel/civil-date.js';
import type { PersonId } from '../kernel/id.js';
import type { WrongState } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import { canFollow, wrongState } from '../kernel/transition.js';
import type { Proposal, ProposalRefusal } from './proposal.js';
import { proposalTransitions } from './transitions.js';

type Answer = Result<Proposal, WrongState | ProposalRefusal | TextRefusal>;
type Submission = { readonly memberIds: readonly PersonId[]; readonly now: Date };

/** Hands a proposal in to the coordination; objections go with it. Everybody has answered, or the day for it is over. */
export function submitProposal(proposal: Proposal, command: Submission): Answer {
  if (!canFollow(proposalTransitions, proposal, 'submit')) return wrongState;
  const unanswered = missingAnswers(proposal, command);
  if (unanswered > 0) return refuse({ code: 'MEMBERS_UNANSWERED', facts: { count: unanswered } });

  return accept({ ...proposal, state: 'submitted', submittedAt: command.now });
}

/** Where the coordinator led the group there is no acceptance step: handing in is accepting. */
export function submitOwnProposal(proposal: Proposal, command: Submission): Answer {
  if (!canFollow(proposalTransitions, proposal, 'submitOwn')) return wrongState;
  const unanswered = missingAnswers(proposal, command);
  if (unanswered > 0) return refuse({ code: 'MEMBERS_UNANSWERED', facts: { count: unanswered } });

  return accept({ ...proposal, state: 'accepted', submittedAt: command.now, acceptedAt: command.now });
}

export function acceptProposal(
  proposal: Proposal,
  { by, leaderIds, now }: { readonly by: PersonId; readonly leaderIds: readonly PersonId[]; readonly now: Date },
): Answer {
  if (!canFollow(proposalTransitions, proposal, 'accept')) return wrongState;
  if (leaderIds.includes(by)) return refuse({ code: 'LEADER_NEVER_ACCEPTS' });

  return accept({ ...proposal, state: 'accepted', acceptedBy: by, acceptedAt: now });
}

export function returnProposal(proposal: Proposal, command: { readonly remark: string }): Answer {
  if (!canFollow(proposalTransitions, proposal, 'return')) return wrongState;
  const remark = requiredText('remark', command.remark, textLimits.paragraph);
  if (!remark.ok) return remark;

  return accept({ ...proposal, state: 'returned', returnedRemark: remark.value });
}

function missingAnswers({ answers, answersUntil }: Proposal, { memberIds, now }: Submission): number {
  if (answersUntil !== null && isPast(answersUntil, now)) return 0;

  return memberIds.filter((id) => !answers.some(({ personId }) => personId === id)).length;
}
