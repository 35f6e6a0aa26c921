import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Looks } from '../support/looks.js';
import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';

let product: ProductInABrowser;
let caseId = '';

beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product?.stop());

const told = 'Die Beratung half weiter, und Frau Averbeck ist die Puppe im Wartezimmer. Frau Averbeck bleibt.';

describe('what looks like a name and is none', () => {
  it('is held back until its author says why, once for all places, and then saved', async () => {
    const miriam = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Miriam Seibel');
    const { page } = miriam;
    await miriam.goTo('/faelle/neu');
    await page.getByLabel('Titel', { exact: false }).first().fill('Die Puppe im Wartezimmer');
    await page.locator('textarea[data-section="clarification"]').fill(told);
    await miriam.press('Speichern');
    await page.getByText('Bitte', { exact: false }).first().waitFor();
    const findings = page.getByRole('region', { name: 'Fundstellen' });
    await findings.getByText('2 Angaben machen jemanden erkennbar', { exact: false }).waitFor();
    expect(page.url()).toContain('/faelle/neu');

    await findings.getByRole('button', { name: 'Nächste' }).click();
    const why = findings.getByLabel('„Averbeck“ bezeichnet niemanden, weil …');
    await why.focus();
    await why.selectOption({ label: 'es schon ersetzt oder erfunden ist' });
    const looks = new Looks();
    await looks.inTheLight(miriam);
    await looks.inTheDark(miriam);
    expect(looks.taken()).toEqual([]);
    await findings.getByRole('button', { name: 'So festhalten' }).focus();
    await page.keyboard.press('Enter');
    await findings.getByText('Nichts gefunden', { exact: false }).waitFor();

    // Taken back, it is a finding again.
    await findings.getByRole('button', { name: 'Zurücknehmen: Averbeck' }).click();
    await findings.getByText('2 Angaben', { exact: false }).waitFor();
    await findings.getByRole('button', { name: 'Nächste' }).click();
    await why.selectOption({ label: 'es schon ersetzt oder erfunden ist' });
    await findings.getByRole('button', { name: 'So festhalten' }).click();

    await page.locator('[data-field="information"] select').selectOption({ label: 'informiert' });
    await miriam.fillDate(/Am|Datum|Wann/, '2026-09-01', page.locator('[data-field="information"]'));
    await miriam.press('Speichern');
    await page.waitForURL(/faelle\/[0-9a-f-]{36}/);
    caseId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.reload();
    await miriam.settled();
    await findings.getByText('„Averbeck“').waitFor();
    await miriam.press('Zur Prüfung geben');
    await miriam.confirm('Zur Prüfung geben');
    await miriam.context.close();
  });

  it('is confirmed by the second person before the release', async () => {
    const serkan = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Serkan Aydemir');
    const { page } = serkan;
    await serkan.goTo(`/faelle/${caseId}/pruefen`);
    const places = page.getByRole('group', { name: 'Sieht aus wie ein Name oder eine Nummer' });
    await places.getByRole('checkbox').first().waitFor();
    expect(await places.getByRole('checkbox').count()).toBe(2);
    await page.getByText('Keine Namen, Nummern und Anschriften gefunden', { exact: false }).waitFor();
    const looks = new Looks();
    await looks.inTheLight(serkan);
    expect(looks.taken()).toEqual([]);
    expect(await serkan.widerThanAPhone()).toBe(false);

    await page.getByLabel('Warum ist das tragbar', { exact: false }).fill('Die Konstellation kommt im Kreis oft vor.');
    await page.getByLabel('Ich habe den ganzen Text gelesen', { exact: false }).check();
    await places.getByRole('checkbox').first().check();
    await serkan.press('Freigeben');
    await page.getByText('sind noch nicht bestätigt: 1', { exact: false }).first().waitFor();
    await places.getByRole('checkbox').nth(1).check();
    await serkan.press('Freigeben');
    await page.waitForURL((url) => !url.pathname.endsWith('/pruefen'));
    await page.getByText('freigegeben', { exact: false }).first().waitFor();
    await serkan.context.close();
  });
});
