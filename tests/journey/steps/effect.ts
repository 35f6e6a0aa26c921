import { placeOf, type Company } from './company.js';

export const measureTitle = 'Sprachmittlung bei Begutachtungen bezahlen';

export async function askForTheMeasure({ tobias, looks, places }: Company): Promise<void> {
  const { page } = tobias;
  await tobias.goTo(places.paper.replace('/lenkungsgruppe/vorlagen', '/umsetzung/vorlage'));
  await page
    .getByRole('button', { name: /^Maßnahme anfragen/ })
    .last()
    .click();
  const { window } = tobias;
  await window.getByLabel(/^Was soll getan werden/).fill(measureTitle);
  await tobias.chooseOne(/^Welche Institution wird gefragt/, 'Jobcenter Hellenrath', window);
  await tobias.fillDate(/^Frist/, '2027-06-30', window);
  await window.getByLabel(/^Woran sieht man/).fill('Begutachtungen, bei denen Verwandte übersetzen');
  await tobias.confirm('Institution anfragen');
  await looks.at(tobias, 'umsetzung-vorlage');
  await tobias.follow(measureTitle);
  places.measure = placeOf(tobias);
}

/** Its leader answers for the institution, and says how far it is until it is done. */
export async function carryItOut({ andreas, looks, places }: Company): Promise<void> {
  await andreas.goTo('/');
  await andreas.follow(new RegExp(measureTitle));
  await andreas.press('Zusagen');
  await andreas.confirm('Zusagen');
  await andreas.press('Beginnen');
  await andreas.confirm('Beginnen');
  await andreas.press('Stand melden');
  await andreas.window.getByLabel('Fortschritt in Prozent').fill('80');
  await andreas.window.getByLabel(/^Was ist geschafft/).fill('Der Rahmenvertrag steht.');
  await andreas.confirm('Stand melden');
  await andreas.press('Als erledigt melden');
  await andreas.window.getByLabel(/^Was wurde getan/).fill('Der Rahmenvertrag gilt seit März in allen Ämtern.');
  await andreas.confirm('Als erledigt melden');
  await andreas.hears('Die Maßnahme ist als erledigt gemeldet.');
  await andreas.goTo('/umsetzung');
  await looks.at(andreas, 'umsetzung');
  await andreas.follow('Zeitstrahl');
  await looks.at(andreas, 'umsetzung-zeitstrahl');
  await andreas.goTo(places.measure);
  await looks.at(andreas);
}

export async function verifyTheEffect({ tobias, looks, places }: Company): Promise<void> {
  const { page } = tobias;
  await tobias.goTo(places.measure);
  await tobias.press('Wirkung festhalten');
  await tobias.window
    .getByLabel(/^Wie hat es gewirkt/)
    .fill('Seit dem Frühjahr übersetzt niemand aus der Familie mehr.');
  await tobias.confirm('Wirkung festhalten');
  await tobias.hears('Wirkung ist festgehalten.');
  await looks.at(tobias, 'massnahme');

  await tobias.follow('Alle Maßnahmen der Vorlage');
  await page.getByRole('button', { name: 'Rückmeldung geben' }).first().click();
  await tobias.window
    .getByLabel(/^Was ist daraus geworden/)
    .fill('Bei Begutachtungen kommt jetzt jemand, der übersetzt. Das kostet nichts.');
  await tobias.confirm('Rückmeldung senden');
  await tobias.hears('Die Rückmeldung ist verschickt.');
  await looks.at(tobias);
}
