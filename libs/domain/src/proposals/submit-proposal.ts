import { isPast } from '../kernel/civil-date.js';
import type { PersonId } from '../kernel/id.js';
import type { In } from '../kernel/move.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { Proposal, ProposalRefusal } from './proposal.js';

type Answer = Result<Proposal, ProposalRefusal | TextRefusal>;
type Submission = { readonly memberIds: readonly PersonId[]; readonly now: Date };

/** Hands a proposal in to the coordination; objections go with it. Everybody has answered, or the day for it is over. */
export function submitProposal(proposal: In<Proposal, 'consulting'>, command: Submission): Answer {
  const unanswered = missingAnswers(proposal, command);
  if (unanswered > 0) return refuse({ code: 'MEMBERS_UNANSWERED', facts: { count: unanswered } });

  return accept({ ...proposal, state: 'submitted', submittedAt: command.now });
}

/** Where the coordinator led the group there is no acceptance step: handing in is accepting. */
export function submitOwnProposal(proposal: In<Proposal, 'consulting'>, command: Submission): Answer {
  const unanswered = missingAnswers(proposal, command);
  if (unanswered > 0) return refuse({ code: 'MEMBERS_UNANSWERED', facts: { count: unanswered } });

  return accept({ ...proposal, state: 'accepted', submittedAt: command.now, acceptedAt: command.now });
}

export function acceptProposal(
  proposal: In<Proposal, 'submitted'>,
  { by, leaderIds, now }: { readonly by: PersonId; readonly leaderIds: readonly PersonId[]; readonly now: Date },
): Answer {
  if (leaderIds.includes(by)) return refuse({ code: 'LEADER_NEVER_ACCEPTS' });

  return accept({ ...proposal, state: 'accepted', acceptedBy: by, acceptedAt: now });
}

export function returnProposal(proposal: In<Proposal, 'submitted'>, command: { readonly remark: string }): Answer {
  const remark = requiredText('remark', command.remark, textLimits.paragraph);
  if (!remark.ok) return remark;

  return accept({ ...proposal, state: 'returned', returnedRemark: remark.value });
}

function missingAnswers({ answers, answersUntil }: Proposal, { memberIds, now }: Submission): number {
  if (answersUntil !== null && isPast(answersUntil, now)) return 0;

  return memberIds.filter((id) => !answers.some(({ personId }) => personId === id)).length;
}
