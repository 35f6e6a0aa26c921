import type { Finder } from './finding.js';
import { identifierFinders } from './rules/rules.js';

/** Every layer but the model: rules, cues, lexicons. */
export const ruleFinders: readonly Finder[] = [...identifierFinders];
