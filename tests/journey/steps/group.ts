import type { PersonAtABrowser } from '../../support/person-at-a-browser.js';
import { fullName, placeOf, type Company } from './company.js';

const name = 'Projektgruppe Sprachmittlung in der Behandlung';

/** A theme that rested is given to a Projektgruppe, which waits for it. */
export async function sendTheThemeOnItsWay({ tobias, looks }: Company): Promise<void> {
  await tobias.goTo('/projektgruppen');
  await looks.at(tobias, 'projektgruppen');
  await tobias.follow(name);
  await tobias.follow('Sprachmittlung in Behandlung und Therapie ohne Kostenträger');
  await tobias.press('Einer Projektgruppe geben');
  await tobias.window.getByLabel('Begründung').fill('Praxen, Kassen und Ämter müssen sich auf eine Lösung einigen.');
  await tobias.confirm('Einer Projektgruppe geben');
  await tobias.hears('Das Thema ist auf dem Weg.');
  await tobias.goTo('/projektgruppen/neu');
  await looks.at(tobias, 'projektgruppe-neu');
}

/** The chair gives the mandate to a group that waits for it. */
export async function mandateTheGroup({ henrike, looks, places }: Company): Promise<void> {
  await henrike.goTo('/');
  await looks.at(henrike);
  await henrike.follow(new RegExp(name));
  places.group = placeOf(henrike);
  await henrike.press('Beauftragen');
  await henrike.confirm('Beauftragen');
  await henrike.hears('Die Projektgruppe ist beauftragt.');
}

const confirmButton = ({ page }: PersonAtABrowser, institution: string) =>
  page.getByRole('button', { name: new RegExp(`^Bestätigen ?: ${institution}$`) });

/** The leaders stand by the time their people give; where nobody is known, the coordination notes it. */
export async function confirmTheTime({ tobias, andreas, ulrike, looks, places }: Company): Promise<void> {
  for (const [leader, institution] of [
    [andreas, 'Jobcenter Hellenrath'],
    [ulrike, 'Kreissozialamt Hellenrath'],
  ] as const) {
    await leader.goTo('/');
    await leader.follow(new RegExp(name));
    await confirmButton(leader, institution).click();
    await leader.confirm('Bestätigen');
    await leader.hears('Die Arbeitszeit ist bestätigt.');
  }
  await looks.at(andreas);
  await tobias.goTo(places.group);
  for (const institution of [
    'Gesundheitsamt des Kreises Hellenrath',
    'Regionalrunde der gesetzlichen Krankenkassen Hellenrath',
  ]) {
    const button = confirmButton(tobias, institution);
    await button.click();
    await tobias.confirm('Bestätigen');
    await button.waitFor({ state: 'detached' });
  }
}

/** Members take their seats, one of them leads. */
export async function setTheGroupToWork({ tobias, looks }: Company): Promise<void> {
  const { page } = tobias;
  await tobias.press('Arbeit beginnen');
  for (const member of ['ulrike', 'faisal', 'joerg'] as const)
    await tobias.chooseAlso(/^Mitglieder/, fullName(member), tobias.window);
  await tobias.chooseOne(/^Leitung/, fullName('faisal'), tobias.window);
  await looks.at(tobias);
  await tobias.confirm('Arbeit beginnen');
  await tobias.hears('Die Projektgruppe arbeitet.');
  await page.getByRole('heading', { name: 'Mitglieder nach Perspektive' }).waitFor();
  await looks.at(tobias, 'projektgruppe');
}
