import { measureTitle } from './effect.js';
import type { Company } from './company.js';

/** What became of the case: told on the start page, and walked step by step. */
export async function walkTheTrail({ miriam, looks }: Company): Promise<void> {
  const { page } = miriam;
  await miriam.goTo('/');
  await miriam.hears('Bei Begutachtungen kommt jetzt jemand, der übersetzt. Das kostet nichts.');
  await looks.at(miriam, 'start-case-management');
  await miriam.follow('Sprachmittlung in Behandlung und Therapie ohne Kostenträger');
  await looks.at(miriam);
  await miriam.follow('Herkunft und Wirkung');
  for (const stage of ['Fälle', 'Beobachtungen', 'Themen', 'Vorlagen', 'Beschlüsse', 'Maßnahmen'])
    await page.getByRole('heading', { name: stage, exact: true }).waitFor();
  await looks.at(miriam, 'herkunft');
  await looks.inTheDark(miriam);
  await miriam.follow(measureTitle);
  await miriam.hears('Seit dem Frühjahr übersetzt niemand aus der Familie mehr.');
}

export async function findTheMeasure({ miriam, looks }: Company): Promise<void> {
  const { page } = miriam;
  await page.getByRole('searchbox').first().fill('Begutachtungen bezahlen');
  await page.keyboard.press('Enter');
  await page.waitForURL(/suche/);
  await page.getByRole('link', { name: measureTitle }).first().waitFor();
  await looks.at(miriam, 'suche');
  await miriam.goTo('/ablauf');
  await looks.at(miriam, 'ablauf');
}
