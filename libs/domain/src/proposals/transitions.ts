import { leaving, staying, type Transition } from '../kernel/transition.js';
import type { ProjektgruppeState } from './projektgruppe.js';
import type { ProposalState } from './proposal.js';
import { proposalRights as right } from './rights.js';

/** The life of a Projektgruppe. */
export const projektgruppeTransitions = [
  ...staying(['proposed'], 'plan', right['projektgruppe:plan'].who, [
    'NO_THEMES',
    'EXISTING_BODIES_NOT_CONSIDERED',
    'VOICE_MISSING',
  ]),
  {
    from: 'proposed',
    event: 'mandate',
    by: right['projektgruppe:mandate'].who,
    guards: ['NO_INSTITUTIONS', 'EXISTING_BODIES_NOT_CONSIDERED', 'VOICE_MISSING'],
    to: 'mandated',
  },
  ...staying(['proposed', 'mandated', 'active'], 'confirmWorkingTime', right['projektgruppe:confirmWorkingTime'].who, [
    'INSTITUTION_NOT_IN_GROUP',
  ]),
  {
    from: 'mandated',
    event: 'activate',
    by: right['projektgruppe:activate'].who,
    guards: ['WORKING_TIME_UNCONFIRMED', 'GROUP_WITHOUT_MEMBERS', 'GROUP_WITHOUT_LEAD', 'BODY_UNFIT'],
    to: 'active',
  },
  ...leaving(['proposed', 'mandated', 'active'], 'conclude', right['projektgruppe:conclude'].who, [], 'concluded'),
] as const satisfies readonly Transition<ProjektgruppeState, string>[];
export const projektgruppeMainLine: readonly ProjektgruppeState[] = ['proposed', 'mandated', 'active', 'concluded'];

/** The life of a proposal. */
export const proposalTransitions = [
  ...staying(['draft'], 'write', right['proposal:write'].who),
  {
    from: 'draft',
    event: 'consult',
    by: right['proposal:consult'].who,
    guards: ['PROPOSAL_EMPTY', 'ANSWERS_UNTIL_PAST'],
    to: 'consulting',
  },
  ...staying(['consulting'], 'answer', right['proposal:answer'].who, ['NOT_IN_THIS_GROUP', 'REMARK_MISSING']),
  { from: 'consulting', event: 'resume', by: right['proposal:resume'].who, guards: [], to: 'draft' },
  {
    from: 'consulting',
    event: 'submit',
    by: right['proposal:submit'].who,
    guards: ['MEMBERS_UNANSWERED'],
    to: 'submitted',
  },
  {
    from: 'consulting',
    event: 'submitOwn',
    by: right['proposal:submitOwn'].who,
    guards: ['MEMBERS_UNANSWERED'],
    to: 'accepted',
  },
  {
    from: 'submitted',
    event: 'accept',
    by: right['proposal:accept'].who,
    guards: ['LEADER_NEVER_ACCEPTS'],
    to: 'accepted',
  },
  { from: 'submitted', event: 'return', by: right['proposal:return'].who, guards: [], to: 'returned' },
  { from: 'returned', event: 'rework', by: right['proposal:rework'].who, guards: [], to: 'draft' },
] as const satisfies readonly Transition<ProposalState, string>[];
export const proposalMainLine: readonly ProposalState[] = ['draft', 'consulting', 'submitted', 'accepted'];
