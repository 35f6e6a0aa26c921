import { stateOf } from '../accepted-from.js';
import { scanned } from '../any-case.js';
import type { Finder, Finding } from '../finding.js';
import { readName } from './read-name.js';

const keys = scanned(
  'name|vorname|vornamen|nachname|familienname|zuname|geburtsname|rufname|klient|klientin|klienten|patient|patientin|pat|person|mutter|vater|kind|kinder|eltern|km|kv|sohn|tochter|söhne|töchter|ehemann|ehefrau|ehepartner|partner|partnerin|geschwister|sb|sachbearbeiter|sachbearbeiterin|sachbearbeitung|ansprechpartner|ansprechpartnerin|ansprechperson|betreuer|betreuerin|vormund|vermieter|vermieterin|anwalt|anwältin|arzt|ärztin|hausarzt|dolmetscher|dolmetscherin|sprachmittlung|sprachmittler|sprachmittlerin|teilnehmer|teilnehmerin|teilnehmende|teilnehmer/innen|tn|anwesend|anwesende|entschuldigt|gäste|beteiligte|beteiligt|von|an|absender|empfänger|unterschrift|kontakt|kontaktperson|notfallkontakt|bezugsperson|antragsteller|antragstellerin|as|beschwerdeführer|beschwerdeführerin|moderation|protokoll|leitung|gruppenleitung|klassenlehrer|klassenlehrerin|lehrer|lehrerin|cm|case manager|case managerin|fallführung|zuständig|verteiler|cc|kontoinhaber|kontoinhaberin|mieter|mieterin|schüler|schülerin|halter|verfasser|verfasserin|bearbeiter|bearbeiterin|bearbeitung|diktat|haushaltsmitglieder|bg-mitglieder|personen|angehörige|im auftrag|neu|gesprächspartner|erstellt von|name, vorname|name/vorname|vor- und nachname|vorname, name|vor- und zuname',
);
const line = new RegExp(
  `(?<![\\p{L}\\d])(?:${keys})(?:[ ]?\\((?:\\p{L}|[ .,/-]){1,30}\\)|[ ]\\d{1,2})?(?:[ ]?[:=|][ ]{0,4}|[ ]\\.{2,40}[ ]{0,3}|\\.{2,40}[ ]{0,3}|\\t{1,3})(?<value>[^\\n|\\t]{2,200})`,
  'gu',
);

/** What parts the names of a value. */
const parts = /(?<=^|[,;/&+]|[ ](?:und|u\.|sowie)[ ]|\))[ ]?/gu;

/** Lines and cells that say what they hold: "Mutter: Heba", "SB: Stein, Krone". */
export const namedLines: Finder = (text) =>
  [...text.matchAll(line)].flatMap((match): Finding[] => {
    const value = match.groups?.['value'] ?? '';
    const from = match.index + match[0].length - value.length;
    return [...value.matchAll(parts)].flatMap((part): readonly Finding[] => {
      const name = readName(text, from + part.index + part[0].length);
      if (!name || name.end > from + value.length) return [];
      const confidence = 0.82;
      return [{ start: name.start, end: name.end, type: 'PER', confidence, source: 'cue', state: stateOf(confidence) }];
    });
  });
