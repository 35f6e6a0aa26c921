import { isDay, isIban, isTaxId } from './checksums.js';
import type { IdentifierRule } from './identifier.js';

const label = (names: string) =>
  `(?:${names})(?:\\s{0,4}-?(?:Nr|Nummer|nummer|Zeichen|zeichen)\\.?)?\\s{0,4}[:.]?\\s{0,4}`;

/**
 * Every repetition is bounded and begins at a boundary, so that the longest text takes time in proportion to its
 * length. The identifiers that a pattern alone can tell, in the forms German offices write them. A rule is generous where a
 * label names the thing ("BG-Nummer 35502//0012345") and strict where it has only its shape to go by.
 */
export const identifierRules: readonly IdentifierRule[] = [
  { kind: 'email', pattern: /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/giu },
  {
    kind: 'email',
    pattern:
      /(?<![\p{L}\d._-])[\p{L}\d._-]{1,64}\s{0,2}[([{]\s?(?:at|ät|bei)\s?[)\]}]\s{0,2}[\p{L}\d-]{1,63}(?:\s{0,2}(?:\.|[([{]\s?(?:punkt|dot)\s?[)\]}])\s{0,2}[\p{L}\d-]{1,63}){1,4}/giu,
  },
  { kind: 'url', pattern: /\b(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}/giu },
  { kind: 'iban', pattern: /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,4})?\b/giu, holds: isIban },
  {
    kind: 'phone',
    pattern:
      /(?<![\d/.,-])(?:(?:\+|00)[1-9]\d{0,2}|\(0\d{2,5}\)|0[1-9]\d{1,4})[ ./-]{0,4}(?:\(0\))?\d(?:[ ./-]?\d){4,11}(?!\d)/gu,
    holds: hasPhoneLength,
  },
  {
    kind: 'azr',
    pattern: new RegExp(`${label('AZR|AZR-Nummer|Ausländerzentralregister')}(?<id>\\d[\\d ./-]{6,30})`, 'giu'),
  },
  {
    kind: 'clientNumber',
    pattern: new RegExp(
      `${label('BG|BG-Nummer|Bedarfsgemeinschaft|Kunden|Kundennummer|Kd|Klienten|Mieter|Mietvertrags|Vertrags|Mitglieds|Patienten|Fall|Personal|Debitoren|Kassenzeichen|Kassen')}(?<id>(?=[A-Z0-9/ -]{0,24}\\d{3})[A-Z0-9][A-Z0-9/.-]{3,40}(?:[ ]\\d{3,12}){0,3})`,
      'giu',
    ),
  },
  { kind: 'clientNumber', pattern: /\b\d{3}[A-Z]\d{6}\b|\b\d{5}\/\/\d{5,8}\b/gu },
  {
    kind: 'fileNumber',
    pattern: new RegExp(
      `${label('Az|AZ|Aktenzeichen|Akten|Geschäftszeichen|Gesch\\.-Z|Gz|Bescheid|Vorgangs|Unser Zeichen|Ihr Zeichen')}(?<id>(?=[^\\s,;]{0,40}\\d{2})[A-Z0-9][A-Z0-9./-]{3,40}(?:[ ][A-Z0-9./-]{0,10}\\d[A-Z0-9./-]{0,10}){0,4})`,
      'giu',
    ),
  },
  { kind: 'fileNumber', pattern: /(?<![\d.])\d{1,3}\s?[A-Z]{1,3}\s\d{1,5}\/\d{2}\b(?!\.)/gu },
  { kind: 'socialInsurance', pattern: /\b\d{2}[ ]?[0-3]\d[01]\d\d{2}[ ]?[A-Z][ ]?\d{2}[ ]?\d\b/gu },
  { kind: 'healthInsurance', pattern: /\b[A-Z]\d{9}\b/gu },
  { kind: 'taxId', pattern: /(?<!\d)\d{2}[ ]?\d{3}[ ]?\d{3}[ ]?\d{3}(?!\d)/gu, holds: isTaxId },
  {
    kind: 'birthDate',
    pattern:
      /(?:geb(?:oren)?\.?(?:\s{1,4}am)?|Geburtsdatum|Geburtstag|\*)\s{0,4}:?\s{0,4}(?<id>\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})/giu,
    holds: isDay,
  },
  {
    kind: 'birthDate',
    pattern:
      /(?:geb(?:oren)?\.?(?:\s{1,4}am)?|Geburtsdatum|Geburtstag|\*)\s{0,4}:?\s{0,4}(?<id>\d{1,2}\.\s{0,4}(?:Jan|Jän|Feb|Mär|Mrz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-zä]{0,6}\.?\s{1,4}(?:19|20)?\d{2})(?!\d)/giu,
  },
  { kind: 'plate', pattern: /\b[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ ]\d{1,4}[EH]?\b/gu },
  {
    kind: 'address',
    pattern:
      /\b(?!Monitoring|(?:Sport|Spiel|Arbeits|Kurs|Kita|Praktikums|Therapie|Ausbildungs|Park|Studien|Schlaf|Betreuungs|Stell|Bauern|Bahn|Schul|Frauen)(?:platz|hof|weg) )[A-ZÄÖÜ][\p{L}.-]{0,40}(?:straße|strasse|str\.|weg|allee|platz|gasse|ring|damm|ufer|chaussee|steig|pfad|hof)[ ]\d{1,4}\s?[a-z]?\b(?!\s{0,4}(?:Uhr|Euro|Prozent))/gu,
  },
  {
    kind: 'address',
    pattern: /(?<!\d)\d{5}[ ][A-ZÄÖÜ][a-zäöüß]{2,30}(?:[- ][A-ZÄÖÜ][a-zäöüß]{1,30}){0,3}/gu,
    holds: (words) => !/^\d{5}\s{1,4}(?:Euro|Personen|Menschen|Fälle|Kinder|Einwohner)/.test(words),
  },
];

function hasPhoneLength(words: string): boolean {
  const digits = words.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 15;
}
