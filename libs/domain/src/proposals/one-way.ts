import type { OneWay } from '../kernel/way-back.js';
import type { ProjektgruppeState } from './projektgruppe.js';
import type { ProposalState } from './proposal.js';

export const projektgruppeOneWay = {
  mandated: 'The steering group has given the mandate; a group that cannot begin is concluded, saying why.',
  active: 'The group has begun; a group that does not go on is concluded, saying what came of it.',
  concluded: 'Its result is on record; a new group is proposed for what is left.',
} as const satisfies OneWay<ProjektgruppeState>;

export const proposalOneWay = {
  accepted: 'A Beschlussvorlage is written from it; what is wrong is put right there.',
} as const satisfies OneWay<ProposalState>;
