import type { Finding } from '../finding.js';
import { plainWord, wordsBefore } from './before.js';
import type { Standing } from './proposal.js';

/** Words that say what a house is: they stay, and the name goes. */
const types =
  'Grundschule|Realschule|Hauptschule|Gesamtschule|Sekundarschule|Förderschule|Gymnasium|Berufskolleg|Berufsschule|Weiterbildungskolleg|Sprachschule|Schule|Kita|Kindertagesstätte|Kindergarten|Familienzentrum|Krippe|Hort|Wohngruppe|Jugendzentrum|Frauenhaus|Klinik|Klinikum|Krankenhaus|Hospital|Uniklinik|Universitätsklinikum|Praxis|Arztpraxis|Kinderarztpraxis|Zahnarztpraxis|Apotheke|Bäckerei|Metzgerei|Tischlerei|Schreinerei|Gärtnerei|Autohaus|Werkstatt|Restaurant|Imbiss|Hotel|Spedition|Supermarkt|Verein|Sportverein|Moschee|Moscheeverein|Kirchengemeinde|Chor|Begegnungszentrum|Pflegeheim|Altenheim|Seniorenheim|Universität|Hochschule|Fachhochschule|Labor|Dentallabor|Friseursalon|Baufirma|Firma';
const type = new RegExp(`(?<![\\p{L}])(?:${types})(?![\\p{L}])`, 'u');
/** "Anne-Frank-Realschule", "St.-Barbara-Klinik". */
const tail =
  /-(\p{Lu}?\p{Ll}*(?:schule|gymnasium|kolleg|klinik|klinikum|hospital|krankenhaus|kita|haus|apotheke|heim))(?![\p{L}])/iu;
const club = /(?<!\p{L})(?:SV|TuS|FC|VfL|TSV|SuS|BV|DJK|SG|TV)(?!\p{L})/u;

const cases: Readonly<Record<string, string>> = {
  bei: 'einem Unternehmen',
  von: 'einem Unternehmen',
  mit: 'einem Unternehmen',
  zu: 'einem Unternehmen',
  für: 'ein Unternehmen',
  an: 'ein Unternehmen',
  durch: 'ein Unternehmen',
};

/** A house as what it is: its type stays with its own article; a firm becomes a firm. */
export function houseStanding(text: string, { start, end, source }: Finding): Standing {
  if (source === 'unknown') return { words: '[Name]' };
  const name = text.slice(start, end);
  const known = type.exec(name)?.[0] ?? tail.exec(name)?.[1];
  if (known) return { words: known.slice(0, 1).toUpperCase() + known.slice(1) };
  if (club.test(name)) return { words: 'Sportverein' };
  const before = plainWord(wordsBefore(text, start, 1)[0]);
  return { words: cases[before] ?? '[Einrichtung]' };
}
