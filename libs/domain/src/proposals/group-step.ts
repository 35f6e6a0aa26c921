import type { InstitutionId, PersonActor } from '../kernel/actor.js';
import type { NotPermitted, WrongState } from '../kernel/refusal.js';
import type { Result } from '../kernel/result.js';
import { checkMandate } from './lead-projektgruppe.js';
import { unconfirmed, type Projektgruppe, type ProjektgruppeRefusal } from './projektgruppe.js';
import { permitProjektgruppe, type ProposalAction } from './rights.js';

/** Whether somebody could do this with a group now: the right, and what its mandate still lacks. */
export function groupStep(
  actor: PersonActor,
  action: ProposalAction,
  group: Projektgruppe,
  led: readonly InstitutionId[],
): Result<true, NotPermitted | WrongState | ProjektgruppeRefusal> {
  const may = permitProjektgruppe(actor, action, group, led);
  return may.ok && action === 'projektgruppe:mandate' ? checkMandate(group) : may;
}

/** A leader confirms for their own institution, the coordination for any. */
export const mayConfirmFor = (actor: PersonActor, institutionId: InstitutionId, led: readonly InstitutionId[]) =>
  actor.roles.includes('coordinator') || led.includes(institutionId);

/** The institutions whose working time this person could still confirm. */
export const confirmableBy = (
  actor: PersonActor,
  group: Projektgruppe,
  led: readonly InstitutionId[],
): readonly InstitutionId[] =>
  permitProjektgruppe(actor, 'projektgruppe:confirmWorkingTime', group, led).ok
    ? unconfirmed(group).filter((id) => mayConfirmFor(actor, id, led))
    : [];
