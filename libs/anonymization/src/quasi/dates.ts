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
  'ostern|weihnachten|pfingsten|silvester|neujahr|ramadan|zuckerfest|opferfest|karneval|heiligabend|allerheiligen|himmelfahrt|fronleichnam|newroz|advent|nikolaus|karfreitag|gründonnerstag|ostermontag|ostersonntag|pfingstmontag|buß- und bettag|muttertag|heilige drei könige|fastnacht|osterferien|sommerferien|herbstferien|weihnachtsferien|nouruz|nowruz|chanukka|aschermittwoch|rosenmontag|martinstag|sankt martin|erntedank',
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
      `(?<=(?<!\\p{L})(?:${when})[ ])(?<id>(?:19[3-9]\\d|20[0-4]\\d|${yearInWords}))(?![\\d/]|[.,]\\d|[ ](?:${anyCase('euro|eur|€|personen|menschen|stück')}))`,
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
  // Of a life in a table: "2012-2015 Laden", "2009 – 2011"; months: 06/23, 06/23-08/24.
  {
    type: 'DATE',
    pattern:
      /(?<![\p{L}\d.,/-])(?:19[5-9]\d|20[0-4]\d)(?=[ ]?[-–][ ]?(?:(?:19[5-9]\d|20[0-4]\d)(?!\d)|heute|jetzt))|(?<=(?<![\d/.-])(?:19[5-9]\d|20[0-4]\d)[ ]?[-–][ ]?)(?:19[5-9]\d|20[0-4]\d)(?![\d/])/gu,
    confidence: 0.75,
  },
  {
    type: 'DATE',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${anyCase('seit|ab|bis|im|von|vom|zum|stand|einreise')}):?[ ])(?<id>(?:0[1-9]|1[0-2])/\\d{2})(?![\\d/])`,
      'gu',
    ),
    confidence: 0.8,
  },
  {
    type: 'DATE',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:${months})[ ]'?[0-4]\\d(?![\\d.:,/%€]|[ ](?:uhr|euro|kinder|jahre|tage|stunden|personen|leute|mal)|[ ]\\p{Lu})${ended}`,
      'gu',
    ),
    confidence: 0.7,
  },
  // This year's: "18. August d. J."
  {
    type: 'DATE',
    pattern: new RegExp(
      `${fresh}(?:\\d{1,2}\\.|${dayInWords})[ ]{0,2}(?:${months})[ ](?:d\\.[ ]?J\\.?|dieses Jahres|vergangenen Jahres|letzten Jahres|des Vorjahres)`,
      'gu',
    ),
    confidence: 0.92,
  },
  // The day alone: "am 15. vorbei", "wird am 17. volljährig"; not the fifteenth of a row.
  {
    type: 'DATE',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${anyCase('am|zum|bis zum|ab dem|vom|seit dem')})[ ])(?<id>(?:[1-9]|[12]\\d|3[01])\\.)(?=[ ](?!(?:mal|platz|stock|lebens|klasse|schuljahr|tag|geburtstag)\\p{L}{0,6})\\p{Ll}|[ ]?(?:\\n|$|[,;)]))(?![ ](?:${months}))`,
      'gu',
    ),
    confidence: 0.6,
  },
  // By other calendars.
  {
    type: 'DATE',
    pattern:
      /(?<![\p{L}\d])\d{1,2}\.[ ](?:des Monats[ ])?(?:Farwardin|Ordibehescht|Chordad|Khordad|Tir|Mordad|Schahriwar|Mehr|Aban|Azar|Dey|Bahman|Esfand|Hamal|Saur|Dschauza|Saratan|Asad|Sunbula|Mizan|Aqrab|Qaus|Dschadi|Dalw|Hut|Muharram|Safar|Radschab|Schaban|Schawwal|Meskerem|Tikimt|Hidar|Tahsas|Tir|Yekatit|Megabit|Miyazya|Ginbot|Sene|Hamle|Nehase)[ ](?:1[2-5]\d{2}|20[01]\d)(?!\d)/gu,
    confidence: 0.9,
  },
  // Before a line of a chat or record: [12.05., 08:14].
  {
    type: 'DATE',
    pattern: /(?<=\[)\d{1,2}\.\d{1,2}\.(?:\d{2,4})?(?=,?[ ]\d{1,2}:\d{2})/gu,
    confidence: 0.85,
  },
  // A day in capitals of paper: l and O for one and nought.
  {
    type: 'DATE',
    pattern:
      /(?<![\p{L}\d.])(?=[\dlIO.]{0,6}[lIO])(?=[lIO.]{0,6}\d)[\dlIO]{1,2}\.[\dlIO]{1,2}\.[\dlIO]{2,4}(?![\p{L}\d])/gu,
    confidence: 0.8,
  },
]);
