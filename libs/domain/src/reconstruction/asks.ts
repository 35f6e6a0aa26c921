import type { ReconstructionAction } from './rights.js';

/** What a session waits for, of whoever may do it, until its board is open. */
export const sessionAsks = ['session:acceptRules', 'session:start'] as const satisfies readonly ReconstructionAction[];
