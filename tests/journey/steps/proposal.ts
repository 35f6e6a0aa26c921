import { expect } from '@jest/globals';

import type { PersonAtABrowser } from '../../support/person-at-a-browser.js';
import { until } from '../../support/until.js';
import { placeOf, type Company } from './company.js';

const title = 'Ein Pool für Sprachmittlung in der Behandlung';
const solutionOf = ({ page }: PersonAtABrowser) => page.getByRole('textbox', { name: 'Lösung', exact: true });

/** The words of the section, without the names at the others' carets. */
const writtenIn = async (person: PersonAtABrowser): Promise<string> =>
  ((await solutionOf(person).textContent()) ?? '').replaceAll(/Faisal Noorzad|Jörg Lammert|\u2060/g, '');

/** Two members write into the same section at once; both read the same afterwards. */
export async function writeTogether({ faisal, joerg, places }: Company): Promise<void> {
  await faisal.goTo(places.group);
  await faisal.press('Vorschlag schreiben');
  await faisal.window.getByLabel('Arbeitstitel').fill(title);
  await faisal.window.getByRole('button', { name: 'Vorschlag beginnen' }).click();
  await faisal.page.waitForURL(/vorschlaege/);
  places.proposal = placeOf(faisal);
  await joerg.goTo(places.proposal);

  const [his, others] = [solutionOf(faisal), solutionOf(joerg)];
  await faisal.page
    .getByRole('button', { name: /^In den Text/ })
    .first()
    .click();
  await faisal.hears('Bitte klicken Sie zuerst in dem Abschnitt an die Stelle');
  await his.click();
  await faisal.page.keyboard.type('Falsch.');
  await faisal.page.getByRole('button', { name: 'Rückgängig' }).click();
  await others.getByText('Falsch.').waitFor({ state: 'detached' });
  await faisal.page.keyboard.type('Mitte.');
  await others.getByText('Mitte.').waitFor();
  await faisal.page.keyboard.press('Control+Home');
  await others.click();
  await joerg.page.keyboard.press('Control+End');
  await Promise.all([
    faisal.page.keyboard.type('Der Kreis richtet einen Pool ein. ', { delay: 10 }),
    joerg.page.keyboard.type(' Praxen buchen ihn über eine Nummer.', { delay: 10 }),
  ]);
  const whole = 'Der Kreis richtet einen Pool ein. Mitte. Praxen buchen ihn über eine Nummer.';
  await until(async () => (await writtenIn(faisal)) === whole && (await writtenIn(joerg)) === whole);
}

/** What the theme rests on comes into the text as a reference, and the others see it too. */
export async function insertEvidence({ faisal, joerg, looks }: Company): Promise<void> {
  const words = /Für Sprachmittlung in der Behandlung gibt es keinen Kostenträger/;
  await solutionOf(faisal).click();
  await faisal.page.keyboard.press('Control+End');
  await faisal.page
    .getByRole('button', { name: /^In den Text ?: Für Sprachmittlung/ })
    .first()
    .click();
  await solutionOf(joerg).getByText(words).first().waitFor();
  await looks.at(joerg, 'vorschlag-schreiben');
  await looks.inTheDark(joerg);
}

/** All members are asked, answer, and the coordination takes the proposal on. */
export async function agreeOnTheProposal(company: Company): Promise<void> {
  const { faisal, joerg, ulrike, annette, looks, places } = company;
  // Two more have the caret in the text and go on typing while the document is closed under them.
  for (const member of [joerg, ulrike]) {
    await member.goTo(places.proposal);
    await solutionOf(member).click();
    await member.page.keyboard.press('Control+End');
  }
  await faisal.press('Gruppe befragen');
  await Promise.all([
    faisal.confirm('Gruppe befragen'),
    ...[joerg, ulrike].map((member) => member.page.keyboard.type(' Und weiter.', { delay: 60 })),
  ]);
  for (const member of [joerg, ulrike]) await member.hears('Was die Mitglieder sagen');
  for (const member of [faisal, joerg, ulrike]) {
    await member.goTo(places.proposal);
    await member.press('Antworten');
    expect(await member.window.getByRole('radio', { checked: true }).count()).toBe(0);
    await member.window.getByRole('radio', { name: 'Zustimmung', exact: true }).check();
    await member.confirm('Antwort senden');
    await member.hears('Ihre Antwort ist gespeichert.');
  }
  await looks.at(ulrike);
  await faisal.press('Einreichen');
  await faisal.confirm('Einreichen');
  await faisal.hears('Der Vorschlag ist eingereicht.');

  for (const member of [faisal, joerg]) await member.page.goto('about:blank');
  await annette.goTo('/');
  await looks.at(annette, 'start-koordination');
  await annette.follow(new RegExp(title));
  await annette.press('Annehmen');
  await annette.confirm('Annehmen');
  await annette.hears('Der Vorschlag ist angenommen.');
  await annette.hears(/ist der Entwurf der Beschlussvorlage „.+“ geworden/);
  await annette.page.getByRole('link', { name: 'Vorlage öffnen' }).waitFor();
  await looks.at(annette, 'vorschlag');
  await annette.follow('Fassungen vergleichen');
  await looks.at(annette, 'vorschlag-fassungen');
}
