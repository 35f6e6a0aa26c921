import { patternFinder } from '../pattern-finder.js';

const many = '(?:sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|[7-9]|1[0-9])';
const where = '(?:im|am|in der|in dem|weit und breit|vor|hier)[ ]?(?:ganzen[ ])?(?:Kreis|Ort|Gemeinde|Dorf|Stadt|Region|Kreisgebiet|Umkreis|Viertel|Stadtteil|Straße|Haus|Schule|Klasse|Land|Sauerland|Hochsauerland|NRW)?';

/** What there is only once: the one in the district, a family of eleven, the bus at 8.20. */
export const traits = patternFinder('lexicon', [
  {
    type: 'TRAIT',
    pattern: new RegExp(`(?<!\\p{L})(?:[dD](?:er|ie|as|en|em)|[aA]ls)[ ](?:einzige|einziger|einzigen|einziges|erste|erster|ersten)[ ](?:[\\p{L}-]{2,30}[ ]){0,6}?${where}(?:[ ]\\p{Lu}\\p{L}{2,30})?(?!\\p{L})`, 'gu'),
    confidence: (words) => (/^[dD](?:er|ie|as|en|em) erste/.test(words) && !/Kreis|Ort|Gemeinde|Dorf/.test(words) ? 0 : 0.65),
  },
  { type: 'TRAIT', pattern: new RegExp(`(?<![\\p{L}\\d.,])${many}[ ](?:(?:minderjährige|gemeinsame|leibliche|kleine|eigene)n?[ ])?(?:Kinder|Kindern|Geschwister|Geschwistern|Söhne|Söhnen|Töchter|Töchtern|Enkel)(?!\\p{L})`, 'gu'), confidence: (_, text, start) => (/(?:für|von|bis|Klasse mit|Gruppe mit|insgesamt|ab)[ ]$/.test(text.slice(Math.max(0, start - 10), start)) ? 0 : 0.65) },
  { type: 'TRAIT', pattern: /(?<!\p{L})(?:(?:neun|zehn|elf|zwölf|acht)köpfige[rn]?|Drillinge[n]?|Vierlinge[n]?|Fünflinge[n]?|Rollstuhlfahrer(?:in)?|Albino|Kleinwüchsige?r?)(?!\p{L})/giu, confidence: 0.75 },
]);
