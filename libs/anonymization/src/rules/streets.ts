import { anyCase, scanned } from '../any-case.js';
import { patternFinder } from '../pattern-finder.js';
import { fresh } from './labelled.js';

const suffix =
  '(?:stra(?:ß|ss|8|B|s)e|str\\.?|weg|allee|platz|gasse|ring|damm|ufer|chaussee|steig|stieg|pfad|hof|wall|graben|markt|tor|brink|kamp|feld|berg|siedlung|höhe|garten|gärten|promenade|park|heide|bruch|busch|wiese|wiesen|stiege|twiete|zeile|winkel|bogen|rain|eck|grund|aue|teich|mühle|hude|born|kuhle|horst|hagen|breite|wende|acker|insel|hang|leite|bahn|brücke|passage|terrasse|terrassen|steg|stadt|dorf|tal|bach)';
/** Unambiguous as the end of a street's name, with no number behind it too. */
const sureSuffix = '(?:stra(?:ß|ss|8)e|strasse|gasse|allee|chaussee)';

const flat =
  '(?:[ ]?,?[ ]?(?:\\d{1,2}\\.[ ]?(?:OG|Stock|Etage|Obergeschoss)|EG|DG|HH|Hinterhaus|Whg\\.?[ ]?\\d{0,4}|Wohnung[ ]\\d{1,4}|Zi(?:mmer|\\.)[ ]\\d{1,4}|App\\.[ ]?\\d{1,4})(?:[ ](?:links|rechts|li\\.|re\\.|mitte|Mitte|hinten))?)?';
const house = `(?!(?:19|20)\\d{2}(?!\\d))\\d{1,4}(?:[ ]?[a-zA-Z](?![\\p{L}\\d]))?(?:[ ]?[-/+][ ]?\\d{1,4}(?:[ ]?[a-z](?![\\p{L}\\d]))?)?(?![\\d\\p{L}%€]|[.,:]\\d|[ ]?(?:Uhr|Euro|EUR|€|Prozent|%|Tage|Wochen|Monat|Jahr|Stunden|Kinder|Personen|Kilometer|km|Meter|Minuten|Min|Teilnehm|Plätze|Stück|Mal|mal)|\\.[ ](?:${anyCase('januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember')}))${flat}`;
const scannedHouse = '[lI\\d]{1,3}[a-z]?(?![\\p{L}\\d])';
const numberInWords = anyCase(
  '(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert\\p{L}{0,20}',
);
const any = `(?:${house}|(?:${numberInWords})(?![\\p{L}])(?:[ ][a-h](?![\\p{L}]))?)`;
const word = "\\p{Lu}[\\p{L}'’.]{0,30}(?:-\\p{Lu}[\\p{L}'’.]{0,30}){0,4}";
const small = '(?:von|vom|van|der|den|dem|des|am|an|auf|im|zum|zur|und|de|la)';

/** What ends like a street and is counted or dated, not lived in. */
const noStreet =
  /^(?:(?:Sport|Spiel|Arbeits|Kurs|Kita|Praktikums|Therapie|Ausbildungs|Park|Studien|Schlaf|Betreuungs|Stell|Bauern|Bahn|Schul|Frauen|Pflege|Heim|Kindergarten|Krippen|Lauf|Rechts|Klage|Instanzen|Dienst|Post|Aus|Um|Schul|Hin|Rück|Fall|Auf|Wohn|Berufs|Vor|Bildungs|Förder|Jahr|Geburts|Haupt|Nach|Ver|Innen|Partner|Kinder|Land|Groß)?(?:platz|weg|feld|feld|bach|garten|tal|park|grund|gang|stadt|dorf|markt|hof|steig|tor|bogen)|Monitoring|Vortrag|Handlungsfeld|Berufsfeld|Umfeld|Arbeitsmarkt|Fragebogen|Prüfbogen|Beobachtungsbogen|Bewertungsbogen|Quartal|Bahnhof|Friedhof|Bauhof|Kindergarten|Werktag|Supermarkt|Heimweg|Zeitraum|Kreistag|Sprung|Antrag|Ehering|Hering|Personalbogen|Erfassungsbogen|Aufnahmebogen|Meldebogen|Sportplatz|Parkplatz|Hauptstadt|Altstadt|Innenstadt|Aktenzeichen|Stadt|Dorf|Berg|Tal|Park|Ring|Weg|Platz|Markt|Hof|Ort|Tor|Bach|Feld|Hang)$/u;
/** What follows "am", "im", "zum" with a number and is no street. */
const noPlace =
  /(?:^|[ ])(?:Gemeinschaftsunterkunft|Unterkunft|Wohnung|Mo|Di|Mi|Do|Fr|Sa|So|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Tag|Tage|Monat|Jahr|Jahre|Woche|Kalenderwoche|KW|Alter|Termin|Kapitel|Abschnitt|Absatz|Abs|Satz|Punkt|Nummer|Nr|Seite|Raum|Zimmer|Stufe|Klasse|Gruppe|Modul|Fall|Fälle|TOP|Block|Teil|Phase|Kurs|Schnitt|Durchschnitt|Wert|Stand|Stück|Quartal|Semester|Haus|Uhr|Zeitraum|Frühjahr|Sommer|Herbst|Winter|Anlage|Artikel|Art|Ziffer|Frist|Höhe|Umfang|Anfang|Ende|Mitte|SGB|Vergleich|Bereich|Bezug|Sprachniveau|Niveau|Level|Bus|Linie|Gleis|Platz|Stock|Etage|Lebensjahr|Kontakt|Rahmen|Abstand|Kreis|Landkreis|Verlauf|Text|Bescheid|Antrag|Gespräch|Team|Thema|Dezernat|Fachbereich|Amt|Sachgebiet|Vormittag|Nachmittag|Abend|Morgen|Folgetag|Vordruck|Formular|Formblatt|Muster|Tabelle|Abbildung|Spalte|Zeile|Version|Paragraf|Paragraph)(?:[ .]|$)/u;

const streetName = (words: string): string => words.replace(/(?:[ ,]{1,3}[\dlI]|\d).{0,40}$/u, '').trim();

/** An old way is no age. */
const withoutOld = (name: string): string => name.replace(/^Alte[rnm]? (?=\p{Lu})/u, '');

/** Where somebody lives: street and number, in every manner of naming a street. */
export const streets = patternFinder('rule', [
  {
    type: 'STREET',
    pattern: new RegExp(
      `${fresh}(?:(?:${word}|(?:An der|An den|Am|Auf der|Auf dem|In der|Zum|Zur|Alte|Alter|Neue|Neuer))[ ]){0,2}(?<id>(?:(?:${word})[ ](?:${small}[ ]){0,2}){0,2}(?:\\p{Lu}[\\p{L}'’.-]{0,40}?${suffix}|\\p{Lu}[\\p{L}'’.-]{0,40}[ -](?:Stra(?:ß|ss|8)e|Str\\.?|Weg|Allee|Platz|Gasse|Ring|Damm|Ufer|Chaussee|Steig|Stieg|Pfad|Hof|Wall|Graben|Markt|Tor|Berg|Kamp|Feld|Siedlung|Höhe|Park|Heide|Wende|Hagen|Brink))[ ]?,?[ ]?${any})`,
      'gu',
    ),
    confidence: (words) =>
      noStreet.test(streetName(words).split(' ').at(-1) ?? '') && !streetName(words).includes(' ') ? 0 : 0.92,
  },
  {
    type: 'STREET',
    pattern: new RegExp(
      `${fresh}[\\p{L}'’.-]{2,40}(?:straße|strasse|str\\.|gasse|allee|chaussee|str(?=[ ]))[ ]?${any}`,
      'giu',
    ),
    confidence: 0.9,
  },
  {
    type: 'STREET',
    pattern: new RegExp(`${fresh}(?:${word}[ ]){0,1}\\p{L}{0,30}[Ss]tra(?:8|B|s|ss|ß)e[ ]${scannedHouse}`, 'gu'),
    confidence: 0.85,
  },
  {
    type: 'STREET',
    pattern: new RegExp(
      `${fresh}(?<id>(?:Am|An der|An den|An dem|An|Auf dem|Auf der|Auf den|Auf'm|Aufm|Im|In der|In den|In dem|Zum|Zur|Unter den|Unter dem|Unterm|Unter der|Hinter der|Hinter dem|Hinter den|Hinterm|Vor dem|Vor der|Vor den|Bei der|Bei den|Beim|Über der|Neben der|Obere[rnm]?|Untere[rnm]?|Alte[rnm]?|Neue[rnm]?|Große[rnm]?|Kleine[rnm]?|Lange[rnm]?|Kurze[rnm]?|Breite[rnm]?|Hohe[rnm]?|Krumme[rnm]?|Schwarze[rnm]?|Weiße[rnm]?|Grüne[rnm]?|Vordere[rnm]?|Hintere[rnm]?|Steile[rnm]?)(?:[ ](?:${word})){1,3}[ ]${house})`,
      'gu',
    ),
    confidence: (words) => (noPlace.test(withoutOld(streetName(words))) ? 0 : 0.85),
  },
  // Said to be where somebody lives, whatever the street is called, in small letters too.
  {
    type: 'STREET',
    pattern: new RegExp(
      `${fresh}(?:${scanned('wohnhaft|wohnh\\.|wohnt|wohnen|wohne|wohnte|lebt|gemeldet|anschrift|adresse|wohnanschrift|meldeadresse|meldeanschrift|postanschrift|straße|strasse|str|wohnung|unterkunft|wohnheim|einsatzort|gemeinschaftsunterkunft|gu|wohnort|umgezogen|zieht|umzug|gezogen|hausbesuch|objekt|mietobjekt')})(?:[:=|.]|\\.{2,40})?[ ]{1,3}(?:${anyCase('jetzt|neu|alt|bisher|seit \\p{L}{3,12}|weiterhin|aktuell|derzeit|noch|mit \\p{L}{3,12}|nach|in|von|zu|ist|war|bei mir')}[ :]{1,2}){0,3}(?:(?:in der|in dem|im|am|an der|auf der|auf dem|zum|zur|unter den|in den)[ ](?=\\p{Lu}))?(?<id>(?:${anyCase("in der|in dem|im|am|an der|auf der|auf dem|zum|zur|unter den|in den|auf'm")}[ ])?(?!(?:im|in|der|dem|ist|bei|seit|mit)[ ])[\\p{L}][\\p{L}'’.-]{1,40}(?:[ ][\\p{L}][\\p{L}'’.-]{0,40}){0,3}[ ]${any})`,
      'gu',
    ),
    confidence: (words) =>
      noPlace.test(withoutOld(streetName(words))) ||
      /^(?:im|in der|in dem|ist|war)$/i.test(streetName(words)) ||
      /[ ](?:seit|mit|und|ab|bis|hat|ist|etwa|ca|vor|über|rund|nur|knapp|zu|für|war|die|das|haben|sind|um|ohne|noch|fast|von|wurde)[ ]/.test(
        `${words} `,
      )
        ? 0
        : 0.8,
  },
  // Whatever stands before a postcode.
  {
    type: 'STREET',
    pattern: new RegExp(
      `(?<![\\p{L}\\d.'’-])(?<id>(?:(?!(?:wohnhaft|wohnt|lebt|gemeldet|Anschrift|Adresse)[ ])\\p{L}[\\p{L}'’.-]{0,40}[ ]){1,4}\\d{1,4}[ ]?[a-zA-Z]?(?:[ ]?[-/][ ]?\\d{1,4})?)[ ]{0,2}(?:[,;|·/-]|\\n|in)[ ]{0,2}(?:D-)?\\d{5}(?!\\d)`,
      'gu',
    ),
    confidence: (words) => (/unterkunft|wohnung|heim[ ]/i.test(words) ? 0 : 0.9),
  },
  // Between other things about somebody: (39, Werl, Penningrode 8).
  {
    type: 'STREET',
    pattern: new RegExp(
      `(?<=[,(|;][ ]?)(?<id>\\p{Lu}\\p{Ll}[\\p{L}-]{3,30}(?:[ ]\\p{Lu}\\p{L}{2,20})?[ ]\\d{1,3}[ ]?[a-z]?)(?=[ ]?[,)|;])`,
      'gu',
    ),
    confidence: (words) =>
      noPlace.test(withoutOld(streetName(words))) || /^(?:Trisomie|Typ|Teilnehmer|Kinder|Zeile|Version)/.test(words)
        ? 0
        : 0.6,
  },
  // Without a number.
  {
    type: 'STREET',
    pattern: new RegExp(
      `${fresh}(?<id>(?:${word}[ -]){0,2}\\p{Lu}[\\p{L}'’-]{2,40}${sureSuffix}|(?:\\p{Lu}\\p{L}{2,30}er|\\p{Lu}\\p{L}{1,30}-\\p{Lu}\\p{L}{1,30})[ -](?:Straße|Str\\.|Allee|Weg|Ring|Platz|Damm|Chaussee))(?![\\p{L}])`,
      'gu',
    ),
    confidence: (words) =>
      /(?:^|[ ])(?:Einbahn|Seiten|Neben|Durchgangs|Land|Spiel|Einkaufs|Fertigungs|Wasser|Milch|Sack|Haupt(?:verkehrs)?|Bundes|Straßen|Wohn|Zufahrts)(?:stra(?:ß|ss)e|gasse)$/u.test(
        words,
      )
        ? 0
        : 0.75,
  },
]);
