import { stateOf } from '../accepted-from.js';
import { anyCase } from '../any-case.js';
import type { Finder, Finding } from '../finding.js';
import { lexiconFinder } from '../lexicon-finder.js';
import { patternFinder } from '../pattern-finder.js';
import { isListedTrade, isTrade, mayBeTrade, tradesOfSeveralWords } from './trade-word.js';

const fields = anyCase(
  'humanmedizin|zahnmedizin|tiermedizin|veterinärmedizin|medizin|pharmazie|pflege|psychologie|pädagogik|soziologie|sozialpädagogik|philosophie|theologie|islamische theologie|jura|rechtswissenschaften|rechtswissenschaft|scharia|bwl|vwl|betriebswirtschaft|volkswirtschaft|wirtschaft|wirtschaftswissenschaften|wirtschaftsinformatik|informatik|mathematik|physik|chemie|biologie|biotechnologie|geografie|geologie|astronomie|architektur|bauingenieurwesen|maschinenbau|elektrotechnik|mechatronik|agrarwissenschaften|landwirtschaft|forstwirtschaft|lebensmitteltechnik|textiltechnik|modedesign|design|grafik|kunst|kunstgeschichte|musik|theater|film|literatur|journalismus|medienwissenschaften|politikwissenschaft|politik|geschichte|archäologie|anglistik|germanistik|arabistik|romanistik|linguistik|sprachwissenschaft|übersetzen|englische literatur|arabische literatur|persische literatur|französische literatur|sport|sportwissenschaft|luftfahrttechnik|erdöltechnik|geodäsie|vermessung|hotelmanagement|tourismus',
);

/** Who works in the system that the case is about, or stands beside the person: their trade is no attribute of theirs. */
const staff =
  /^(?:Sach|Fall|Case|Sozial|Schulsozial|Jugend|Straßensozial|Migrations|Integrations|Bildungs|Berufs|Familien|Bezugs|Kurs|Amts|Abteilungs|Sachgebiets|Team|Projekt|Gruppen|Schul|Klassen|Klassen|Sprach|Kita|Haus|Heim|Wohn|Dienst|Einrichtungs|Fachbereichs|Bereichs|Stations|Gesamt|Deutsch|Kinder|Jugend)(?:bearbeiter|arbeiter|pädagog|berater|betreuer|lehrer|leiter|manager|begleiter|helfer|mittler|meister|arzt|ärztin|direktor|rektor|assistent)|^(?:Sozialarbeiter|Dolmetscher|Übersetzer|Hausmeister|Bürgermeister|Hebamme|Rechtsanwalt|Rechtsanwältin|Richter|Notar|Erzieher|Arzt|Ärztin|Kinderarzt|Zahnarzt|Facharzt|Student|Beamter|Polizist|Lehrer|Psychologe|Psychotherapeut|Therapeut|Pfarrer|Imam|Professor|Trainer|Priester|Notarin|Ernährungsberater|Psychiater|Augenarzt|Neurologe|Chirurg|Internist|Kardiologe|Gynäkologe|Orthopäde|Logopäde|Ergotherapeut|Physiotherapeut|Krankenpfleger|Apotheker|Steuerberater|Staatsanwalt|Vorarbeiter|Sekretär|Model|Politiker|Designer|Unternehmer|Moderator|Pastor|Minister|General|Nonne|Diakon|Kantor|Geschäftsführer|Abgeordnete|Tagesvater)(?:in|innen|n|s|en|e)?$|^(?:Maler|Koch|Bauer|Schneider|Weber|Zimmermann|Fischer|Müller|Schmied|Händler|Drucker|Gerber|Glaser|Gärtner|Metzger|Schreiner|Schuster|Bäcker|Brauer|Förster|Hirte|Seiler|Winzer|Sattler|Töpfer|Fleischer|Verkäufer|Kaufmann)(?:n|s|en|e)?$|^Tagesm[uü]tter/u;

const said = anyCase(
  'ist|bin|war|sei|wäre|als|gelernte|gelernter|gelernten|ausgebildete|ausgebildeter|studierte|studierter|von beruf|beruf|beruf:|wunschberuf:|zur|zum|früher|arbeitete als|gearbeitet als|geworden|wurde|eigentlich|ehemalige|ehemaliger|diplomierte|diplomierter|tätigkeit:|selbständiger|selbständige|selbstständiger|selbstständige|einzige|einziger|erfahrene|erfahrener|promovierte|promovierter|lernt|lernen|werden|kann|gel\\.|ehem\\.|ausgeb\\.|dipl\\.|beruflich|damals|daheim|einst|tätig als|angestellt als|job als|stelle als|anstellung als|ausbildung als|lehre als|praktikum als|examinierte|examinierter|approbierte|approbierter|pensionierte|pensionierter|angehende|angehender|künftige|künftiger|leidenschaftliche|leidenschaftlicher|geprüfte|geprüfter|professioneller|professionelle|berufsbezeichnung:|zuletzt',
);
const office =
  /^(?:Sach(?:bearbeiter)|Sozialarbeiter|Case|Dolmetscher|Ansprechpartner|Sprachmittler|Schulsozialarbeiter|Vermieter|Arbeitgeber|Abteilungsleiter|Teamleiter|Gruppenleiter|Kursleiter|Integrationslotse|Schulleiter des|Helfer|Lagerhelfer|Produktionshelfer|Pflegehelfer|Erntehelfer|Küchenhelfer|Oberarzt|Oberärztin|Chefarzt|Chefärztin|Bewährungshelfer|Integrationshelfer|Entwicklungshelfer|Schulhelfer|Amtsleiter|Sozialpädagog|Klassenlehrer)/u;

/** Behind one of these, be it with an article or an adjective between, stands a trade. */
const saidBefore = new RegExp(
  `(?<!\\p{L})(?:${said})[ ](?:(?:${anyCase('ein|eine|einer|einen|noch|dort|früher|immer|jahrelang|lange|selbst|auch|bis \\d{4}|seit \\d{4}')}|\\p{Ll}{2,20}(?:er|e|en)|\\p{Lu}\\p{L}{2,20})[ ]){0,2}$`,
  'u',
);
const longestSaid = 70;
const titled = /(?:Frau|Herrn?|Fr\.|Hr\.|Dr\.|Familie|Fam\.)[ ]$/;
const inRow = /[,|][ ]$/;
const field = /^[ ]für[ ]\p{Lu}\p{L}{2,30}(?!\p{L}|-)/u;
const word = /(?<![\p{L}\d]|\p{L}-)\p{L}[\p{L}\p{M}]{1,40}(?:-\p{L}{1,40}){0,3}(?![\p{L}\d-])/gu;

/** How sure it is that a word tells somebody's trade. Where it may mean one who helps, only if it is said of the person. */
function sureness(words: string, text: string, start: number): number {
  if (!mayBeTrade(words)) return 0;
  const before = text.slice(Math.max(0, start - longestSaid), start);
  if (saidBefore.test(before)) return office.test(words) ? 0 : 0.85;
  if (
    inRow.test(before) &&
    isListedTrade(words) &&
    /^(?:[,;.)|]|[ ](?:auf|bei|beim|im|in|am|an)[ ])/.test(text.slice(start + words.length, start + words.length + 6))
  )
    return /^(?:Dolmetscher|Sozialarbeiter)/.test(words) ? 0 : 0.65;
  return !isTrade(words) || staff.test(words) || office.test(words) || titled.test(before) ? 0 : 0.7;
}

const byWord: Finder = (text) =>
  [...text.matchAll(word)].flatMap(({ 0: words, index: start }): readonly Finding[] => {
    const confidence = sureness(words, text, start);
    if (confidence <= 0) return [];
    const end = start + words.length;
    const more = field.exec(text.slice(end, end + 40))?.[0].length ?? 0;
    return [{ start, end: end + more, type: 'PROF', confidence, source: 'lexicon', state: stateOf(confidence) }];
  });

const byPattern = patternFinder('lexicon', [
  {
    // What somebody has studied or learned.
    type: 'PROF',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${anyCase('studiert|studierte|studierten|studium|studium der|studium in|studium:|diplom in|bachelor in|master in|abschluss in|promoviert in|promovierte in|promotion in|ausbildung in|ausbildung im bereich|ausbildung als|ausbildung zum|ausbildung zur|umschulung zum|umschulung zur|lehre als|lehramt')}) )(?<id>(?:${fields})(?: auf Lehramt| und (?:${fields}))?)(?!\\p{L})`,
      'gu',
    ),
    confidence: 0.8,
  },
  { type: 'PROF', pattern: new RegExp(`(?<!\\p{L})(?:${fields}) auf Lehramt(?!\\p{L})`, 'gu'), confidence: 0.85 },
  {
    type: 'PROF',
    pattern:
      /(?<=(?:Beruf|Berufe|Ausbildungsberuf|Tätigkeit|Wunschberuf)(?:[ ]?[:|]|[ ]\.{2,40})[ ]{0,3})\p{L}[\p{L}-]{3,40}/gu,
    confidence: 0.85,
  },
]);

/** What somebody does for a living, has learned or studied. */
export const professions: readonly Finder[] = [
  byWord,
  lexiconFinder({ type: 'PROF', entries: tradesOfSeveralWords, confidence: 0.7 }),
  byPattern,
];
