import { stateOf } from '../accepted-from.js';
import type { Finder, Finding, FindingType } from '../finding.js';

/** What the head of a column says of its cells. */
const heads: readonly (readonly [RegExp, FindingType])[] = [
  [
    /^(?:(?:nach|vor|familien|geburts|ruf|voll)?name[n]?|name, vorname|klient(?:in)?|person|kind|mutter|vater|betreuer(?:in)?|sb|ansprechpartner(?:in)?|tn|teilnehmer(?:in)?)$/i,
    'PER',
  ],
  [/^(?:geb\.?(?:-?dat\.?|datum)?|geburtsdatum|geboren(?: am)?|geb\. am)$/i, 'DOB'],
  [/^(?:alter|jahre)$/i, 'AGE'],
  [/^(?:plz|postleitzahl)$/i, 'PLZ'],
  [/^(?:ort|wohnort|stadt|gemeinde|geburtsort|herkunftsort|herkunft|land|herkunftsland)$/i, 'LOC'],
  [/^(?:stra(?:ß|ss)e|str\.?|anschrift|adresse|wohnung)$/i, 'STREET'],
  [/^(?:tel\.?|telefon|handy|mobil|rufnummer|telefonnummer|fax)$/i, 'PHONE'],
  [/^(?:e-?mail|mail)$/i, 'EMAIL'],
  [/^(?:az\.?|aktenzeichen|akte|gz)$/i, 'AZ'],
  [/^(?:bg|bg-nr\.?|bg-nummer)$/i, 'BGNR'],
  [/^(?:azr|azr-nr\.?|azr-nummer)$/i, 'AZR'],
  [/^(?:kd-?nr\.?|kundennr\.?|kundennummer)$/i, 'KUNDENNR'],
  [/^(?:kv-?nr\.?|versichertennr\.?|kvnr)$/i, 'KVNR'],
  [/^(?:sv-?nr\.?|rv-?nr\.?|svnr)$/i, 'SVNR'],
  [/^iban$/i, 'IBAN'],
  [/^(?:pass|passnr\.?|pass-nr\.?|eat|ausweis)$/i, 'PASS'],
  [/^(?:nat\.?|staatsang\.?|staatsangehörigkeit|nationalität)$/i, 'NAT'],
  [/^(?:sprache|sprachen|muttersprache)$/i, 'LANG'],
  [/^(?:beruf|tätigkeit)$/i, 'PROF'],
  [/^(?:diagnose|diagnosen|erkrankung)$/i, 'DIAG'],
  [/^(?:schule|kita|arbeitgeber|firma|klinik|einrichtung)$/i, 'ORG'],
];
const empty = /^(?:-|–|\/|k\.? ?a\.?|keine?|nein|ja|unbekannt|\?|n\.? ?n\.?)?$/i;
const fewestCells = 3;

type Cell = { readonly start: number; readonly words: string };

/** Tables as programs export them and people draw them: the head of a column says what stands below. */
export const tables: Finder = (text) => {
  const found: Finding[] = [];
  let columns: readonly (FindingType | undefined)[] = [];
  let sign = '';
  let at = 0;
  for (const line of text.split('\n')) {
    const here = separatorOf(line);
    const cells = here === '' ? [] : cellsOf(line, here, at);
    if (cells.length < fewestCells) columns = [];
    else {
      const named = cells.map(({ words }) => heads.find(([head]) => head.test(words))?.[1]);
      if (named.filter((type) => type !== undefined).length >= 2) {
        columns = named;
        sign = here;
      } else if (here === sign && columns.length > 0) found.push(...cellFindings(cells, columns));
    }
    at += line.length + 1;
  }
  return found;
};

function separatorOf(line: string): string {
  return [';', '|', '\t'].find((sign) => line.split(sign).length >= fewestCells) ?? '';
}

function cellsOf(line: string, sign: string, from: number): readonly Cell[] {
  let at = from;
  return line.split(sign).map((cell) => {
    const lead = cell.length - cell.trimStart().length;
    const found = { start: at + lead, words: cell.trim() };
    at += cell.length + 1;
    return found;
  });
}

function cellFindings(cells: readonly Cell[], columns: readonly (FindingType | undefined)[]): readonly Finding[] {
  return cells.flatMap(({ start, words }, place) => {
    const type = columns[place];
    if (type === undefined || empty.test(words) || words.length > 80) return [];
    const confidence = 0.9;
    return [{ start, end: start + words.length, type, confidence, source: 'rule', state: stateOf(confidence) }];
  });
}
