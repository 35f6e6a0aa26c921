import type { DecisionAction } from './rights.js';

/** What a Beschlussvorlage waits for, of whoever may do it. */
export const paperAsks = [
  'paper:askStatements',
  'paper:write',
  'statement:give',
  'statement:attach',
  'paper:clear',
  'paper:table',
  'paper:comment',
] as const satisfies readonly DecisionAction[];

/** What a meeting waits for; it is read on where papers lie on its agenda. */
export const meetingAsks = [
  'meeting:invite',
  'meeting:setAgenda',
  'meeting:plan',
  'meeting:start',
  'resolution:record',
  'meeting:read',
] as const satisfies readonly DecisionAction[];
