import { anyCase } from '../any-case.js';
import { dayInWords } from '../date-words.js';
import { patternFinder } from '../pattern-finder.js';

const inWords = anyCase(
  '(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|ein|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|anderthalb|eineinhalb|zweieinhalb|dreieinhalb|viereinhalb',
);
const number = `(?:\\d{1,2}|1[01]\\d|${inWords})`;
const fresh = '(?<![\\p{L}\\d.,/-])';
/** How sure who tells it is. */
const about = `(?:(?:${anyCase('knapp|fast|gut|etwa|ca\\.|circa|angeblich|ungefähr|rund|bald|gerade|erst|noch nicht|kaum|vermutlich|geschätzt|wohl|mindestens|höchstens')})[ ])?`;
const over = '(?![\\p{L}\\d])';
/** What a span of years lasts and how old one is are written alike; this follows the first. */
const span =
  /^[ ](?:später|lang|her|nach|vor|gearbeitet|gelebt|bei|als|in |im |Haft|Wartezeit|Berufs|Erfahrung|gewartet|gebaut|gültig|befristet|verheiratet|Praxis|zurück|Schul|hier|auf )/;
const spanBefore =
  /(?:seit|vor|nach|in|für|über|binnen|alle|von|mindestens|noch|innerhalb|bereits|schon|war|dauert|dauerte|etwa|nächsten|letzten|vergangenen|die|acht|weitere|nur|um|warten|wartet|wartete)[ ]$/i;

/** In words, from two on: "ein" is an article. */
const several = anyCase(
  '(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn(?:einhalb)?|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)einhalb|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf',
);
const ordinal = `(?:${dayInWords}|${anyCase('(?:vierz|fünfz|sechz|siebz|achtz|neunz)igste[rns]?')})`;

/** How old somebody is. */
export const ages = patternFinder('lexicon', [
  {
    type: 'AGE',
    pattern: new RegExp(
      `${fresh}${about}${number}(?:[ ]?[-–]?[ ]?)(?:${anyCase('jährige|jährigen|jähriger|jähriges|jährigem|jährig|jahrige|jahrigen|jahriger|monatige|monatigen|monatiger|monatiges|jaehrige|jaehriger|jaehrigen')})${over}`,
      'gu',
    ),
    confidence: (words, text, start) =>
      /^(?:[ ]|$)(?:Ausbildung|Aufenthalt|Wartezeit|Berufs|Frist|Aufenthalts|Duldung|Dauer|Kurs|Verlängerung|Bestehen|Erfahrung|Bewilligung)/.test(
        text.slice(start + words.length, start + words.length + 16),
      )
        ? 0
        : 0.9,
  },
  {
    type: 'AGE',
    pattern: new RegExp(
      `${fresh}${about}${number}[ ](?:${anyCase('jahre|jahr|monate|monat|wochen|tage|mon\\.|j\\.')})[ ](?:${anyCase('alt|jung|alte|alter|alten|altes')})${over}`,
      'gu',
    ),
    confidence: 0.95,
  },
  { type: 'AGE', pattern: new RegExp(`${fresh}\\d{1,3}[ ]?(?:J\\.|Mon\\.|Jhr\\.?)(?!\\p{L})`, 'gu'), confidence: 0.85 },
  {
    type: 'AGE',
    pattern: new RegExp(
      `(?<=[(,;|][ ]?|(?:${anyCase('alter|alter:|alt:|ist|bin|sei|war|kind|etwa|ca\\.|mit|erst|gerade|komma|alter von|von')})[ ])(?<id>${number}[ ](?:${anyCase('jahre|jahr')}))(?=[ ]?[,.;)|\\n]|$|[ ](?:und|komma|punkt)[ ])`,
      'gu',
    ),
    confidence: (words, text, start) =>
      span.test(text.slice(start + words.length, start + words.length + 14)) ? 0 : 0.75,
  },
  {
    // "Sie ist 34.", "bin jetzt 18 und", "wird im Mai 12".
    type: 'AGE',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${anyCase('ist|bin|war|sei|wird|wurde|werde|er|sie|jetzt|gerade|schon|erst|knapp|etwa|fast|über|ca\\.|circa|mit|alter|alter:|komma')})[ ])(?<id>\\d{1,2})(?=[ ]?(?:[.,;)!?]?(?:[ ]?\\n|$)|[.,;)!?][ ]?(?!\\d)|[ ](?:${anyCase('und|oder|geworden|ans|zum|zur|aus|komma|punkt')})${over}))`,
      'gu',
    ),
    confidence: (words, text, start) => {
      const age = Number(words);
      if (
        age < 1 ||
        /(?:um|ab|bis|von|Nr\.|Zimmer|Raum|Tisch|Fall|Kapitel)[ ](?:ca\. |etwa )?$/.test(
          text.slice(Math.max(0, start - 12), start),
        )
      )
        return 0;
      return /(?:mit|er|sie)[ ]$/i.test(text.slice(Math.max(0, start - 4), start)) ? 0.6 : 0.7;
    },
  },
  // After a name: Anna (9), Elif, 6, …
  {
    type: 'AGE',
    pattern: new RegExp(`(?<=(?:\\p{L}\\p{Ll}{1,30}|\\p{Lu}\\.)[ ]\\([ ]?)(?<id>\\d{1,2})(?=[ ]?[),;])`, 'gu'),
    confidence: 0.75,
  },
  {
    type: 'AGE',
    pattern: new RegExp(`(?<=\\p{Lu}[\\p{L}'’-]{1,30}(?:,[ ]|\\),[ ]|[ ]))(?<id>[1-9]\\d?)(?=,[ ]|\\))`, 'gu'),
    confidence: 0.7,
  },
  {
    type: 'AGE',
    pattern: new RegExp(
      `(?<=(?:^|\\n|[|;(])[ ]{0,2}(?:w|m|d|f|weibl\\.|männl\\.|weiblich|männlich)[ .,;|]{1,3})(?<id>\\d{1,2})${over}`,
      'gu',
    ),
    confidence: 0.85,
  },
  { type: 'AGE', pattern: new RegExp(`(?<=\\n|^|[.;:)][ ])(?<id>\\d{2})(?=,[ ]\\p{L}{3})`, 'gu'), confidence: 0.6 },
  {
    type: 'AGE',
    pattern: new RegExp(
      `(?<=(?:${anyCase('kinder|kind|alter')})[ ]{0,2}(?:[:.]{1,40}|\\()?[ ]?(?:\\p{Lu}\\p{L}{1,20}[ ]\\d{1,2},[ ]){0,5}\\p{Lu}\\p{L}{1,20}[ ])(?<id>\\d{1,2})(?=[,;.\\n)]|$)`,
      'gu',
    ),
    confidence: 0.7,
  },
  {
    type: 'AGE',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${anyCase('anfang|mitte|ende|um die|knapp|gut|an die|über')})[ ](?:[2-9]0|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig)(?![\\p{L}\\d%€]|[.,]\\d|[ ](?:${anyCase('euro|prozent|stunden|minuten|kilometer|km|tage|wochen|personen|menschen|leute|€|%|teilnehmer\\p{L}{0,6}')}))`,
      'gu',
    ),
    confidence: 0.8,
  },
  {
    type: 'AGE',
    pattern: new RegExp(
      `${fresh}(?:\\d{1,2}|[eE]rste|[zZ]weite|[dD]ritte|[vV]ierte|[fF]ünfte|[sS]echste|[sS]iebte|[aA]chte|[nN]eunte|[zZ]ehnte)[nr]?\\.?[ ]?(?:${anyCase('klasse|schuljahr|lebensjahr|lehrjahr|schulbesuchsjahr|klässler|klässlerin|semester')})${over}`,
      'gu',
    ),
    confidence: (words) => (/^(?:1[4-8]|2[1-7])\.?[ ]?Lebensjahr/i.test(words) ? 0 : 0.8),
  },
  {
    type: 'AGE',
    pattern: new RegExp(`(?<!\\p{L})(?:${anyCase('klasse')})[ ]\\d{1,2}[a-e]?${over}`, 'gu'),
    confidence: 0.75,
  },
  {
    type: 'AGE',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${anyCase('jg\\.|jahrgang|jhg\\.|baujahr')})[ :]{1,2}(?:(?:19|20)\\d{2}|'?\\d{2})(?!\\d)`,
      'gu',
    ),
    confidence: 0.9,
  },
  {
    type: 'AGE',
    pattern: new RegExp(`${fresh}\\d{1,2}[ ](?:${anyCase('monate')})(?=,)`, 'gu'),
    confidence: (_, text, start) => (spanBefore.test(text.slice(Math.max(0, start - 14), start)) ? 0 : 0.65),
  },
  {
    type: 'AGE',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${anyCase('komma|herr|frau|ist')})[ ](?:\\p{L}{2,20}[ ]){0,3}?)(?<id>${anyCase('(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig)')})(?=[ ](?:${anyCase('komma|punkt|jahre|und|aus')})|[,.])`,
      'gu',
    ),
    confidence: 0.8,
  },
  // Of children in a row: "12, 10 und 7 Jahre", "(12 und 10)", "Söhne (12/10/7)".
  {
    type: 'AGE',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${anyCase('kinder|kindern|söhne|söhnen|töchter|töchtern|geschwister|geschwistern|jungen|mädchen|brüder|schwestern|enkel|zwillinge|jungs|beiden')})[ ]{0,2}(?:[(:,]|im alter von|sind|von)?[ ]{0,2})(?<id>\\d{1,2}(?:[ ]?(?:,|und|u\\.|/|&|sowie)[ ]?(?:und[ ])?\\d{1,2}){1,9}(?:[ ](?:${anyCase('jahre|jahren|j\\.')})(?:[ ]alt)?)?)(?![\\d.:/])`,
      'gu',
    ),
    confidence: 0.75,
  },
  // Of the smallest: "ein Sohn, 18 Monate", "Baby 3 Wochen".
  {
    type: 'AGE',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${anyCase('sohn|tochter|baby|säugling|kind|junge|mädchen|kleinkind|zwillinge|enkel|bruder|schwester')})(?:[ ]\\p{Lu}\\p{L}{1,20})?[ ]?[,:(]?[ ]{0,2})(?<id>\\d{1,2}[ ](?:${anyCase('monate|monat|wochen|tage|jahre|jahr')}))${over}`,
      'gu',
    ),
    confidence: (words, text, start) =>
      span.test(text.slice(start + words.length, start + words.length + 14)) ? 0 : 0.75,
  },
  // In words, where it can be nothing else: "ist fünfzehn und", "wird im Mai zwölf".
  {
    type: 'AGE',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${anyCase('ist|bin|war|sei|wird|wurde|werde|jetzt|erst|schon|gerade|bald|knapp|alter|mit')})[ ]|(?:wird|wurde)[ ](?:am|im)[ ][\\p{L}\\d.]{2,14}[ ](?:${about})?)(?<id>${several})(?=[ ]?(?:[.;!?)]|$|\\n|,[ ](?!\\p{Lu}?\\p{L}{2,20}[ ](?:kinder|personen|jahre)))|[ ](?:${anyCase('und|oder|geworden|komma|punkt')})${over})`,
      'gu',
    ),
    confidence: (_, text, start) =>
      /(?:um|ab|bis|von|es)[ ](?:ist |schon |jetzt )?$/i.test(text.slice(Math.max(0, start - 10), start)) ? 0 : 0.65,
  },
  // Said of the smallest: "der Kleine ist erst acht Wochen".
  {
    type: 'AGE',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${anyCase('(?:ist|sei|war|jetzt|wird)[ ](?:gerade |jetzt )?(?:erst|jetzt|gerade|gerade mal|kaum)|jüngste|kleinste|im alter von|alter von|alt:|alter:')})[ ])(?<id>${about}(?:${number}|einem|einer|einigen|wenigen)[ ](?:${anyCase('tage|tagen|wochen|woche|monate|monaten|monat|jahre|jahren|jahr')}))${over}`,
      'gu',
    ),
    confidence: (words, text, start) =>
      span.test(text.slice(start + words.length, start + words.length + 14)) ? 0 : 0.75,
  },
  // Of whom nobody knows it: "angeblich 16", "laut Behörde 19".
  {
    type: 'AGE',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?<id>(?:${anyCase('angeblich|angeblichen|vermutlich|geschätzt|mutmaßlich')})[ ](?:\\d{1,2}|${several}))(?![\\p{L}\\d]|[.,:]\\d|[ ](?:\\p{Lu}|euro|uhr|stunden|mal))|(?<=(?<!\\p{L})(?:${anyCase('laut|lt\\.')}[ ]\\p{L}{3,24}|${anyCase('nach eigenen angaben|eigenen angaben nach|eigenen angaben zufolge|fiktiv')})[ ])\\d{2}(?=[,.;)\\n]|$)`,
      'gu',
    ),
    confidence: 0.7,
  },
  // Of several at once: "zwischen sechs Monaten und zwölf Jahren", "zwischen 3 und 14".
  {
    type: 'AGE',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:zwischen|im Alter von|im Alter zwischen|von)[ ])(?<id>${number}(?:[ ](?:Monaten|Wochen|Jahren|Jahre|monaten|wochen|jahren))?[ ](?:und|bis)[ ]${number}[ ](?:Jahren|jahren|Jahre|jahre|Monaten|monaten)|${number}[ ](?:und|bis)[ ]${number}(?=[ ]?[,.;)]))${over}`,
      'gu',
    ),
    confidence: (words, text, start) =>
      /(?:Kind|kinder|Jungen|Mädchen|Söhne|Töchter|Geschwister|Alter|Enkel)/i.test(
        text.slice(Math.max(0, start - 60), start),
      ) &&
      !/^[ ]?(?:Berufs|Erfahrung|Haft|Wartezeit|Uhr)/.test(text.slice(start + words.length, start + words.length + 10))
        ? 0.75
        : 0,
  },
  // The day one keeps: "60. Geburtstag", "wird 60", "zum Sechzigsten".
  {
    type: 'AGE',
    pattern: new RegExp(
      `${fresh}(?:(?:\\d{1,2}\\.|${ordinal})[ ](?:${anyCase('geburtstag|geburtstages|geburtstags')}))${over}|(?<=(?<!\\p{L})(?:${anyCase('geburtstag')})[^\\p{L}\\d\\n.]{1,4})\\d{1,2}(?![\\d.:/]|[ ]?\\p{L})`,
      'gu',
    ),
    confidence: 0.75,
  },
  // Halves: 1½, 2,5 Jahre, 1 1/2 Jahre; months on, still in their months: "im 8. Monat", "32. SSW".
  {
    type: 'AGE',
    pattern: new RegExp(
      `${fresh}(?:\\d{1,2}[ ]?½(?:[ ](?:${anyCase('jahre|jahren|j\\.|jahr')}))?|\\d{1,2},5[ ](?:${anyCase('jahre|jahren|j\\.')})|\\d[ ]1/2[ ](?:${anyCase('jahre|jahren|j\\.')}))(?:[ ]alt)?${over}`,
      'gu',
    ),
    confidence: (words, text, start) =>
      span.test(text.slice(start + words.length, start + words.length + 14)) ? 0 : 0.7,
  },
  {
    type: 'AGE',
    pattern: new RegExp(
      `${fresh}(?:${anyCase('im')}[ ](?:\\d{1,2}\\.|${ordinal})[ ](?:${anyCase('monat')})(?:[ ](?:${anyCase('schwanger|der schwangerschaft')}))?(?=[ ]?(?:[,.;)\\n]|$)|[ ](?:schwanger|und))|\\d{1,2}\\.[ ]?(?:\\+[ ]?\\d[ ]?)?(?:SSW|Schwangerschaftswoche))${over}`,
      'gu',
    ),
    confidence: 0.65,
  },
  {
    type: 'AGE',
    pattern: new RegExp(
      `${fresh}(?:${anyCase('im')}[ ])?(?:\\d{1,2}\\.|${ordinal})[ ](?:${anyCase('lebensmonat|lebenswoche|lebensjahrzehnt|kindergartenjahr|ausbildungsjahr|jahrgang|jahrgangsstufe|stufe')})${over}`,
      'gu',
    ),
    confidence: 0.75,
  },
  // Age by what it makes of one.
  {
    type: 'AGE',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${anyCase('(?:zwanz|dreiß|vierz|fünfz|sechz|siebz|achtz|neunz)iger(?:in)?|hundertjährige[rn]?|teenager|teenie|säugling')})(?!\\p{L}|[ ](?:${anyCase('jahre|jahren')}))`,
      'gu',
    ),
    confidence: 0.55,
  },
  // Between commas, behind a name: ", 23, Somalierin"; behind a name in small letters: "und tala 5".
  {
    type: 'AGE',
    pattern: /(?<=(?:^|\n|[\p{L}:?.][ ,]{1,2}))[1-9]\d(?=,[ ]\p{Lu}\p{Ll}{2,20}(?:in|er|e)?[ ]?[,.;(\n])/gu,
    confidence: 0.65,
  },
  { type: 'AGE', pattern: /(?<=jahre und \p{Ll}{3,14}[ ])\d{1,2}(?=[ ]?(?:\n|$|[.,]))/gu, confidence: 0.65 },
  {
    type: 'AGE',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${anyCase('(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\\d{1,2})[ ]jahre?[ ](?:jünger|älter)')})(?!\\p{L})`,
      'gu',
    ),
    confidence: 0.65,
  },
  {
    type: 'AGE',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${anyCase('im')}[ ])?(?:\\d{1,2}\\.|${ordinal})[ ](?:${anyCase('ausbildungsjahr|lehrjahr|jahr der ausbildung')})${over}|(?<=${anyCase('ausbildung')}[ ])im[ ]\\d\\.[ ]Jahr${over}`,
      'gu',
    ),
    confidence: 0.7,
  },
  {
    // Half a year more is nobody's hour: ", fünfeinhalb, spricht".
    type: 'AGE',
    pattern: new RegExp(
      `(?<=,[ ])(?:${anyCase('(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn)einhalb')}|(?:${anyCase('gerade|eben|erst')})[ ]\\d{1,2}(?=[ ]geworden))${over}`,
      'gu',
    ),
    confidence: 0.75,
  },
  // The last of a text or line, behind a name: "Jakob Uhl, 84".
  { type: 'AGE', pattern: /(?<=\p{Lu}\p{L}{2,20}[ ]\p{Lu}\p{L}{2,20},[ ])[1-9]\d(?=[ ]?(?:\n|$))/gu, confidence: 0.65 },
  // Of two who were named: "Idris und Elham (12 und 10)".
  {
    type: 'AGE',
    pattern: /(?<=\p{L}[ ]\()\d{1,2}(?:[ ]?(?:,|und|u\.|\/|&)[ ]?\d{1,2}){1,6}(?:[ ](?:Jahre|J\.))?(?=\))/gu,
    confidence: 0.75,
  },
  // In a row parted by strokes: "/ m / 38 /".
  {
    type: 'AGE',
    pattern: /(?<=[/|;,][ ]?(?:m|w|d|männlich|weiblich)\.?[ ]?[/|;,][ ]?)[1-9]\d?(?=[ ]?[/|;,])/gu,
    confidence: 0.75,
  },
]);
