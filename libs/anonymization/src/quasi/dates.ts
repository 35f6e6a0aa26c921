import { anyCase } from '../any-case.js';
import { dayInWords, months, wholeDay, yearInWords } from '../date-words.js';
import { patternFinder } from '../pattern-finder.js';

const year = "(?:(?:19|20)\\d{2}|'\\d{2})";
const when = anyCase(
  'seit|im jahr|im jahre|jahr|bis|ab|vor|nach|von|aus|in|kam|ende|anfang|mitte|herbst|frühjahr|sommer|winter|um|circa|ca\\.|etwa|schon|erst|und|jahrgang',
);
const part = anyCase('anfang|mitte|ende|im|seit|bis|ab|vom|von');
const season = anyCase('frühjahr|frühling|frühsommer|spätsommer|sommer|herbst|spätherbst|winter');
const portion = anyCase('anfang|mitte|ende');
const relative = anyCase(
  '(?:letzten|letzter|letztem|nächsten|nächster|nächstem|vergangenen|vergangenem|kommenden|kommendem|diesen|diesem|dieses|vorigen|vorletzten|übernächsten)',
);
const feast = anyCase(
  'ostern|weihnachten|pfingsten|silvester|neujahr|ramadan|zuckerfest|opferfest|karneval|heiligabend|allerheiligen|himmelfahrt|fronleichnam|newroz|advent|nikolaus|osterferien|sommerferien|herbstferien|weihnachtsferien|nouruz|nowruz|chanukka|aschermittwoch|rosenmontag|martinstag|sankt martin|erntedank',
);
const ended = '(?![\\p{L}\\d])';
const fresh = '(?<![\\p{L}\\d.,/-])';

/** Days, months and years in every spelling. */
export const dates = patternFinder('lexicon', [
  { type: 'DATE', pattern: new RegExp(`${fresh}${wholeDay}${ended}`, 'gu'), confidence: 0.95 },
  {
    type: 'DATE',
    pattern: new RegExp(`${fresh}(?:0?[1-9]|[12]\\d|3[01])\\.[ ]?(?:0?[1-9]|1[0-2])\\.(?![ ]?\\d|\\p{L})`, 'gu'),
    confidence: 0.85,
  },
  // From the 12th to the 14th: 12.-14.03.
  {
    type: 'DATE',
    pattern:
      /(?<![\p{L}\d.,/])\d{1,2}\.(?:[ ]?\d{1,2}\.)?[ ]?(?:-|bis)[ ]?\d{1,2}\.[ ]?\d{1,2}\.(?:\d{4}|\d{2})?(?!\d)/gu,
    confidence: 0.9,
  },
  {
    type: 'DATE',
    pattern: new RegExp(`${fresh}(?:\\d{1,2}\\.?|${dayInWords})[ ]{0,2}(?:${months})${ended}`, 'gu'),
    confidence: 0.9,
  },
  {
    type: 'DATE',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:${anyCase('anfang|mitte|ende')})[ ])?(?:(?:${months})(?:[ ]?(?:\\/|-|und|bis)[ ]?(?:${months}))?)[ ,]{0,2}(?:${year}|${yearInWords})${ended}`,
      'gu',
    ),
    confidence: 0.92,
  },
  // Part of a month, of a season, of what is last or next.
  {
    type: 'DATE',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:${portion})[ ](?:(?:${relative})[ ])?(?:${months}|${season}(?:s)?|des[ ](?:nächsten |letzten |kommenden |vergangenen )?(?:Monats|Jahres|monats|jahres)|(?:nächsten|letzten|kommenden|vergangenen|dieses)[ ](?:Monats|Jahres|monats|jahres))|(?:${relative})[ ](?:${months}|${season}))(?:[ ]${year})?${ended}`,
      'gu',
    ),
    confidence: 0.7,
  },
  {
    type: 'DATE',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${part})[ ])(?<id>(?:${months})(?:[ ]?(?:\\/|-|und|bis)[ ]?(?:${months}))?)${ended}`,
      'gu',
    ),
    confidence: 0.7,
  },
  {
    type: 'DATE',
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:${months})[ ](?:und|bis|-)[ ](?:${months})${ended}`, 'gu'),
    confidence: 0.8,
  },
  {
    type: 'DATE',
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:${season})[ ](?:${year}(?:\\/\\d{2,4})?)${ended}`, 'gu'),
    confidence: 0.9,
  },
  { type: 'DATE', pattern: new RegExp(`(?<![\\p{L}\\d])(?:${feast})(?:[ ]${year})?${ended}`, 'gu'), confidence: 0.65 },
  {
    type: 'DATE',
    pattern: new RegExp(`(?<![\\p{L}\\d])KW[ ]?\\d{1,2}(?:[ ]?(?:\\/|-)[ ]?(?:\\d{4}|\\d{1,2}))?${ended}`, 'gu'),
    confidence: 0.85,
  },
  {
    type: 'DATE',
    pattern: new RegExp(`${fresh}(?:0?[1-9]|1[0-2])\\/(?:19|20)\\d{2}${ended}(?!\\/)`, 'gu'),
    confidence: 0.85,
  },
  {
    type: 'DATE',
    pattern:
      /(?<![\p{L}\d.,/-])(?:[1-4]\.[ ]?(?:Quartal|Halbjahr)|I{1,3}V?\. Quartal|Q[1-4])[ /]{1,2}(?:19|20)\d{2}(?!\d)/gu,
    confidence: 0.8,
  },
  {
    type: 'DATE',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${when})[ ])(?<id>(?:19[3-9]\\d|20[0-4]\\d))(?![\\d/]|[.,]\\d|[ ](?:${anyCase('euro|eur|€|personen|menschen|stück')}))`,
      'gu',
    ),
    confidence: 0.75,
  },
  {
    type: 'DATE',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${anyCase('bis|am|ab|vom|zum|seit|der|den|dem')})[ ](?:${anyCase('zum|dem')}[ ])?)(?<id>(?:[1-9]|[12]\\d|3[01])\\.)(?=[ ](?:${anyCase('des monats|raus|um|bin|ist|geht|habe|hat|kommt|muss')})|[ ]?(?:\\n|$))`,
      'gu',
    ),
    confidence: 0.6,
  },
  // A day in capitals of paper: l and O for one and nought.
  {
    type: 'DATE',
    pattern:
      /(?<![\p{L}\d.])(?=[\dlIO.]{0,6}[lIO])(?=[lIO.]{0,6}\d)[\dlIO]{1,2}\.[\dlIO]{1,2}\.[\dlIO]{2,4}(?![\p{L}\d])/gu,
    confidence: 0.8,
  },
]);
