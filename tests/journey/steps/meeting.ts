import type { PersonAtABrowser } from '../../support/person-at-a-browser.js';
import { fullName, placeOf, type Company } from './company.js';

const subject = 'Ein Pool für Sprachmittlung in der Behandlung';

/** The paper comes onto the agenda, and everybody is invited. */
export async function planTheMeeting({ tobias, looks, places }: Company): Promise<void> {
  const { page } = tobias;
  await tobias.goTo('/lenkungsgruppe/sitzungen');
  await looks.at(tobias, 'sitzungen');
  await tobias.follow('Sitzung planen');
  await page.getByLabel('Gremium', { exact: true }).selectOption({ label: 'Lenkungsgruppe KIM' });
  await page.getByLabel('Titel').fill('Sitzung zur Sprachmittlung');
  await tobias.chooseOne(/^Protokoll/, fullName('annette'));
  await looks.at(tobias, 'sitzung-planen');
  await tobias.press('Sitzung planen');
  await page.waitForURL(/sitzungen\/[0-9a-f-]{36}$/);
  places.meeting = placeOf(tobias);

  await tobias.press('Punkt hinzufügen');
  await tobias.window.getByLabel('Art', { exact: true }).selectOption('beschlussvorlage');
  await tobias.window.getByRole('radio', { name: new RegExp(subject) }).check();
  await tobias.confirm('Speichern');
  await tobias.press('Einladen');
  await tobias.confirm('Einladen');
  await tobias.hears('Eingeladen.');
  await looks.at(tobias, 'sitzung-eingeladen');
}

/** The chair starts, the minute-taker notes who is there. */
export async function startTheMeeting(company: Company): Promise<void> {
  const { henrike, annette, places } = company;
  await henrike.goTo(places.meeting);
  await annette.goTo(places.meeting);
  await henrike.press('Sitzung eröffnen');
  await henrike.confirm('Sitzung eröffnen');
  const names = [
    fullName('henrike'),
    fullName('andreas'),
    fullName('ulrike'),
    fullName('matthias'),
    'Bernhard Hülsmann',
  ];
  for (const [place, name] of names.entries()) {
    await annette.page.getByRole('checkbox', { name, exact: true }).click();
    await annette.hears(new RegExp(`^${place + 1} von \\d+ Stimmen`));
  }
  await henrike.hears(/^5 von \d+ Stimmen/);
}

export async function agreeOnOnePoint({ henrike }: Company): Promise<void> {
  await henrike.press('Einvernehmen feststellen');
  await henrike.window.getByRole('checkbox', { name: /^Ziffer 2/ }).uncheck();
  await henrike.window.getByLabel(/Ich habe nach Einwänden gefragt/).check();
  await henrike.confirm('Einvernehmen feststellen');
  await henrike.hears('Das Einvernehmen ist festgestellt.');
}

/** Four vote in their browsers, one of them on a phone; the chair closes and announces. */
export async function voteOnTheOther(company: Company): Promise<void> {
  const { henrike, andreas, ulrike, matthias, annette, looks, places } = company;
  for (const member of [andreas, ulrike, matthias]) await member.goTo(places.meeting);
  await henrike.press('Abstimmen lassen');
  await looks.at(henrike);
  await henrike.confirm('Abstimmung eröffnen');
  await ulrike.hears('Ihre Stimme');
  await looks.at(ulrike, 'sitzung-abstimmung');
  await ulrike.page.setViewportSize({ width: 360, height: 780 });
  await vote(ulrike, 'Ja');
  await looks.at(ulrike);
  await vote(andreas, 'Nein');
  await vote(matthias, 'Ja');
  await vote(henrike, 'Enthaltung');
  await looks.at(henrike, 'sitzung-leiten');
  await henrike.press('Abstimmung schließen');
  await henrike.confirm('Abstimmung schließen');
  await annette.hears(/2 Ja und 1 Nein: Es gibt mehr Ja- als Nein-Stimmen, der Antrag ist angenommen\./);
  await annette.hears(/Eine Enthaltung zählt dabei nicht mit\./);
  await henrike.press('Ergebnis feststellen');
  await henrike.confirm('So festhalten');
  await henrike.hears('Das Ergebnis ist festgestellt.');
  await looks.at(henrike, 'sitzung-beschlossen');
  await henrike.goTo('/lenkungsgruppe/beschluesse');
  await looks.at(henrike, 'beschluesse');
  await henrike.goTo(places.paper);
  await henrike.page.getByText('entschieden').or(henrike.page.getByText('in Umsetzung')).first().waitFor();
}

async function vote({ page }: PersonAtABrowser, choice: string): Promise<void> {
  const mine = page.getByRole('group', { name: 'Ihre Stimme' });
  await mine.getByRole('button', { name: choice, exact: true }).click();
  await mine.getByRole('button', { name: `Stimme abgeben: ${choice}` }).click();
  await page.getByText('Ihre Stimme ist gezählt').first().waitFor();
}
