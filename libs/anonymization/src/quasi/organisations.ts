import { stateOf } from '../accepted-from.js';
import { anyCase } from '../any-case.js';
import { isNoName } from '../cues/not-a-name.js';
import type { Finder, Finding } from '../finding.js';
import { patternFinder } from '../pattern-finder.js';

const word = "(?:\\p{Lu}[\\p{L}\\d'’-]{0,40}|(?:St|Dr|Gebr)\\.|&|\\+)";
const legal =
  '(?:gGmbH|GmbH(?:[ ]?&[ ]?Co\\.?[ ]?KG(?:aA)?)?|mbH|AG|KG|OHG|oHG|GbR|UG|eG|e\\.[ ]?G\\.|e\\.[ ]?V\\.|e\\.[ ]?K\\.|eV|KGaA|SE|Ltd\\.?|Inc\\.)';

const schools =
  'Grundschule|Realschule|Hauptschule|Gesamtschule|Sekundarschule|Förderschule|Gymnasium|Gymnasiums|Berufskolleg|Berufskollegs|Berufsschule|Abendrealschule|Weiterbildungskolleg|Primusschule|Verbundschule|Oberschule|Mittelschule|Schule|Sprachschule|Musikschule|Fahrschule|Pflegeschule|Hochschule|Fachhochschule|Universität|Akademie|Bildungszentrum|Bildungswerk|Kolleg|Internat|OGS';
const children =
  'Kita|Kindertagesstätte|Kindergarten|Kindergartens|Familienzentrum|Krippe|Kinderhaus|Waldkindergarten|Hort|Großtagespflege|Kinderheim|Jugendheim|Wohngruppe|Jugendwohngruppe|Clearingstelle|Jugendzentrum|Frauenhaus|Mutter-Kind-Haus|Jugendhaus|Jugendhilfe|Kinderdorf';
const health =
  'Klinik|Kliniken|Klinikum|Klinikums|Krankenhaus|Krankenhauses|Krankenhaus|Hospital|Uniklinik|Universitätsklinik|Universitätsklinikum|Kinderklinik|Fachklinik|Rehaklinik|Reha-Klinik|LWL-Klinik|Tagesklinik|Praxis|Arztpraxis|Gemeinschaftspraxis|Zahnarztpraxis|Hausarztpraxis|Kinderarztpraxis|Facharztpraxis|MVZ|Versorgungszentrum|Versorgungszentrums|Apotheke|Pflegedienst|Pflegeheim|Seniorenheim|Seniorenresidenz|Seniorenzentrum|Altenheim|Altenzentrum|Altenpflegeheim|Hospiz|Sanitätshaus|Hebammenpraxis|Physiotherapie|Logopädie|Sozialstation|Wohnstift|Residenz|Ergotherapie|Ambulanz|Institutsambulanz|Infektionsambulanz|Tagespflege|Frühförderzentrum|Sozialpädiatrisches Zentrum|Sozialpädiatrische Zentrum|SPZ|Kinderzentrum|Augenzentrum|Dialysezentrum|Therapiezentrum|Reha-Zentrum|Gesundheitszentrum|Ärztehaus|Geburtshaus|Hörzentrum|Pflegezentrum|Seniorenhaus|Seniorenstift|Wohnverbund|Wohnheim|Wohnpark|Lebenshilfe|Suchtklinik|Entzugsklinik|Augenklinik|Hautklinik|Frauenklinik|Lungenklinik|Herzzentrum|Unfallklinik|Geriatrie|Psychosomatik|HNO-Praxis|Augenarztpraxis|Frauenarztpraxis|Tierarztpraxis|Kinderpraxis|Massagepraxis|Praxisgemeinschaft';
const trade =
  'Firma|Fa\\.|Bäckerei|Großbäckerei|Metzgerei|Fleischerei|Schlachthof|Schlachterei|Tischlerei|Schreinerei|Zimmerei|Gärtnerei|Autohaus|Kfz-Werkstatt|Kfz-Meisterbetrieb|Meisterbetrieb|Werkstatt|Restaurant|Imbiss|Gasthaus|Gasthof|Hotel|Pension|Café|Eiscafé|Pizzeria|Bistro|Kantine|Mensa|Wäscherei|Großwäscherei|Reinigung|Reinigungsfirma|Gebäudereinigung|Gebäudeservice|Spedition|Logistik|Logistikzentrum|Zeitarbeitsfirma|Zeitarbeit|Personaldienstleister|Leiharbeitsfirma|Gießerei|Molkerei|Brauerei|Druckerei|Schlosserei|Metallbau|Stahlbau|Tiefbau|Hochbau|Straßenbau|Trockenbau|Fensterbau|Maschinenbau|Anlagenbau|Holzbau|Ladenbau|Möbelhaus|Möbelwerk|Sägewerk|Elektrotechnik|Elektro|Sanitär|Dachdecker|Dachdeckerei|Dachdeckerbetrieb|Maler|Malerbetrieb|Fliesen|Friseur|Friseursalon|Salon|Barbershop|Nagelstudio|Supermarkt|Edeka|Rewe|REWE|Aldi|Lidl|Netto|Penny|Kaufland|Baumarkt|Optik|Juwelier|Immobilien|Hausverwaltung|Wohnbau|Wohnungsverein|Wohnungsgenossenschaft|Wohnungsgesellschaft|Baugesellschaft|Bauunternehmen|Bauunternehmung|Baugeschäft|Planungsbüro|Architekturbüro|Ingenieurbüro|Kanzlei|Anwaltskanzlei|Steuerbüro|Inkasso|Fahrdienst|Taxi|Busunternehmen|Reisebüro|Hof|Bauernhof|Gut|Reiterhof|Landhandel|Baumschule|Kunststofftechnik|Werk|Fabrik|Gebrüder|Gebr\\.|Büro|Discounter|Modehaus|Kaufhaus|Tankstelle|Fitnessstudio|Sonnenstudio|Landmetzgerei|Gartenbau|Spielhalle|Sicherheitsdienst|Backshop|Lager|Callcenter|Pflegeteam|Fleischwerk|Geflügelhof|Landgasthof|Berghotel|Landhotel|Waldhotel|Kurhotel|Sporthotel|Gästehaus|Gestüt|Reitstall|Ponyhof|Weingut|Forsthaus|Jagdschloss|Schloss|Kiosk|Trinkhalle|Diskothek|Disco|Bar|Kneipe|Brauhaus|Spielothek|Kino|Theater|Bowlingcenter|Freizeitpark|Tierpark|Zoo|Campingplatz|Landesbetrieb|Meisterei|Straßenmeisterei|Autobahnmeisterei|Bauhof|Subunternehmen|Subunternehmer|Autoteile|Autolackierung|Autopflege|Waschstraße|Autowaschpark|Waschpark|Schrottplatz|Recyclinghof|Wertstoffhof|Entsorgung|Containerdienst|Umzüge|Transporte|Reisen|Reisedienst|Omnibus|Bustouristik|Kurierdienst|Paketdienst|Taxizentrale|Blumen|Floristik|Obst|Gemüse|Feinkost|Getränke|Getränkemarkt|Weinhandel|Fischhandel|Teppiche|Möbel|Küchen|Betten|Bäder|Heizung|Kälte|Klima|Dachtechnik|Dachbau|Bedachungen|Gerüstbau|Steinmetz|Natursteine|Natursteinwerk|Steinbruch|Kalkwerk|Zementwerk|Ziegelei|Glas|Glashütte|Orgelbau|Geigenbau|Instrumentenbau|Stahlwerk|Walzwerk|Drahtwerk|Härterei|Galvanik|Drehteile|Stanzteile|Werkzeugbau|Formenbau|Federn|Schrauben|Armaturen|Leuchten|Kunststoffe|Kunststoffwerk|Papierfabrik|Kartonagen|Verpackungen|Textilwerk|Änderungsschneiderei|Polsterei|Modeatelier|Atelier|Fotostudio|Verlag|Zeitungsverlag|Buchhandlung|Bücherstube|Spielwaren|Schuhhaus|Schuhe|Optiker|Hörgeräte|Drogerie|Drogeriemarkt|Reformhaus|Bioladen|Hofladen|Dorfladen|Asialaden|Orientmarkt|Kebap|Kebab|Döner|Grill|Schnellrestaurant|Gaststätte|Wirtshaus|Weinstube|Teestube|Catering|Partyservice|Großküche|Backfabrik|Backstube|Konditorei|Keksfabrik|Schokoladenfabrik|Wurstfabrik|Käserei|Tierhof|Bestattungen|Bestattungshaus|Friedhofsgärtnerei|Landschaftsbau|Galabau|Forstbetrieb|Holzhandel|Holzwerk|Sicherheit|Wachdienst|Detektei|Personal|Personalservice|Zeitarbeitsagentur|Agentur|Pflegeagentur|Werbeagentur|Softwarehaus|Systemhaus|Rechenzentrum|Versicherungsbüro|Maklerbüro|Notariat|Rechtsanwälte|Steuerberatung|Volksbank|Stadtwerke|Verwertung|Vermietung|Verleih|Reparaturen|Wasserwerk|Kraftwerk';
const clubs =
  'Verein|Sportverein|Fußballverein|Turnverein|Schützenverein|Kulturverein|Moscheeverein|Moschee|Moscheegemeinde|Kirchengemeinde|Pfarrgemeinde|Gemeindehaus|Heimatverein|Chor|Kleingartenverein|Begegnungszentrum|Nachbarschaftszentrum|Bürgerzentrum|Mehrgenerationenhaus|Tafel|Kleiderkammer|Stadtteilzentrum|Haus|Zentrum|Boxclub|Tanzschule|Ditib|DITIB|Löschzug|THW|Flüchtlingsinitiative';
/** What a firm's trade ends in: Gartenbau, Haustechnik, Textilhandel. */
const tradeEnding =
  '(?:(?:Kfz|Kfz|KFZ|Auto|LKW|Bio|Öko|Tele|CNC)-)?\\p{Lu}\\p{Ll}{2,20}(?:bau|technik|handel|betrieb|service|logistik|pflege|optik|dienst|reinigung|montage|verarbeitung|haus|markt|verwertung|veredelung|veredlung|vermietung|verleih|werkstatt|laden|shop|center|zentrum|erei|fabrik|hütte|mühle|hof|stall|studio|salon|atelier|ambulanz|klinik|praxis|gruppe|werke?|warenhaus|bäcker|metzger)';
const types = `(?:${[schools, children, health, trade, clubs, tradeEnding].join('|')})`;
const adjective = '(?:\\p{Lu}\\p{L}{3,30}(?:er|e|en|es|em)[ ])';
const link =
  "(?:(?:am|an der|an den|im|in der|zum|zur|auf der|auf dem|für|Am|An der|Im|In der|Zum|Zur|Auf der|Auf dem|Für|von|der|des|Unter den|Dr\\.|Drs\\.|St\\.|Sankt|med\\.|Prof\\.|[„»'&]|und|el|al|La|Le|Il)[ ]?)";
const proper = "\\p{Lu}[\\p{L}\\d'’-]{1,40}";

/** The sort of house alone, and what a place, an office or an ordinary noun follows, is none in particular. */
const afterType = /(?:^|[ ])(?:Bescheid|Termin|Antrag|Schule|Kita|Kurs|Platz|Klasse|Frau|Herr|Herrn|Dr|Fr|Hr)\.?$/u;
const offices =
  /Rettungsdienst|Notdienst|Fahrdienst |Jobcenter|Ausländerbehörde|BAMF|Bundesamt|Jugendamt|Sozialamt|Schulamt|Bezirksregierung|Agentur|Arbeitsagentur|Familienkasse|Rathaus|Kreishaus|Krankenkasse|Gesundheitsamt|Standesamt|Bürgerbüro|Bürgerservice|Botschaft|Konsulat|Kammer|Gericht|Polizei|Migrationsberatung|Integrationskurs|Sprachkurs|Ausländeramt|VHS|Volkshochschule|Behörde|Amt(?:$|[ ])|Rentenversicherung|Verbraucherzentrale|IHK|HWK|Landkreis|Kreisverwaltung|Stadtverwaltung|Finanzamt|Härtefallkommission|Sparkasse$|Familie /u;

const tidy = (words: string): boolean =>
  !/(?:str\.|straße|strasse)/i.test(words) && !offices.test(words) && !afterType.test(words);
/** A clinic or a university of a place is that place's own, whatever else its name means. */
const byPlace =
  /^(?:Uniklinik|Universitätsklinik|Universitätsklinikum|Universität|Klinikum|Hochschule|Fachhochschule|Tierpark|Zoo|Stadtwerke|Volksbank|Landgestüt) (?:in )?\p{Lu}\p{L}{2,20}$/u;
const named = (words: string): boolean => {
  const last = words.split(/[ ]/).at(-1) ?? '';
  return tidy(words) && !(isNoName(last.replace(/["“”»«'.]/g, '')) && !/-/.test(last));
};

const byShape = patternFinder('lexicon', [
  {
    type: 'ORG',
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(?<id>(?:(?!Vermieter|Arbeitgeber|Firma[ ]|Die[ ]|Der[ ]|Bei[ ]|Das[ ])${word}[ ](?:(?:und|für|der|des|am|im|in|zur|zum|von)[ ]){0,2}){1,6}${legal})(?![\\p{L}\\d])`,
      'gu',
    ),
    confidence: (words) => (/[ ](?:AG|SE)$/.test(words) && /(?:^|[ ])(?:TOP|Termin|Anwesend)/.test(words) ? 0 : 0.9),
  },
  {
    // Kita Sonnenhügel, Realschule am Kiesberg, Praxis Dr. Lohse, Haus Abendfrieden.
    type: 'ORG',
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(?<id>${adjective}{0,1}(?:\\p{Lu}[\\p{L}]{2,20}-)?${types}[ ]${link}{0,3}${proper}(?:[ ](?:(?:am|an der|im|und|&|für|der|des|St\\.|Dr\\.)[ ]){0,2}${proper}){0,2}["“”»]?)(?![\\p{L}])`,
      'gu',
    ),
    confidence: (words) => (byPlace.test(words) ? 0.88 : named(words) ? 0.8 : 0),
  },
  {
    type: 'ORG',
    pattern: new RegExp(`(?<![\\p{L}\\d-])(?<id>${types}[ ]${link}{0,3}${proper})(?![\\p{L}])`, 'gu'),
    confidence: (words) => (byPlace.test(words) ? 0.88 : named(words) ? 0.8 : 0),
  },
  {
    // St.-Marien-Hospital, Hellweg-Klinikum, Konrad-Adenauer-Schule, Hönnetal-Apotheke.
    type: 'ORG',
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(?:St\\.[ -]|Sankt[ -])?\\p{Lu}[\\p{L}.]{1,30}(?:-[\\p{L}.]{1,30}){0,3}-(?:Schule|Grundschule|Gesamtschule|Realschule|Hauptschule|Gymnasium|Kolleg|Berufskolleg|Klinik|Klinikum|Kliniken|Krankenhaus|Hospital|Stift|Apotheke|Heim|Haus|Kita|Kindergarten|Akademie|Werk|Werke|Gruppe|Moschee|Schulzentrum|Universität|Altenzentrum|Seniorenzentrum|Markt|Center|Zentrum|Stiftung|Restaurant|Grill|Imbiss)(?:[ ](?:St\\.[ ])?${proper})?(?![\\p{L}])`,
      'gu',
    ),
    confidence: (words) =>
      /^(?:Mutter|Job|Eltern|Gast|Pflege|Reha|Uni|Fach|Kinder|Tages|Integrations|IFK|Test|Impf|Service|Call|Haupt|Förder|Frauen|Mehrgenerationen|Offene|KIM|BAMF|Grund|VHS|Asyl|Flüchtlings)-/.test(
        words,
      ) || offices.test(words)
        ? 0
        : 0.8,
  },
  // One word, the name inside: Mariengymnasium, Paulusschule, Marienhospital.
  {
    type: 'ORG',
    pattern:
      /(?<![\p{L}-])\p{Lu}\p{Ll}{2,24}(?:gymnasium|gymnasiums|hospital|hospitals|klinikum|grundschule|realschule|gesamtschule|hauptschule|krankenhaus|apotheke|stift)(?![\p{L}-])/gu,
    confidence: (words) =>
      /^(?:Abend|Wirtschafts|Fach|Uni|Universitäts|Kinder|Lehr|Akut|Unfall|Plan|Bezirks|Kreis|Landes|Stadt|Versand|Online|Not|Haus|Privat|Ganztags|Regel|Gemeinschafts|Groß|Förder|Sport|Verbund|Allgemein|Bundeswehr|Gemeinde|Herbert)/u.test(
        words,
      )
        ? 0
        : 0.75,
  },
  // Clubs: TuS Medebach, SV Rot-Weiß, FC 08.
  {
    type: 'ORG',
    pattern:
      /(?<![\p{L}-])(?:TuS|TSV|SV|SC|FC|TV|VfL|VfB|SuS|SpVg|SpVgg|DJK|BV|TuRa|SSV|RSV|FSV|ASC|BSV|TTC|JSG|SG|Tura|Germania|Borussia|Fortuna|Arminia|Viktoria|Eintracht)[ ](?:\d{2,4}[ ])?\p{Lu}[\p{L}\d/-]{2,30}(?:[ ](?:\d{2,4}|\p{Lu}[\p{L}/-]{2,30}))?/gu,
    confidence: 0.85,
  },
  {
    type: 'ORG',
    pattern:
      /(?<![\p{L}-])\p{Lu}\p{L}{2,30}(?:[ ]?(?:&|und)[ ])(?:Söhne|Sohn|Partner|Co\.?|Tochter|Töchter|Kollegen)(?:[ ](?:KG|GmbH|OHG|AG))?(?!\p{L})/gu,
    confidence: 0.8,
  },
  {
    // Whoever somebody works for.
    type: 'ORG',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:${anyCase('arbeitgeber|arbeitgeberin|neuer arbeitgeber|arbeitgeber:|arbeitet|arbeitete|gearbeitet|arbeit|ausbildung|ausbildungsplatz|lehre|praktikum|job|stelle|minijob|helfer|helferin|angestellt|beschäftigt|schicht|tätig|anfang|ausbildungsangebot|angebot|basis|putzt|jobbt|kollegin|kollege|chef|lagerhelfer|küchenhilfe|reinigungskraft|produktionshelfer|aushilfe|kursträger|kursleitung|einsatz|probearbeiten|azubi|vertrag|umschulung')})(?:[:,]|[ ](?:${anyCase('bei der|bei dem|bei den|beim|bei|von der|von|der|als \\p{L}{3,20} bei|in der|im|seit \\d{4} bei')})){0,1}[ ])(?<id>${proper}(?:[ ](?:&[ ])?${proper}){0,2}(?:[ ]${legal})?)(?![\\p{L}])`,
      'gu',
    ),
    confidence: (words) =>
      !tidy(words) ||
      isNoName(words.split(' ')[0] ?? '') ||
      /^(?:Frau|Herr|Familie|Fr|Hr|Dr|Deutschland|B\d|C\d|A\d|Uhr|Vollzeit|Teilzeit|Leiharbeit|Zeitarbeit)/u.test(
        words,
      ) ||
      (!words.includes(' ') && /(?:ung|heit|keit|e|en|er|in|aft|ik|ie|um|ss|nd|st)$/u.test(words))
        ? 0
        : 0.65,
  },
  // The trade behind the name: Pelz Zeitarbeit, Mobile Pflege Kretz, Sonntag Gebäudereinigung.
  {
    type: 'ORG',
    pattern:
      /(?<![\p{L}\d-])(?!(?:Die|Der|Das|Eine?|Seine?|Ihre?|Frau|Herrn?|Firma|Keine?|Neue|Als|In|Bei|Zur|Und)[ ])\p{Lu}\p{Ll}{2,20}[ ](?:Zeitarbeit|Personalservice|Personaldienste|Gebäudereinigung|Gebäudeservice|Logistik|Transporte|Spedition|Gerüste|Gerüstbau|Bedachungen|Haustechnik|Elektrotechnik|Metallbau|Stahlbau|Tiefbau|Hochbau|Holzbau|Maschinenbau|Trockenbau|Fensterbau|Gartenbau|Immobilien|Reisen|Catering|Umzüge|Automobile|Guss)(?![\p{L}\d-])/gu,
    confidence: 0.7,
  },
  {
    type: 'ORG',
    pattern: /(?<![\p{L}-])(?:St\.|Sankt)[ ](?:\p{Lu}\p{Ll}{3,20})(?:[ ]und[ ]\p{Lu}\p{Ll}{3,20})?(?![\p{L}-])/gu,
    confidence: 0.7,
  },
]);

const smallTypes = new RegExp(
  `(?<![\\p{L}-])(?<id>(?:haus|firma|dachdecker|autohaus|bäckerei|metzgerei|tischlerei|kita|kindergarten|grundschule|realschule|gymnasium|gesamtschule|berufskolleg|klinikum|krankenhaus|praxis|apotheke|restaurant|imbiss|spedition|gebrüder|pflegeheim|seniorenheim|gärtnerei|elektro|maler|metallbau|hotel|gestüt|reiterhof|autowaschpark|waschstraße|waldkindergarten|familienzentrum|kinderheim|wohngruppe|altenheim|seniorenzentrum|pflegedienst|tagespflege|klinik|uniklinik|hauptschule|förderschule|sekundarschule|friseursalon|salon|pizzeria|café|cafe|gasthof|gasthaus|kiosk|dönerladen|supermarkt|drogerie|möbel|küchen|blumen|bäder|schlosserei|schreinerei|zimmerei|gießerei|druckerei|brauerei|molkerei|reinigung|gebäudereinigung|zeitarbeit|baufirma|bauunternehmen|dachtechnik|gerüstbau|tiefbau|trockenbau|fensterbau|fußballverein|sportverein|\\p{Ll}{3,16}(?:erei|schule|handlung|werkstatt|klinik|technik|logistik|service))[ ](?:(?:am|zum|zur|an der|st\\.|doktor|dr\\.|da|la)[ ])?(?<name>\\p{Ll}[\\p{L}-]{3,25})(?:[ ]\\p{L}{4,20}(?:verformung|technik|bau|werk|logistik|gmbh))?)(?!\\p{L})`,
  'gu',
);

/** Houses written small, as in dictations and chats. */
const bySmall: Finder = (text) =>
  [...text.matchAll(smallTypes)].flatMap((match): readonly Finding[] => {
    const words = match.groups?.['id'] ?? '';
    if (isNoName(match.groups?.['name'] ?? '')) return [];
    const confidence = 0.62;
    return [
      {
        start: match.index,
        end: match.index + words.length,
        type: 'ORG',
        confidence,
        source: 'lexicon',
        state: stateOf(confidence),
      },
    ];
  });

/** Employers, schools, clubs, practices and hospitals by name; offices are not among them. */
export const organisations: readonly Finder[] = [byShape, bySmall];
