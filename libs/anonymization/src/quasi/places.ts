import { anyCase } from '../any-case.js';
import { isNoName } from '../cues/not-a-name.js';
import type { Finder } from '../finding.js';
import { lexiconFinder, looked } from '../lexicon-finder.js';
import { patternFinder } from '../pattern-finder.js';
import { germanCities, nrwPlaces, regions } from './nrw-places.js';
import { countries, worldCities } from './world-places.js';

/** Names of places that are also words, or people's names: only where the text says that a place is meant. */
const ambiguous = new Set(
  `Essen,Wetter,Lage,Alpen,Kamen,Halle,Hagen,Rees,Enger,Much,Berge,Kall,Kalk,Marl,Recke,Heiden,Senden,Wenden,Schlangen,Greven,Werther,Legden,Lotte,Inden,Hille,Haan,Heek,Titz,Verl,Lage,Velen,Brakel,Buer,Bork,Bor,Split,Van,Bo,Batman,Nis,Hue,Linz,Bari,Cali,Lima,Bern,Vinh,Oran,Kars,Fier,Rom,Niger,Mali,Fes,Osch,Duma,Ibb,Aden,Hama,Raesfeld,Sofia,Bonn,Georgien,Israel,Montana,Valencia,Porto,Basse,Goma,Franken,Schwaben,Harz,Lippe,Hilden,Freudenberg,Steinheim,Langenberg,Heimbach,Stockum,Cappel,Massen,Hirschberg,Herten,Lengerich,Kempen,Geldern,Spenge,Burbach,Blankenheim,Neunkirchen,Neuenkirchen,Langenfeld,Steinhagen,Bruchhausen,Fürstenberg,Osterfeld,Hochfeld,Porz,Lichtenau,Schleiden,Werne,Vorhelm,Münster,Brest,Keren,Santiago,Wesel,Krim,Worms,Ulm,Celle,Fürth,Gera,Jena,Ilam,Farah,Tema,Florian,Kenia,Chester,Hachen,Heggen,Reken,Warburg,Bergheim,Bornheim,Brüggen,Büren,Haaren,Rheine,Westick,NRW,Westf.,Tokat,Batman,Touba,Petersburg,Homs,Rosendahl,Plettenberg,Solingen,Sassenberg,Selm,Ense,Hellweg,Börde,Balkan,Kongo,Soest`.split(
    ',',
  ),
);
// Hardly ever anything but the place.
for (const place of [
  'Münster',
  'Soest',
  'Solingen',
  'Georgien',
  'Kenia',
  'Kongo',
  'Israel',
  'Bonn',
  'Ulm',
  'Büren',
  'Rheine',
  'Warburg',
  'Selm',
  'Werne',
  'Ense',
  'Wesel',
  'Herten',
  'Balkan',
  'Homs',
  'Aden',
  'Niger',
  'Mali',
  'Jena',
  'Gera',
  'NRW',
  'Westf.',
  'Hagen',
  'Raesfeld',
  'Freudenberg',
  'Brakel',
])
  ambiguous.delete(place);

const all = [...new Set([...nrwPlaces, ...regions, ...germanCities, ...countries, ...worldCities])];
const sure = all.filter((place) => !ambiguous.has(place));
const smallToo = sure.filter(
  (place) =>
    place.length >= 4 &&
    ![
      'Rheine',
      'Warburg',
      'Freudenberg',
      'Ense',
      'Hellweg',
      'Büren',
      'Börde',
      'Split',
      'Anröchte',
      'Mali',
      'Aachen',
      'Niger',
      'England',
      'Homs',
    ].includes(place),
);

const lead = anyCase(
  'in|aus|nach|bei|von|raum|kreis|kreises|stadt|gemeinde|ort|ortsteil|bahnhof|richtung|über|bis|zwischen|jobcenter|jobcenters|rathaus|jugendamt|sozialamt|ausländerbehörde|abh|ag|vg|sg|amtsgericht|sozialgericht|verwaltungsgericht|uniklinik|universität|konsulat|klinik|wohnort|standesamt|agentur für arbeit|ort:|wohnort:|herkunft|herkunft:|schulamt|gesundheitsamt|polizei|bezirksregierung|vhs|caritas|awo|diakonie|drk|finanzamt|familienkasse|landgericht|stadtwerke|landkreis|ausländeramt|bürgerbüro|kita|zue|mbe|jmd|ki|ihk|hwk|kreishaus|geboren in|hausbesuch|sprechstunde|familiengericht|ob|generalkonsulat|botschaft|zab',
);

/** What follows "aus", "in", "nach" and is no place: feelings, papers, states. */
const noPlace =
  /^(?:Angst|Versehen|Sicht|Sorge|Scham|Zeit|Not|Kosten|Gründen|Haft|Holz|Papier|Liebe|Datenschutz|Ruhe|Arbeit|Ausbildung|Teilzeit|Vollzeit|Rente|Therapie|Deutsch|Mathe|Begleitung|Absprache|Rücksprache|Vertretung|Kopie|Anlage|Klammern|Bearbeitung|Kürze|Zukunft|Aussicht|Höhe|Form|Bezug|Schwierigkeiten|Kontakt|Elternzeit|Urlaub|Quarantäne|Behandlung|Betreuung|Hause|Haus|Wochen|Monaten|Jahren|Tagen|Stunden|Feierabend|Ansicht|Angaben|Aktenlage|Auskunft|Aussage|Vorlage|Eingang|Erhalt|Ablauf|Ende|Beginn|Schule|Kita|Geburt|Abschluss|Ostern|Weihnachten|Europa|Asien|Afrika|Gottes|Strafe|Duldung|Raten|Ordnung|Abwesenheit|Eile|Anspruch|Fällen|Notfällen|Zusammenarbeit|Verbindung|Handarbeit|Erinnerung|Gruppen|Beziehung|Trennung|Sachen|Richtung|Bestand|Krieg|Gewalt|Verfolgung|Unkenntnis|Tür|Erfahrung|Herkunft|Wohnung|Unterkunft|Vermerk|Protokoll|Bescheid|Übersetzung|Einzelfällen|Fabrik|Summe|Panik|Trauer|Tränen|Pflege|Reha|Kur|Deutschland|Schutz|Gefahr|Freiheit|Mutterschutz|Kurzarbeit|Probezeit|Insolvenz|Verzug|Rückstand|Vorleistung|Person|Bar|Einklang|Wahrheit|Wirklichkeit|Kraft|Frage|Anbetracht|Hinsicht|Folge|Diktat|Interesse|Mitleid|Prinzip|Überzeugung|Platzgründen|Mangel|Krankheit|Syrisch|Klasse|Stufe|Modul|Schritt|Teil|Kapitel|Raum|Zimmer|Bus|Auto|Zug|Frau|Herrn?|Familie|Juli|Juni|August|Mai|Januar|Februar|März|April|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Kreis|Stadt|Ort|Gemeinde|Jobcenter)$/u;
const name = "\\p{Lu}[\\p{L}'’]{2,30}(?:-\\p{L}[\\p{L}'’]{1,30}){0,3}";
const over = '(?![\\p{L}\\p{N}])';

const plausible =
  (sureness: number) =>
  (words: string): number => {
    const [first = ''] = words.split(/[ ]/);
    return noPlace.test(first) || (isNoName(first) && !ambiguous.has(first)) ? 0 : sureness;
  };

const byCue = patternFinder('lexicon', [
  {
    // An ambiguous name behind a word that wants a place.
    type: 'LOC',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${lead})[ ]{1,2})(?<id>${[...ambiguous]
        .filter((one) => !/[( ]/.test(one))
        .toSorted((one, other) => other.length - one.length)
        .join('|')})${over}(?![ ](?:der|des|von)[ ])`,
      'gu',
    ),
    confidence: (words, text, start) =>
      /(?:in|aus|von|bei|nach|über)[ ]$/.test(text.slice(Math.max(0, start - 5), start)) &&
      /^(?:Lage|Essen|Alpen|Heiden|Schlangen|Wetter)$/.test(words)
        ? /nach[ ]$/.test(text.slice(Math.max(0, start - 5), start))
          ? 0.6
          : 0.65
        : 0.8,
  },
  {
    type: 'LOC',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${anyCase('kreis|kreises|stadt|gemeinde|ortsteil|ortschaft|stadtteil|dorf|provinz|region|bezirk|landkreis|landkreises|geburtsort|geburtsort:|geboren in|stammt aus|stammend aus|kommt aus|kam aus|kommen aus|geflohen aus|herkunft aus|flucht aus|gebürtig aus|konsulat in|konsulates in|botschaft in|universität in|wohnhaft in|gemeldet in|umzug nach|gezogen nach|wohnt in|wohnen in|lebt in|lebte in|leben in|bus nach|bus von|ortsteil von|amtsgericht|verwaltungsgericht|sozialgericht|landgericht|jobcenter|jobcenters|bahnhof|vg|zeugnis aus|diplom aus|studium aus|studiums aus|vollmacht aus')}):?[ ])(?<id>(?:(?:Bad|El|Al|Sankt|San|Santa|New|Port|Tel|Tal|Deir|Addis|Novi|Banja)[ -])?${name}(?:[ ](?:am|an der|im|a\\.[ ]?d\\.)[ ]\\p{Lu}\\p{L}{2,20})?)${over}`,
      'gu',
    ),
    confidence: plausible(0.75),
  },
  {
    type: 'LOC',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:aus|Aus)[ ])(?<id>${name})${over}(?=[ ]?(?:[,.;)]|und|nach|stammt|stammend|geflohen|kam|kommt|ist|hat|läuft|gekommen|lebt|wohnt|mit))`,
      'gu',
    ),
    confidence: plausible(0.65),
  },
  {
    type: 'LOC',
    pattern: new RegExp(
      `(?<=(?:^|[\\n;|])[ ]{0,3}(?:Herkunft|Geburtsort|Ort|Wohnort|Herkunftsland|Land|Herkunftsort|Einsatzort|geb\\.[ ]in)(?:[ ]?[:|]|[ ]\\.{2,40})[ ]{0,3})(?<id>${name})${over}`,
      'gu',
    ),
    confidence: plausible(0.8),
  },
  // A town and what belongs to it: Arnsberg-Neheim, Ense-Bremen.
  {
    type: 'LOC',
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:${sure
        .filter((one) => !/[ -]/.test(one))
        .slice(0, 420)
        .join('|')})-\\p{Lu}\\p{L}{2,30}${over}`,
      'gu',
    ),
    confidence: 0.8,
  },
  // Place and day at the head of a letter: Werl, den 3. Mai; Werl, 08.09.2026.
  {
    type: 'LOC',
    pattern: new RegExp(`(?<=(?:^|\\n)[ ]{0,3})(?<id>${name})(?=,[ ](?:den|im|am|\\d{1,2}\\.))`, 'gu'),
    confidence: plausible(0.7),
  },
]);

/** People and things of a town: Soester, Hagener. */
const adjectival = lexiconFinder({
  type: 'LOC',
  entries: [...nrwPlaces, ...germanCities]
    .filter(
      (place) =>
        place.length > 4 &&
        !/[ -]/.test(place) &&
        !ambiguous.has(place) &&
        !['Werne', 'Wesel', 'Kamen', 'Büren', 'Wetter', 'Moers', 'Brühl', 'Olpe', 'Kleve', 'Berge'].includes(place),
    )
    .map((place) => `${place.replace(/e$/, '')}er`),
  confidence: 0.65,
});

/** Places: whatever a list knows, and what stands where only a place stands. */
export const places: readonly Finder[] = [
  lexiconFinder({ type: 'LOC', entries: sure, confidence: 0.85, endings: ['', 's'] }),
  lexiconFinder({ type: 'LOC', entries: smallToo.map(looked), confidence: 0, small: 0.65 }),
  byCue,
  adjectival,
];
