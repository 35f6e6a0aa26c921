import type { InstitutionId, PersonActor } from '../kernel/actor.js';
import { firstAsked } from '../kernel/asks.js';
import { endOf } from '../kernel/civil-date.js';
import { proposalAsks } from '../proposals/asks.js';
import { confirmableBy, groupStep } from '../proposals/group-step.js';
import type { Projektgruppe } from '../proposals/projektgruppe.js';
import type { Proposal } from '../proposals/proposal.js';
import { proposalStep } from '../proposals/proposal-step.js';
import { waits, type Waits } from './waits.js';

/** Which institutions this person leads, and which nobody leads: for those the coordination confirms. */
export type Leading = { readonly led: readonly InstitutionId[]; readonly leaderless: readonly InstitutionId[] };

/**
 * A group waits for its mandate, and for the leaders' word on the working time: whoever stands in for the chair and leads an
 * institution owes both. What the group does itself waits for nobody.
 */
export function waitsOfGroup(actor: PersonActor, group: Projektgruppe, { led, leaderless }: Leading): readonly Waits[] {
  const called = { id: group.id, title: group.name };
  const mandates = groupStep(actor, 'projektgruppe:mandate', group, led).ok;
  const confirms = confirmableBy(actor, group, led).some((id) => led.includes(id) || leaderless.includes(id));
  return [
    ...(mandates ? [waits('projektgruppeToMandate', called)] : []),
    ...(confirms ? [waits('workingTimeToConfirm', called, { at: group.mandatedAt })] : []),
  ];
}

/** A proposal waits for its members' answers, for the coordination, and, once it came back, for its group. Deputies may answer, and are not waited for. */
export function waitsOfProposal(actor: PersonActor, proposal: Proposal): readonly Waits[] {
  const { answers, answersUntil, submittedAt } = proposal;
  const called = { id: proposal.id, title: proposal.text.title };
  const belongs = actor.memberships.some(({ bodyId, capacity }) => bodyId === proposal.bodyId && capacity !== 'deputy');
  const next = firstAsked(
    proposalAsks,
    (action) => proposalStep(actor, action, proposal).ok,
    (action) => action === 'proposal:answer' && answers.some(({ personId }) => personId === actor.personId),
  );
  switch (next) {
    case 'proposal:answer':
      return belongs ? [waits('proposalToAnswer', called, { until: answersUntil && endOf(answersUntil) })] : [];
    case 'proposal:accept':
      return [waits('proposalToAccept', called, { at: submittedAt })];
    case 'proposal:rework':
      return belongs ? [waits('proposalReturned', called, { at: submittedAt })] : [];
    case 'proposal:consult':
    case 'proposal:submitOwn':
    case 'proposal:submit':
    case 'proposal:read':
    case undefined:
      return [];
  }
}
