import type { FindingState } from './finding.js';

/** From this confidence on what rules, cues and lexicons find is replaced unless a person says no. */
const acceptedFrom = 0.6;

export const stateOf = (confidence: number): FindingState => (confidence >= acceptedFrom ? 'accepted' : 'check');
