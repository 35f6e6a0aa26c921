import type { ProposalAction } from './rights.js';

/** What a Projektgruppe waits for, of whoever may do it. */
export const groupAsks = [
  'projektgruppe:mandate',
  'projektgruppe:confirmWorkingTime',
  'projektgruppe:activate',
  'projektgruppe:planWork',
  'projektgruppe:conclude',
] as const satisfies readonly ProposalAction[];

/** What a proposal waits for; it is read on where a draft has come of it. */
export const proposalAsks = [
  'proposal:consult',
  'proposal:answer',
  'proposal:submitOwn',
  'proposal:submit',
  'proposal:accept',
  'proposal:rework',
  'proposal:read',
] as const satisfies readonly ProposalAction[];
