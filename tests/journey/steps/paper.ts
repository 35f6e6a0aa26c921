import { placeOf, type Company } from './company.js';

/** What came of the proposal is no more than a beginning: points, reasons and cost are written. */
export async function completeThePaper({ tobias, looks, places }: Company): Promise<void> {
  const { page } = tobias;
  await tobias.goTo('/lenkungsgruppe/vorlagen');
  await looks.at(tobias, 'vorlagen');
  await tobias.follow('Ein Pool für Sprachmittlung in der Behandlung');
  places.paper = placeOf(tobias);
  const theme = (await page.locator('main a[href^="/themen/"]').first().getAttribute('href')) ?? '';
  await tobias.goTo(`/lenkungsgruppe/vorlagen/neu?thema=${theme.replace('/themen/', '')}`);
  await tobias.hears('Zu diesem Thema gibt es schon: eine Vorlage');
  await tobias.goTo(places.paper);
  await tobias.press('Bearbeiten');
  await page.waitForURL(/schreiben$/);
  await tobias.settled();
  const points = page.getByLabel(/Die Lenkungsgruppe beschließt/);
  const effects = (name: RegExp) => page.getByRole('checkbox', { name });
  while ((await points.count()) < 2) await tobias.press('Ziffer hinzufügen');
  await points.nth(0).fill('Das Gesundheitsamt führt einen Pool für Sprachmittlung in der Behandlung.');
  await effects(/^Kenntnisnahme/)
    .nth(0)
    .uncheck();
  await effects(/^eigene Verwaltung/)
    .nth(0)
    .check();
  await points.nth(1).fill('Das Jobcenter bezahlt Sprachmittlung bei Begutachtungen.');
  await effects(/^Selbstverpflichtung/)
    .nth(1)
    .check();
  await page.getByLabel(/^Sachverhalt und Begründung/).fill('In drei von acht Fällen übersetzten Verwandte.');
  await page.getByLabel(/^Finanzielle Auswirkungen/).fill('40.000 Euro im Jahr aus dem Integrationsbudget.');
  await looks.at(tobias, 'vorlage-schreiben');
  await tobias.press('Speichern');
  await page.waitForURL((url) => url.pathname === places.paper);
  await tobias.press('Stellungnahmen einholen');
  await tobias.chooseAlso(/^Wen fragen Sie/, 'Jobcenter Hellenrath', tobias.window);
  await tobias.confirm('Anfragen senden');
  await tobias.hears('Die Anfragen sind gesendet.');
}

export async function answerTheStatement({ andreas, looks }: Company): Promise<void> {
  const { page } = andreas;
  await andreas.goTo('/');
  await andreas.follow(/Ein Pool für Sprachmittlung/);
  await looks.at(andreas, 'stellungnahme');
  await page.getByRole('radio', { name: 'Wir stimmen zu', exact: true }).check();
  await andreas.press('Antwort abgeben');
  await andreas.hears('Vielen Dank, Ihre Antwort ist abgegeben');
  await looks.at(andreas);
}

/** The head did not write it: clears it, and lays it before the Lenkungsgruppe. */
export async function clearAndTable({ barbara, looks, places }: Company): Promise<void> {
  await barbara.goTo(places.paper);
  await barbara.press('Freigeben');
  await barbara.confirm('Freigeben');
  await barbara.press('Vorlegen');
  await barbara.confirm('Vorlegen');
  await barbara.hears('Die Vorlage liegt der Lenkungsgruppe vor.');
  await looks.at(barbara, 'vorlage');
  await looks.inTheDark(barbara);
}
