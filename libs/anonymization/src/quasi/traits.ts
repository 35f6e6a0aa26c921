import { anyCase } from '../any-case.js';
import { patternFinder } from '../pattern-finder.js';

const many = '(?:sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|[7-9]|1[0-9])';
const where =
  '(?:im|am|in der|in dem|weit und breit|vor|hier)[ ]?(?:ganzen[ ])?(?:Kreis|Ort|Gemeinde|Dorf|Stadt|Region|Kreisgebiet|Umkreis|Viertel|Stadtteil|Straße|Haus|Schule|Klasse|Land|Sauerland|Hochsauerland|NRW)?';

const known = anyCase(
  'singt|sang|spielt|spielte|trainiert|trainierte|trommelt|tanzt|predigt|predigte|kocht|kochte|backt|backte|malt|malte|gewann|hat gewonnen|gewonnen|auftritt|auftrat|tritt auf|engagiert sich|leitet|leitete|gründete|gegründet|stand|war|kam|bekannt aus|bekannt durch|interview|bericht|foto|bild|porträt|rettete|gerettet|pfeift|boxt|kandidiert|kandidierte',
);
const publicPlaces =
  'chor|orchester|kapelle|mannschaft|bundesliga|landesliga|kreisliga|bezirksliga|nationalmannschaft|gemeindehaus|stadtfest|dorffest|schützenfest|jubiläum|karneval|umzug|weihnachtsmarkt|wochenmarkt|zeitung|lokalzeitung|lokalteil|lokalradio|fernsehen|wdr|lokalzeit|blasorchester|spielmannszug|feuerwehr|stadtrat|gemeinderat|integrationsrat|theatergruppe|kirchenchor|moscheegemeinde|meisterschaft|weltmeisterschaft|olympiade|paralympics|wettbewerb';
const marked = anyCase(
  'linkshänder|linkshänderin|linkshändig|tattoo|tätowierung|tätowiert|narbe im gesicht|brandnarben|brandnarbe|gesichtsnarbe|glasauge|augenklappe|feuermal|muttermal im gesicht|blindenhund|assistenzhund|beinprothese|armprothese|sechs finger|einarmig|einbeinig|hinkt|humpelt|stottert|auffallend groß|auffällig groß|sehr klein gewachsen|kleinwüchsig|rote haare|rothaarig|rothaariger|rothaarige|bodybuilder|bodybuilderin|weltmeister|weltmeisterin|olympiateilnehmer|olympiateilnehmerin|nationalspieler|nationalspielerin|profifußballer|preisträger|preisträgerin|überlebender von|überlebende von|zwillingsschwester|zwillingsbruder|eineiige zwillinge|vollwaise|vollwaisen|findelkind|analphabet|analphabetin|transfrau|transmann|transsexuell|transgender|intersexuell|nonbinär|homosexuell|schwul|lesbisch|bisexuell',
);

/** What there is only once: the one in the district, a family of eleven, the bus at 8.20. */
export const traits = patternFinder('lexicon', [
  {
    type: 'TRAIT',
    pattern: new RegExp(
      `(?<!\\p{L})(?:[dD](?:er|ie|as|en|em)|[aA]ls)[ ](?:einzige|einziger|einzigen|einziges|erste|erster|ersten)[ ](?:[\\p{L}-]{2,30}[ ]){0,6}?${where}(?:[ ]\\p{Lu}\\p{L}{2,30})?(?!\\p{L})`,
      'gu',
    ),
    confidence: (words) =>
      /^[dD](?:er|ie|as|en|em) erste/.test(words) && !/Kreis|Ort|Gemeinde|Dorf/.test(words) ? 0 : 0.65,
  },
  {
    type: 'TRAIT',
    pattern: new RegExp(
      `(?<![\\p{L}\\d.,])${many}[ ](?:(?:minderjährige|gemeinsame|leibliche|kleine|eigene)n?[ ])?(?:Kinder|Kindern|Geschwister|Geschwistern|Söhne|Söhnen|Töchter|Töchtern|Enkel)(?!\\p{L})`,
      'gu',
    ),
    confidence: (_, text, start) =>
      /(?:für|von|bis|Klasse mit|Gruppe mit|insgesamt|ab)[ ]$/.test(text.slice(Math.max(0, start - 10), start))
        ? 0
        : 0.65,
  },
  {
    type: 'TRAIT',
    pattern:
      /(?<!\p{L})(?:(?:neun|zehn|elf|zwölf|acht)köpfige[rn]?|Drillinge[n]?|Vierlinge[n]?|Fünflinge[n]?|Rollstuhlfahrer(?:in)?|Albino|Kleinwüchsige?r?)(?!\p{L})/giu,
    confidence: 0.75,
  },
  {
    // What the whole place knows somebody by.
    type: 'TRAIT',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${known})(?:[ ][\\p{L}\\d-]{1,24}){0,5}?[ ](?:\\p{L}{0,20}(?:${publicPlaces}))(?!\\p{L})`,
      'gu',
    ),
    confidence: 0.65,
  },
  {
    type: 'TRAIT',
    pattern: new RegExp(`(?<!\\p{L})(?:${marked})(?!\\p{L})`, 'gu'),
    confidence: 0.7,
  },
  // A bill to the cent, a bus of the timetable: they lead to one file, to one place.
  {
    type: 'TRAIT',
    pattern: /(?<![\d.,])\d{1,3}(?:\.\d{3}){0,2},(?!00)\d{2}[ ]?(?:€|Euro|EUR)(?![\p{L}\d])/gu,
    confidence: 0.5,
  },
  {
    type: 'TRAIT',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${anyCase('bus|zug|bahn|straßenbahn|schnellbus|regionalexpress|fähre|flug')})[ ](?:[\\p{L}\\d-]{1,12}[ ]){0,3}?(?:um[ ])?\\d{1,2}[.:]\\d{2}(?:[ ]?Uhr)?(?!\\d)`,
      'gu',
    ),
    confidence: 0.6,
  },
]);
