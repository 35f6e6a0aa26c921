import { brokenWords } from './broken-words.js';
import { afterCue, holdsOnly } from './cues/after-cue.js';
import { namedLines } from './cues/named-lines.js';
import { shapesOfNames } from './cues/shapes-of-names.js';
import type { Finder } from './finding.js';
import type { IsOrdinary } from './spread.js';
import { quasiFinders } from './quasi/quasi.js';
import { identifierFinders } from './rules/rules.js';

const noWord: IsOrdinary = () => false;

/** Every layer but the model: rules, cues, lexicons. A word that is `isOrdinary` is no name by its place in a line alone. */
export const ruleFinders = (isOrdinary: IsOrdinary = noWord): readonly Finder[] => [
  ...identifierFinders,
  afterCue(isOrdinary),
  ...[namedLines, shapesOfNames].map(
    (finder): Finder =>
      (text) =>
        finder(text).filter(({ start, end }) => !holdsOnly(isOrdinary, text.slice(start, end))),
  ),
  ...quasiFinders,
  brokenWords(quasiFinders),
];
