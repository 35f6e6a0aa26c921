/** Words of a list written in one text. */
const listed = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** The small words of German, its commonest verbs and adjectives. */
const little = listed(
  `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine meinen meinem meiner
meines dein deine sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer
euer eure dieser diese dieses diesen diesem jener jene jeder jede jedes jeden jedem alle allen aller alles beide beiden viele
vielen manche einige wenige mehrere andere anderen anderer welche welcher solche ich du er sie es wir man wer was wo wie wann
warum weil wenn als ob dass daß da dann denn doch aber und oder sondern nach vor von vom zu zum zur bei beim mit ohne für fuer
gegen durch um an am auf aus in im ins über ueber unter zwischen seit bis ab während wegen trotz laut gemäß je pro per statt
außer hinter neben nicht nur auch noch schon erst dort hier heute gestern morgen später danach davor zuvor zunächst zuerst
zuletzt bisher inzwischen jetzt nun so sehr fast etwa rund knapp gut mehr weniger weiter wieder immer nie oft selten sofort
leider gern gerne bitte danke ja nein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf erste ersten erster zweite
zweiten dritte dritten letzte letzten nächste nächsten neue neuer neues neuen alte alter alten gemeinsam eigene eigener eigenen
selbst selber allein alleine zusammen zurück hin her los raus rein weg da darf dürfen durfte kann können könnte konnte muss muß
müssen musste müsste soll sollen sollte will wollen wollte wolle möchte möchten mag mochte ist sind war waren wäre sei seien bin
bist hat habe haben hatte hatten hätte wird werden wurde wurden würde worden geworden gewesen gehabt kam kommt kommen komme ging
geht gehen sagt sagte sagen gesagt meint meinte fragt fragte bittet bat ruft rief anruft angerufen schreibt schrieb geschrieben
weiß wusste wissen gibt gab geben nimmt nahm nehmen bekommt bekam bekommen erhält erhielt erhalten braucht brauchte brauchen
sucht suchte suchen findet fand finden wohnt wohnte wohnen lebt lebte leben arbeitet arbeitete arbeiten macht machte machen tut
tat lässt ließ lassen bleibt blieb steht stand stehen liegt lag sitzt saß heißt hieß nennt nannte kennt kannte spricht sprach
sprechen versteht verstand lernt lernte hilft half helfen zeigt zeigte bringt brachte holt holte trägt trug hält hielt läuft
lief fährt fuhr schickt schickte stellt stellte beantragt beantragte erklärt erklärte berichtet berichtete erzählt erzählte
hört hörte sieht sah gilt galt fehlt fehlte besucht besuchte betreut betreute begleitet begleitete unterstützt unterstützte
übersetzt übersetzte vermittelt vermittelte empfiehlt empfahl verlangt verlangte fordert forderte verweist verwies lehnt lehnte
prüft prüfte klärt klärte meldet meldete wartet wartete hofft hoffte glaubt glaubte denkt dachte wünscht schwanger krank gesund
kommend komma punkt absatz doppelpunkt fragezeichen klammer bindestrich strich korrigiere neu alt jung klein groß kleine kleiner
kleinen große großer großen älteste ältester ältesten jüngste jüngster jüngsten ältere älterer jüngere jüngerer verheiratet ledig
geschieden getrennt verwitwet geboren geb namens genannt ehemalige frühere sog sogenannte`,
);

/** What people are to each other and by trade: after "Frau" and "Herr" too it is no name. */
const roles = listed(
  `frau herr herrn hr fr familie fam eheleute ehepaar kind kinder kindern sohn söhne tochter töchter bruder brüder schwester
schwestern onkel tante oma opa großmutter großvater mutter vater eltern mann ehemann ehefrau partner partnerin neffe nichte
cousin cousine enkel enkelin schwager schwägerin baby säugling zwilling zwillinge geschwister dr prof med dipl ing rain ra
doktor professor nachbar nachbarin freund freundin kollege kollegin kolleginnen kollegen chef chefin damen herren alle team
leute zusammen mitglieder beteiligte beteiligten interessierte mama papa`,
);

/** Nouns of this work, as they follow a mother, a child or a family in notes. */
const nouns = listed(
  `haus hauses amt amtes stadt kreis kreises gemeinde land landes bund büro stelle leitung abteilung sachgebiet fachbereich
jobcenter jobcenters bamf bundesamt jugendamt jugendamtes sozialamt schulamt ausländerbehörde ausländeramt abh abhs bezirksregierung mbe
jmd vhs caritas awo diakonie drk kim cm sb jc kita kitas schule schulen hort klinik krankenhaus praxis arzt ärztin hausarzt
polizei gericht anwalt anwältin rechtsanwalt rechtsanwältin rain notar vormund betreuer betreuerin dolmetscher dolmetscherin sprachmittler
sprachmittlerin lehrer lehrerin erzieherin erzieher berater beraterin sachbearbeiter sachbearbeiterin sozialarbeiter
sozialarbeiterin vermieter vermieterin mieter arbeitgeber arbeitgeberin ansprechpartner ansprechpartnerin teilnehmer
teilnehmerin klient klientin patient patientin antragsteller antragstellerin kunde kundin ehrenamt ehrenamtliche ehrenamtlicher
case management manager managerin koordination koordinator koordinatorin
antrag anträge bescheid bescheide bescheinigung termin termine kurs kurse kursträger integrationskurs sprachkurs deutschkurs
duldung gestattung aufenthalt titel aufenthaltstitel pass pässe visum akte akten fall fälle brief briefe mail mails anruf
anrufe telefon handy nummer konto geld miete wohnung wohnungen kaution schulden rechnung vertrag kündigung widerspruch klage
frist problem probleme frage fragen antwort hilfe hilfen ziel ziele bedarf stand lage grund folge thema themen datum uhr tag
tage woche wochen monat monate jahr jahre zeit stunde stunden minuten montag dienstag mittwoch donnerstag freitag samstag
sonntag januar februar märz april juni juli september oktober november dezember frühjahr frühling herbst
deutsch englisch arabisch türkisch deutschland syrien ukraine türkei afghanistan irak iran europa eu nrw
arbeit ausbildung praktikum beruf job studium abschluss zeugnis anerkennung bewerbung lebenslauf rente pflege reha operation
op medikamente diagnose krankheit schmerzen angst sorge sorgen hoffnungen freude ruhe not unterstützung beratung gespräch
gespräche sitzung runde protokoll notiz vermerk bericht liste tabelle anlage anlagen kopie original unterlagen dokumente
papier papiere formular formulare unterschrift name namen vorname nachname adresse anschrift straße ort geburtsort
geburtsdatum alter geschlecht staatsangehörigkeit nationalität religion herkunft sprache sprachen telefonnummer
leistung leistungen bürgergeld kindergeld kinderzuschlag wohngeld elterngeld unterhalt grundsicherung asylblg sgb bafög bab
alg zuständig zuständige zuständigkeit zuständigkeiten mitwirkung einwilligung einwilligungen datenschutz schweigepflicht
gruß grüße grüßen lg vg mfg herzlich herzliche viele freundliche freundlichen freundlichem beste liebe lieber hallo guten moin
unbekannt keine angabe anonym entfernt xxx ff usw etc bzw ca evtl ggf inkl vgl siehe tel fax betreff re aw wg fwd von cc bcc
an auftrag vertretung abwesend anwesend entschuldigt gast gäste top punkt ergebnis ergebnisse beschluss aufgabe aufgaben wer
wann was status nr az bg kv iban eat azr raum etage hof garten auto bus bahn zug rad fahrrad rathaus bahnhof markt kirche
moschee gemeindehaus unterkunft heim wohnheim frauenhaus nachbarschaft verein gruppe gruppen klasse betreuung kitaplatz
platz plätze warteliste träger kammer ihk hwk sparkasse bank kasse krankenkasse rentenversicherung agentur familienkasse
konsulat botschaft standesamt bürgerbüro bürgerservice gesundheitsamt meldeamt wohnungsamt bundesagentur stiftung
gott allah weihnachten ostern ramadan essen trinken kaffee tee foto fotos zettel schlüssel karte karten gesundheitskarte
morgens abends nachts mittags dienstags montags mittwochs donnerstags freitags vormittags nachmittags gemeinsamer gemeinsamen
zuletzt randnotiz kommentar hinweis hinweise anmerkung ergänzung nachtrag zusammenfassung ausgangslage verlauf empfehlung
fassung entwurf kurzform auszug seite teil abschnitt überblick inhalt eingang ausgang betrag summe euro cent prozent
gegenstand bezug rückfragen rückfrage rückruf kontakt kontakte kontaktverbot besuch hausbesuch sprechstunde sprechzeit
durchwahl diensthandy hochachtungsvoll ressourcen schicht auftrag apparat nebenstelle quelle stichwort stichworte schimmel fieber
konflikt erfolgsfaktor bewertung begründung fehlzeiten offen besonderes mitte nah fern fehlt leben tod geburt heirat hochzeit trennung scheidung umzug einzug auszug flucht einreise ausreise abschiebung rückkehr asyl
schutz bleiberecht einbürgerung niederlassungserlaubnis aufenthaltserlaubnis beschäftigungserlaubnis arbeitserlaubnis
fiktionsbescheinigung ausbildungsduldung verpflichtungserklärung familiennachzug wohnsitzauflage residenzpflicht senior junior gmbh ggmbh gbr kg ag eg ev ohg ug mbh`,
);

const nounEnding =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ismus|amt|amts|amtes|ämter|behörde|behörden|stelle|stellen|antrag|anträge|bescheid|termin|termine|kurs|kurse|schein|karte|nummer|zentrum|verein|gesetz|geld|kitaplatz|plätze|jahr|jahre|schule|klinik|krankenhaus|wohnheim|kasse|leistung|pflicht|versicherung|arbeiter|arbeiterin|berater|beraterin|leiter|leiterin|helfer|helferin|betreuer|betreuerin|lehrer|lehrerin|pfleger|pflegerin|bearbeiter|bearbeiterin|führer|partner|partnerin|mitarbeiter|mitarbeitende|mitarbeiterin|wohnung|mutter|vater|kinder|tochter|frau|konferenz|dienst|dienste|handy|wahl|liste|notiz|daten|protokoll|förderung|angebot|bedarf|beginn|zahlung|abend|vertrag|kurse|träger|gruppe|runde|plan|blatt|bogen|vermerk|grund|büro|firma|schulden|rate|raten|zettel|ersatz|ziel|eingang|ausgang|darlehen)$/u;
/** Endings that a verb or adjective written small has, and hardly ever a name. */
const smallEnding =
  /(?:[bdfgkmnprtßs]te|[bdgkmnprt]ten|[^aeiouäöü]lich(?:e[rnms]?)?|isch(?:e[rnms]?)?|igen?|iger|[^aeiou]st|ge\p{L}{3,}t)$/u;

/** One letter, or one with a number, is a pseudonym already: "Frau A.", "Kind 2", "Mutter B1". */
const pseudonym = /^(?:\p{Lu}{1,2}\d{0,2}|\d{1,3}|[IVX]{1,4}|N{1,2}|X{1,4})$/u;

export const isPseudonym = (word: string): boolean => pseudonym.test(word);

/**
 * Whether a word is none of anybody's names. After "Frau" and "Herr" (`addressed`) whatever is written large is one, be it
 * Sommer, Klein or Hoffnung.
 */
export function isNoName(word: string, addressed = false): boolean {
  const small = word.toLowerCase();
  if (roles.has(small)) return true;
  if (addressed && word !== small && word !== word.toUpperCase()) return false;
  if (little.has(small) || nouns.has(small) || /(?:^|-)(?:nr|nummer|id|kurs|karte)$/.test(small)) return true;
  if (small.length > 6 && nounEnding.test(small)) return true;
  return word === small && smallEnding.test(small);
}
