import { afterCue } from './cues/after-cue.js';
import { namedLines } from './cues/named-lines.js';
import { shapesOfNames } from './cues/shapes-of-names.js';
import type { Finder } from './finding.js';
import { quasiFinders } from './quasi/quasi.js';
import { identifierFinders } from './rules/rules.js';

/** Every layer but the model: rules, cues, lexicons. */
export const ruleFinders: readonly Finder[] = [...identifierFinders, afterCue, namedLines, shapesOfNames, ...quasiFinders];
