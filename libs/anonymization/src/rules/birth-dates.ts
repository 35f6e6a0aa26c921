import { anyCase, scanned as asScanned } from '../any-case.js';
import { dayInWords, months, wholeDay, yearInWords } from '../date-words.js';
import { patternFinder } from '../pattern-finder.js';

const born = asScanned(
  'geb|geboren|geborene|geborener|geburtsdatum|geburtstag|geburtstermin|geb-datum|geb\\.-datum|geb\\.-dat|geb\\.dat|gebdat|gebdatum|geb\\.tag|geburtsdat|dob|date of birth|geb\\. dat|\\*|geb\\.datum|geb\\.-tag|born',
);
/** What may stand between: "am", "den", a place, a name that the office asks for. */
const lead = `[ ]{0,3}\\.?[ ]{0,3}(?:[:=|]|\\.{2,40})?[ ]{0,3}(?:${anyCase('am|den|ist|war|ca\\.|etwa|laut pass|lt\\. pass|wohl|vermutlich')}[ :]{1,3}){0,3}(?:${anyCase('in')}[ ](?:\\p{L}|[ -]){2,40}[ ,]{1,2}(?:${anyCase('am')}[ ])?)?`;
/** As read from paper: an l for a one, an O for a nought. */
const scanned = '[\\dlIoO]{1,2}[.,][ ]?[\\dlIoO]{1,2}[.,][ ]?[\\dlIoO]{2,4}';
const part = `\\d{1,2}[./]\\d{4}|\\d{1,2}\\.[ ]?\\d{1,2}\\.|\\d{1,2}\\.[ ]?(?:${months})|${dayInWords}[ ](?:${months})|(?:${months})[ ](?:\\d{4}|${yearInWords})`;

/** Days of birth, wherever a word says that they are. */
export const birthDates = patternFinder('rule', [
  {
    type: 'DOB',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:${born})${lead}[(]?(?<id>${wholeDay}|${scanned}|${part})(?![\\p{L}\\d])`,
      'gu',
    ),
    confidence: (words) => (/\d{2}|\p{L}{4}/u.test(words) || /^\d\.\d\.$/.test(words) ? 0.95 : 0),
  },
  {
    type: 'DOB',
    pattern: new RegExp(
      `(?<id>${wholeDay})(?=[ ,]{1,3}(?:${anyCase('geboren|geborene|geborener|geborenen|geb\\.|in \\p{L}{2,30} geboren|zur welt')}))`,
      'gu',
    ),
    confidence: 0.9,
  },
  // The year alone, where it says that it is the one.
  {
    type: 'DOB',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:${anyCase('geburtsjahr|geb\\.-jahr|geb\\.jahr|geburtsj\\.|geb\\.|geboren(?: im jahre?)?')}|\\*)[ ]?(?:[:|][ ]?)?(?:${anyCase('ca\\.|etwa|um|im jahr|ist')}[ ])?(?<id>(?:19|20)\\d{2}|${yearInWords})(?![\\p{L}\\d./-])`,
      'gu',
    ),
    confidence: 0.85,
  },
  // A day of a year long past, alone in brackets or behind a name: nobody's appointment.
  { type: 'DOB', pattern: /(?<![\d.])\d{1,2}\.[ ]?\d{1,2}\.[ ]?(?:19[2-9]\d|200\d)(?![\d.])/gu, confidence: 0.75 },
]);
