/**
 * Lines as offices write them, made up for training: `{g}` given name, `{f}` family name, `{p}` place, `{o}` organisation,
 * `{w}` `{v}` words with a capital that name nobody, `{d}` a date, `{n}` a number. What stands in braces is drawn.
 */
export const templates = `
Name: {f}, {g}
Name: {g} {f}
Nachname: {f}
Vorname: {g}
Vorname: {g} Nachname: {f}
Familienname {f} Vorname {g}
Name ........ {f}, {g}
Klient: {g} {f}, geb. {d} in {p}
Mutter: {g} {f}, geb. {d}
Vater: {g} {f}, geb. {d}, {w}
Kinder: {g} ({n}), {g} ({n}) und {g} ({n})
Kind {g}, geb. {d}
KM: {g} {f} / KV: {g} {f}
KM {f}, KV unbekannt
SB: {f}
SB: Fr. {f}, Tel. {n}
SB Hr. {f} nicht erreichbar
Ansprechpartner: {g} {f}
Teilnehmende: Fr. {f}, Hr. {f}, {g} {f} ({w})
Anwesend: {f}, {f}, {f}
TN: {g} {f}; {g} {f}; {w} {v}
Betreff: {w} für {g} {f}
Betreff: AW: {w} {f}
Betreff: {w} {v}
Von: {g} {f}
An: {f}, {g}
Cc: {g} {f}
gez. {f}
i. A. {f}
{g} {f}
{g} {f}, {w}
{f}, {g}, {d}
{f}; {g}; {d}; {p}
{n} | {f} | {g} | {p} | {d}
| {f}, {g} | {d} | {w} |
- {g} {f} ({w})
- {w} {v}
1. {g} {f}
2. {f}, {g}: {w} fehlt
{d} {g}: ja ich komme
[{d}] {g} {f}: danke bis morgen
{g}: wann ist der termin
Hallo {g},
Hallo Frau {f},
Hallo Herr {f}, anbei die {w}.
Liebe {g}, lieber {g},
Liebe Frau {f},
Lieber Herr Dr. {f},
Sehr geehrte Frau {f},
Sehr geehrter Herr {f},
Sehr geehrte Frau {f}, sehr geehrter Herr {f},
Guten Tag Frau {f}
Moin {g}
Viele Grüße {g}
Liebe Grüße, {g} {f}
Gruß {f}
LG {g}
VG {g} {f}
Mit freundlichen Grüßen {g} {f}
Danke {g}!
Frau {f} wohnt in {p} und arbeitet in {p}.
Frau {f} hat am {d} angerufen wegen {w}.
Frau {f} weint viel, {w} empfohlen.
Fr. {f} meldet sich, wenn der Bescheid da ist.
Hr. {f} war nicht da.
Herr {f} aus {p} hat keine {w}.
Herr {g} {f} ist {n} Jahre alt und kommt aus {p}.
Herr und Frau {f} haben {n} Kinder.
Familie {f} aus {p} ist am {d} nach {p} gezogen.
Familie {f} kam {n} nach Deutschland.
Fam. {f}: {w} offen
Eheleute {f} baten um {w}.
Die Eheleute {g} und {g} {f} leben getrennt.
Dr. {f} hat ein Attest geschrieben.
Prof. Dr. {g} {f} leitet die Klinik in {p}.
Rechtsanwalt {f} hat Klage erhoben.
RA {f} meldet sich.
{g} {f} wurde am {d} in {p} geboren.
{g} {f} ({n}) lebt seit {n} in {p}.
{g} {f} und {g} {f} waren heute da.
{g} und {g} gehen in die {n}. Klasse.
{g} geht nicht mehr zur Schule.
{g} hat {w} und braucht {v}.
{g} ist krank.
{g} will nach {p}.
{f} ruft morgen zurück.
{f} war heute nicht im Büro.
{f} sagt, die {w} sei zuständig.
{f} und {f} teilen sich die Stelle.
Laut {f} fehlt noch {w}.
Laut Frau {f} ist {w} noch nicht da.
Rücksprache mit {g} {f}: {w} ja, {v} nein.
Telefonat mit {f} ({w})
Gespräch mit {g} und ihrer Mutter {g} {f}
Heute mit {g} gesprochen, es geht ihm besser.
Ihr Mann {g} arbeitet in {p}.
Seine Frau {g} übersetzt.
Ihre Schwester {g} lebt in {p}.
Sein Bruder {g} {f} wohnt in {p}.
Der Sohn {g} ist in der {n}. Klasse.
Die Tochter {g} wartet auf {w}.
Der kleine {g} weint.
Die Zwillinge {g} und {g} sind {n} Monate alt.
Sie heißt {g} {f}.
Er heißt {g}, wird aber {g} genannt.
namens {g} {f}
Die Patientin {g} {f} wurde entlassen.
Der Schüler {g} {f} fehlt seit {d}.
Die Klientin {f} erscheint nicht.
Der Vermieter {g} {f} droht mit Kündigung.
Die Nachbarin {f} hilft.
Die Dolmetscherin {g} {f} kommt am {d}.
Kollegin {f} ist bis {d} im Urlaub.
Vertretung: {f}
Vormund ist Herr {f}.
{g}s Mutter war da.
{g}s Bruder lebt in {p}.
Frau {f}s Antrag liegt bei {w}.
Die Wohnung von {g} {f} in {p} ist zu klein.
Der Antrag von Herrn {f} wurde abgelehnt.
Die Kinder von {f} sind in {p}.
Das Schreiben an {f} kam zurück.
Ohne {g} geht nichts.
Mit {g} {f} und {w} geklärt.
Für {g} gibt es keinen Platz.
Bei {f} war niemand.
wegen {f} nochmal nachfragen
{w} durch {g} {f}
Von {p} nach {p} sind es {n} Kilometer.
wohnhaft in {p}
wohnt jetzt in {p}
geboren in {p}
Herkunftsland: {p}
Geburtsort: {p}
Ort: {p}
{p}, den {d}
{p}, {d}
{n} {p}
{w} {p}
Jobcenter {p}
Ausländerbehörde {p}
Kreis {p}
Stadt {p}
Amtsgericht {p}
Standort {p}
Zug nach {p}
über {p} und {p} nach Deutschland
Er stammt aus {p}.
Sie kam {n} aus {p} nach {p}.
in {p}-{p}
{p}/{p}
Ein Praktikum in {p} wäre möglich.
Die Familie lebt in {p}, die Großeltern in {p}.
Er arbeitet bei {o} in {p}.
Arbeitgeber: {o}
Sie macht eine Ausbildung bei {o}.
Praktikum: {o}, {p}
Die {o} hat abgesagt.
Rechnung von {o}
Schule: {o}
Kita: {o}
{o} {p}
Das {w} ist nicht zuständig.
Die {w} verlangt {v}.
Die {w} wurde abgelehnt.
Der {w} fehlt.
{w} und {v} liegen vor.
{w}: {v}
{w} {d}
{w} am {d} um {n} Uhr
{w} seit {n} Wochen
{w} ist da, {v} fehlt
Keine {w} ohne {v}.
Nächster Schritt: {w}
Ergebnis: {w} geklärt, {v} offen
Kein {w}, kein {v}.
Heute {w}, morgen {v}.
Bitte {w} prüfen.
Bitte {w} an {v} schicken.
Offen: {w}, {v}
Ziel: {w}
Bedarf: {w}, {v}, {w}
Mit {w} und {v} einverstanden.
Wegen {w} keine {v}.
Ohne {w} kein {v}, ohne {v} keine {w}.
Seit {d} {w}.
Aufgrund von {w} ist {v} nicht möglich.
Frau vom Jobcenter sagt, {w} fehlt.
Frau aus dem {w} hat angerufen.
Herr vom Amt war da.
Familie hat keine {w}.
Familie möchte {w}.
Mutter hat {w}.
Mutter spricht kein Deutsch.
Vater arbeitet.
Kind hat {w}.
Kinder brauchen {w}.
Sohn ohne {w}.
Sohn in {w}.
Tochter und Sohn in der {w}.
Liebe Kolleginnen und Kollegen,
Sehr geehrte Damen und Herren,
Hallo zusammen,
Guten Morgen,
Viele Grüße
Mit freundlichen Grüßen
Mit freundlichem Gruß
Danke und Gruß
Vermerk
Aktenvermerk vom {d}
Telefonvermerk {d}
PROTOKOLL
HILFEPLAN
WICHTIG: {w}
Achtung {w}
Frage: Wer ist für {w} zuständig?
Laut {w} gilt {v}.
Nach § {n} ist {w} möglich.
Tel. {n}
Ich habe {w} beantragt.
Wir brauchen {w} bis {d}.
Warum dauert {w} so lange?
`
  .split('\n')
  .filter((line) => line !== '');

/** Organisations: kinds and what they are called after. */
export const organisationKinds =
  `Realschule|Grundschule|Gesamtschule|Hauptschule|Berufskolleg|Gymnasium|Kita|Kindergarten|Familienzentrum|Bäckerei|Metzgerei|Spedition|Autohaus|Gärtnerei|Malerbetrieb|Dachdecker|Tischlerei|Zimmerei|Hotel|Restaurant|Pizzeria|Reinigungsfirma|Pflegedienst|Seniorenheim|Seniorenresidenz|Klinikum|Praxis|Apotheke|Fahrschule|Verein|Wohnungsgesellschaft|Logistik|Maschinenbau|Metallbau|Elektro|Haus|Stiftung|Sportverein|Verlag`.split(
    '|',
  );
export const legalForms = ['GmbH', 'GmbH & Co. KG', 'AG', 'KG', 'e. V.', 'eG', 'OHG', 'UG'];
