import type { Actor } from '../kernel/actor.js';
import { permitThing } from '../kernel/rights.js';
import type { Hint } from './hint.js';
import type { Nomination } from './nomination.js';
import { caseRights, type CaseAction } from './rights.js';

const isSelf = (actor: Actor, personId: string) => actor.kind === 'person' && actor.personId === personId;

export const relationsToHint = (actor: Actor, { writtenBy }: Hint): ReadonlySet<string> =>
  new Set(isSelf(actor, writtenBy) ? ['writer'] : []);

export const relationsToNomination = (actor: Actor, { nominatedBy }: Nomination): ReadonlySet<string> =>
  new Set(isSelf(actor, nominatedBy) ? ['nominator'] : []);

export const permitHint = (actor: Actor, action: CaseAction, hint: Hint) =>
  permitThing(caseRights[action], actor, hint, relationsToHint(actor, hint));

export const permitNomination = (actor: Actor, action: CaseAction, nomination: Nomination) =>
  permitThing(caseRights[action], actor, nomination, relationsToNomination(actor, nomination));
