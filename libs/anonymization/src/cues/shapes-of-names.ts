import { anyCase } from '../any-case.js';
import type { Finder } from '../finding.js';
import { patternFinder } from '../pattern-finder.js';
import { isNoName } from './not-a-name.js';

const word = "\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]{0,30}(?:[-’'ʼ]\\p{L}[\\p{L}\\p{M}]{0,30}){0,3}";
const capitals = "\\p{Lu}{2}[\\p{Lu}'’-]{1,30}";
const particles = '(?:(?:von|van|de|dos|da|del|di|el|al|bin|abu|El|Al|De|Abu)[ -]){0,2}';
const fresh = '(?<![\\p{L}\\p{N}.-])';
const over = '(?![\\p{L}\\p{N}])';
/** Two letters with full stops that are an abbreviation. */
const abbreviations =
  /^(?:Z\. ?[BTN]|D\. ?H|I\. ?[AVDHM]|U\. ?[AUEV]|S\. ?[OUM]|N\. ?[NCR]|V\. ?[AH]|O\. ?[GÄ]|E\. ?V|B\. ?[SA]|M\. ?[ASE]|A\. ?[DM]|P\. ?[SA]|G\. ?[MU]|U\. ?S)/u;

const none = (words: string): boolean => words.split(/[ ,]+/).some((one) => isNoName(one.replace(/\.$/, '')));
/** What German first names and the surnames of Westphalia end in, and hardly a noun does. */
const german =
  '(?:linde?|hilde?|traude?|gard|gunde?|brand|bert|fried|ulf|kamp|kämper|kemper|horst|hörster|schnieder|schneider|büscher|beck|becker|berger|wisch|mann|meier|meyer|hoff|hove|brock|brink|brinker|husen|strup|trup|diek|dieck|siek|sieker|siepen|rath|loh|ering|ebbing|bering|kötter|schulte|müller)';

const holds = (sure: number) => (words: string) => (none(words) ? 0 : sure);

/** Names that their own shape gives away: a surname in capitals first, an initial, an age in brackets. */
export const shapesOfNames: Finder = patternFinder('cue', [
  {
    type: 'PER',
    pattern: new RegExp(
      `${fresh}${particles}${capitals}(?:[ ]${capitals})?,[ ]?(?:${word}(?:[ ]${word})?|${capitals})${over}`,
      'gu',
    ),
    confidence: holds(0.85),
  },
  // Hussein, Amal: first in its line, its cell or after a number, and alone there.
  {
    type: 'PER',
    pattern: new RegExp(
      `(?<=^[ ]{0,3}|\\n[ ]{0,3}|[|;\\t][ ]?|\\d[ ]?[-.)][ ]?|:[ ]{1,2}|\\([ ]?)(?<id>${particles}${word}(?:[ ]${word})?,[ ]${word}(?:[ ]${word})?)(?=[ ]?(?:\\n|$|[|;\\t(,]|-[ ]|\\*|geb))`,
      'gu',
    ),
    confidence: holds(0.75),
  },
  {
    type: 'PER',
    pattern: new RegExp(
      `(?<![iI]\\.[ ]?)${fresh}\\p{Lu}\\.[ ]?(?:\\p{Lu}\\.[ ]?)?(?:v\\.[ ]?d\\.[ ])?${particles}${word}${over}`,
      'gu',
    ),
    confidence: (words) => (abbreviations.test(words) || none(words.replace(/^(?:\p{Lu}\.[ ]?){1,2}/u, '')) ? 0 : 0.7),
  },
  {
    // With an initial between: Grace M. Odhiambo.
    type: 'PER',
    pattern: new RegExp(`${fresh}${word}[ ]\\p{Lu}\\.[ ]${particles}${word}${over}`, 'gu'),
    confidence: holds(0.8),
  },
  {
    type: 'PER',
    pattern: new RegExp(`${fresh}${word}[ ]\\p{Lu}\\.(?=[ ,;:)|\\n]|$)(?![ ]?\\p{Lu}\\.)`, 'gu'),
    confidence: holds(0.7),
  },
  {
    type: 'PER',
    pattern: /(?<![\p{L}\p{N}.§][ ]?)\p{Lu}\.[ ]?\p{Lu}\.(?![ ]?\p{L}\.|[\p{L}\d])/gu,
    confidence: (words) => (abbreviations.test(words) ? 0 : 0.6),
  },
  { type: 'PER', pattern: /(?<![\p{L}\p{N}])v\.[ ]?d\.[ ]\p{Lu}\p{L}{1,30}/gu, confidence: 0.8 },
  {
    type: 'PER',
    pattern: new RegExp(
      `${fresh}(?<id>${word}(?:[ ]${particles}${word}){0,2})(?:,[ ]|[ ]\\()(?:\\*|${anyCase('geb\\.')}[ ]?\\d|\\d{1,2}(?:[ ]?(?:${anyCase('j\\.|jahre|mon\\.|monate|wochen|-jährig|jährig|m\\.')})|[),]))`,
      'gu',
    ),
    confidence: holds(0.75),
  },
  {
    // Who wrote what in a chat or record: "14.07.26, 22:14 - Rashid: …", "[14.07., 22:14] Rashid: …".
    type: 'PER',
    pattern: new RegExp(
      `(?:\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\]?(?:[ ]?Uhr)?[ ]?[-–:]?[ ])(?<id>${word}(?:[ ]${particles}${word}){0,2})(?=:[ ])`,
      'gu',
    ),
    confidence: holds(0.85),
  },
  {
    // First in a list, with what there is to do: "- Zewdie: Meisterbrief".
    type: 'PER',
    pattern: new RegExp(
      `(?<=(?:^|\\n)[ ]{0,4}(?:[-•*–>]|\\d{1,2}[.)])[ ]{1,3})(?<id>${word}(?:[ ]${particles}${word}){0,2})(?=[ ]?(?:\\([^()\\n]{1,30}\\))?:[ ])`,
      'gu',
    ),
    confidence: holds(0.65),
  },
  {
    // Behind a surname, in brackets, with more about the person: "Frau Akello (Grace, Jg. 1990)".
    type: 'PER',
    pattern: new RegExp(
      `(?<=\\p{Lu}[\\p{L}'’-]{2,30}[ ]\\()(?<id>${word}(?:[ ]${word})?)(?=,[ ](?:\\*|${anyCase('geb|jg|jahrgang|ca|rund|mitte|anfang|ende')}|\\d))`,
      'gu',
    ),
    confidence: holds(0.7),
  },
  {
    // The same in small letters, more than once: "jule: hat jemand", "lisa 12:01: moin".
    type: 'PER',
    pattern:
      /(?<=^|\n)(?<id>\p{Ll}{3,14})(?=(?:[ ]\d{1,2}:\d{2})?:[ ])(?=[\s\S]{1,600}?\n\k<id>(?:[ ]\d{1,2}:\d{2})?:[ ])|(?<=^|\n)\p{Ll}{3,14}(?=[ ]\d{1,2}:\d{2}:[ ])/gu,
    confidence: (words) => (none(words) ? 0 : 0.65),
  },
  {
    // With no article, where a noun would have one: "hätte Osterdiek den Termin", "als Adelgund ankam".
    type: 'PER',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${anyCase('als|ob|wenn|weil|dass|bevor|nachdem|hat|hatte|hätte|habe|wird|würde|wollte|ohne|mit|bei|von|für')}[ ]))\\p{Lu}\\p{Ll}{2,14}${german}(?=[ ](?:${anyCase('den|die|das|dem|der|einen|eine|ein|über|nicht|sich|uns|mir|gestern|heute|an|ankam|kam|kommt|ging|anrief|und')})(?!\\p{L}))`,
      'gu',
    ),
    confidence: holds(0.62),
  },
  {
    // A line of a record that begins with who speaks.
    type: 'PER',
    pattern: new RegExp(
      `(?<=^|\\n)(?<id>${word}(?:[ ]${word})?)(?=[ ]?(?:\\((?:[A-ZÄÖÜ]{2,6}|\\p{L}{4,20})\\))?:[ ]\\p{Ll})`,
      'gu',
    ),
    confidence: holds(0.65),
  },
  {
    // What stands alone below a greeting at the end.
    type: 'PER',
    pattern: new RegExp(
      `(?:${anyCase('grüße|grüßen|gruß|gruss|gruessen|gruesse|hochachtungsvoll|mfg|lg|vg|ihre|ihr|eure|euer|dein|deine|dank')})[ ]?[,.!]?[ ]{0,2}(?:\\n{1,3}|[ ])[ ]{0,3}(?:(?:${anyCase('ihre|ihr|eure|euer|deine|dein|i\\. ?a\\.|gez\\.|im auftrag')})[ ])?(?<id>(?:(?:${word}|\\p{Lu}\\.)[ ]){0,2}${particles}${word})(?=[ ]?(?:\\n|$|[,|(-]))`,
      'gu',
    ),
    confidence: holds(0.85),
  },
]);
