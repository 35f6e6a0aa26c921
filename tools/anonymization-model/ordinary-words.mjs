import { readFileSync } from 'node:fs';

const split = (words) => words.trim().split(/\s+/);

/** Family names that are words. */
export const wordNames = split(`
Sommer Winter Herbst Koch Stein Lang Lange Krone Vogel Berg Bach Wolf Fuchs Kaiser König Richter Bauer Schuster Jung Klein Groß Kurz
Weiß Schwarz Roth Braun Grün Blume Busch Baum Wald Feld Frost Sturm Engel Teufel Papst Abt Graf Herzog Fürst Ritter Hahn Storch
Specht Sand Kern Apfel Kraut Kohl Pfeffer Zucker Salz Brot Morgen Abend Freitag Sonntag Samstag März August Mai Stahl Eisen Gold
Silber Kupfer Nagel Hammer Beil Zimmer Haus Hof Garten Brunnen Teich See Meer Strand Ufer Brücke Weg Steg Markt Platz Thal
Kirch Münch Pfarrer Bischof Vogt Schulz Schulze Amtmann Schreiber Maler Gerber Wagner Sattler Weber Schneider Müller Becker Fischer
Jäger Schäfer Hirt Metzger Fleischer Krämer Kaufmann Zimmermann Schreiner Tischler Glaser Töpfer Seiler Binder Böttcher Köhler
Förster Gärtner Reich Arm Stolz Fromm Ernst Froh Lustig Sauer Süß Bitter Frisch Warm Kalt Heiß Scharf Stark Schwach Stumpf Rau
Fein Grob Recht Linke Rechte Liebe Ehre Freund Bruder Vetter Kind Knabe Jungmann Altmann Neumann Sorge Kummer Not Glück Segen
Friede Krieg Kampf Sieg Held Degen Schild Panzer Pfeil Bogen Kugel Ball Würfel Spiel Tanz Sang Klang Ton Licht Schatten Nebel
Wolke Regen Schnee Hagel Blitz Donner Wind Eis Quell Moos Gras Rose Lilie Veilchen Nelke Linde Buche Eiche Tanne Fichte Birke
Ahorn Esche Erle Dorn Nessel Rübe Bohne Linse Hirse Hafer Gerst Korn Mehl Speck Wurst Schinken Käse Butter Honig Essig Bier Wein
Krug Becher Kessel Löffel Gabel Messer Teller Pfanne Ofen Herd Kamin Rauch Asche Kohle Feuer Funke Flamme Amsel Drossel Fink
Meise Sperling Star Kranich Reiher Adler Falke Habicht Sperber Eule Kuckuck Rabe Krähe Elster Taube Gans Ente Schwan Hecht Karpfen
Barsch Aal Krebs Frosch Igel Hase Reh Hirsch Bär Dachs Marder Luchs Ochs Stier Kalb Lamm Bock Ziege Schaf Pferd Ross Esel
`);

/** What offices and people around them write with a capital, and what names nobody. */
export const officeNouns = split(`
Jobcenter Ausländerbehörde Ausländeramt Jugendamt Sozialamt Schulamt Standesamt Einwohnermeldeamt Bürgerbüro Wohngeldstelle Familienkasse
Krankenkasse Rentenversicherung Agentur Arbeitsagentur Bezirksregierung Bundesamt Landratsamt Kreisverwaltung Stadtverwaltung Gesundheitsamt
Volkshochschule Integrationskurs Sprachkurs Alphabetisierungskurs Berufssprachkurs Orientierungskurs Kursträger Träger Beratungsstelle
Migrationsberatung Jugendmigrationsdienst Integrationszentrum Integrationsfachdienst Flüchtlingsrat Flüchtlingsberatung Sozialberatung
Schuldnerberatung Familienberatung Erziehungsberatung Frauenhaus Frauenberatung Notunterkunft Gemeinschaftsunterkunft Unterkunft Wohnheim
Sammelunterkunft Wohnung Wohnungsamt Wohnungssuche Vermieter Vermieterin Mietvertrag Miete Kaution Nebenkosten Nebenkostenabrechnung Strom
Stromsperre Heizung Schimmel Umzug Hausmeister Nachbarn Nachbarin Nachbar Bescheid Bewilligungsbescheid Ablehnungsbescheid Widerspruch
Widerspruchsfrist Klage Antrag Anträge Antragsteller Antragstellerin Formular Unterlagen Nachweis Nachweise Bescheinigung Meldebescheinigung
Geburtsurkunde Heiratsurkunde Eheurkunde Sterbeurkunde Pass Reisepass Ausweis Aufenthaltstitel Aufenthaltserlaubnis Aufenthaltsgestattung
Niederlassungserlaubnis Duldung Fiktionsbescheinigung Verpflichtungserklärung Wohnsitzauflage Residenzpflicht Einbürgerung Familiennachzug
Visum Asylantrag Asylverfahren Anhörung Abschiebung Ausreise Einreise Flucht Arbeitserlaubnis Beschäftigungserlaubnis Ausbildung Ausbildungsplatz
Ausbildungsduldung Praktikum Praktikumsplatz Bewerbung Lebenslauf Anerkennung Anerkennungsverfahren Gleichwertigkeit Approbation Berufserlaubnis
Fachkräfte Arbeitgeber Arbeitgeberin Arbeitsvertrag Kündigung Lohn Gehalt Lohnabrechnung Minijob Teilzeit Vollzeit Schicht Nachtschicht Betrieb
Schule Grundschule Hauptschule Realschule Gesamtschule Gymnasium Berufskolleg Förderschule Kindergarten Kita Kitaplatz Schulplatz Schulleitung
Schulleiter Schulleiterin Klassenlehrer Klassenlehrerin Lehrer Lehrerin Schulsozialarbeit Schulsozialarbeiterin Sekretariat Klasse Zeugnis
Zeugnisse Abschluss Hauptschulabschluss Abitur Unterricht Hausaufgaben Klassenfahrt Ganztag Betreuung Mittagessen Termin Termine Gespräch
Erstgespräch Hausbesuch Telefonat Telefonvermerk Vermerk Aktenvermerk Notiz Protokoll Teilnehmende Teilnehmer Ergebnis Nächste Schritte
Rückruf Rückmeldung Rückfrage Anruf Nachricht Mail Brief Post Anschreiben Betreff Anlage Anlagen Grüße Gruß Kollegin Kollege Kollegen Kolleginnen
Sachbearbeiter Sachbearbeiterin Sachbearbeitung Ansprechpartner Ansprechpartnerin Fallmanagerin Fallmanager Fallmanagement Fallkonferenz Fall
Klient Klientin Klienten Familie Mutter Vater Eltern Kinder Kind Sohn Tochter Bruder Schwester Geschwister Onkel Tante Großeltern Oma Opa
Ehemann Ehefrau Mann Frau Herr Partner Partnerin Freund Freundin Baby Säugling Zwillinge Schwangerschaft Geburt Hebamme Kinderarzt Kinderärztin
Hausarzt Hausärztin Arzt Ärztin Facharzt Krankenhaus Klinik Praxis Therapie Psychotherapie Therapeutin Diagnose Medikamente Rezept Attest
Krankmeldung Krankschreibung Reha Pflege Pflegegrad Pflegegeld Pflegedienst Schwerbehinderung Behinderung Merkzeichen Eingliederungshilfe Rente
Grundsicherung Bürgergeld Kindergeld Kinderzuschlag Elterngeld Unterhalt Unterhaltsvorschuss Wohngeld Leistungen Leistung Sanktion Kürzung
Rückforderung Überzahlung Darlehen Schulden Mahnung Rechnung Konto Bank Sparkasse Kontoauszug Kontoauszüge Überweisung Dolmetscher Dolmetscherin
Dolmetschen Sprachmittler Sprachmittlerin Sprachmittlung Übersetzung Deutsch Deutschkurs Deutschkenntnisse Sprachniveau Prüfung Zertifikat
Ehrenamt Ehrenamtliche Ehrenamtlicher Patin Pate Verein Moschee Kirche Gemeinde Polizei Anzeige Gericht Amtsgericht Rechtsanwalt Rechtsanwältin
Anwalt Anwältin Vormund Vormundschaft Betreuer Betreuerin Betreuungsgericht Vollmacht Schweigepflicht Schweigepflichtentbindung Einwilligung
Datenschutz Akte Aktenzeichen Vorgang Vorgangsnummer Kundennummer Steuernummer Sozialversicherungsnummer Zuständigkeit Zuständigkeiten Frist
Verlängerung Wartezeit Warteliste Anmeldung Abmeldung Ummeldung Rückstand Problem Lösung Ziel Ziele Bedarf Hilfe Hilfen Hilfeplan Hilfebedarf
Unterstützung Beratung Situation Lage Sachstand Stand Hinweis Anmerkung Anfrage Anliegen Erledigt Wiedervorlage Montag Dienstag Mittwoch
Donnerstag Freitag Samstag Sonntag Januar Februar März April Mai Juni Juli August September Oktober November Dezember Woche Monat Jahr Uhr
Vormittag Nachmittag Abend Morgen Wochenende Ferien Urlaub Feiertag Anfang Ende Mitte Tag Tage Stunde Stunden Minuten Geld Euro Betrag Handy
Telefon Nummer Adresse Anschrift Straße Stadt Kreis Land Dorf Ort Bus Bahn Zug Fahrt Fahrkarte Ticket Deutschlandticket Führerschein Auto Fahrrad
Essen Lebensmittel Tafel Kleidung Möbel Bett Zimmer Küche Bad Haus Heim Hof Garten Spielplatz Sport Fußball Hilfskraft Reinigungskraft Lager
Pflegehelferin Pflegehelfer Pflegefachkraft Krankenschwester Ingenieur Fahrer Fahrerin Bäcker Koch Köchin Friseurin Schneider Maler Elektriker
Betriebsrat Personalabteilung Chef Chefin Team Leitung Leiter Leiterin Koordination Koordinatorin Koordinator Arbeitsgruppe Netzwerk Kommune
Verwaltung Amt Behörde Behörden Stelle Stellen Gesetz Paragraf Erlass Runderlass Regelung Weisung Vorgabe Entscheidung Einzelfall Ermessen
Weiterleitung Übergabe Einladung Eingang Ausgang Kopie Original Unterschrift Stempel Foto Passfoto Fingerabdrücke Antwort Frage Fragen Grund
Gründe Angst Sorge Sorgen Stress Konflikt Streit Gewalt Trennung Scheidung Ehe Hochzeit Tod Trauer Krankheit Unfall Operation Schmerzen Depression
Trauma Belastung Schlafstörungen Diabetes Asthma Krebs Impfung Untersuchung Überweisung Befund Arztbrief Versichertenkarte Gesundheitskarte
Name Vorname Nachname Familienname Geburtsname Geburtsdatum Geburtsort Staatsangehörigkeit Religion Familienstand Beruf Sprache Herkunft
Transkript Sprachnachricht Verlauf Absender Empfänger Kopf Zeile Seite Datum Ortsteil Bezirk Bereich Abteilung Sachgebiet Referat Raum Etage
`);

/** What everybody writes with a capital. */
export const commonNouns = () =>
  readFileSync(new URL('lists/nouns.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => split(line))
    .filter((word) => word !== '');
