import type { PersonActor } from '../kernel/actor.js';
import type { NotPermitted, WrongState } from '../kernel/refusal.js';
import { refuse, type Result } from '../kernel/result.js';
import type { Proposal, ProposalRefusal } from './proposal.js';
import { permitProposal, relationsToGroup, type ProposalAction } from './rights.js';

/** Whether somebody could do this with a proposal now: the right, and that who led the group never accepts what it hands in. */
export function proposalStep(
  actor: PersonActor,
  action: ProposalAction,
  proposal: Proposal,
): Result<true, NotPermitted | WrongState | ProposalRefusal> {
  const may = permitProposal(actor, action, proposal);
  if (!may.ok || action !== 'proposal:accept') return may;

  const led = relationsToGroup(actor, proposal.bodyId).has('groupLead');
  return led ? refuse({ code: 'LEADER_NEVER_ACCEPTS' }) : may;
}
