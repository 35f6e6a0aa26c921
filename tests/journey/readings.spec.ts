import { readFile } from 'node:fs/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';

let product: ProductInABrowser;
let tobias: PersonAtABrowser;

beforeAll(async () => {
  product = await openProduct();
  tobias = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Tobias Wischnewski');
});
afterAll(() => product?.stop());

async function note(value: string, note: string) {
  const { page } = tobias;
  await page.getByRole('button', { name: 'Messwert eintragen' }).last().click();
  const window = page.getByRole('dialog');
  await window.getByLabel(/^Wert/).fill(value);
  await window.getByLabel(/Anmerkung/).fill(note);
  const told = await window.textContent();
  await window.getByRole('button', { name: 'Messwert eintragen' }).click();
  await window.waitFor({ state: 'detached' });
  return told;
}

describe('readings of a measure', () => {
  it('say what they replace, are saved without what one can do, and are taken back', async () => {
    const { page } = tobias;
    await tobias.goTo('/umsetzung');
    await page.getByRole('link', { name: /^Wechselbogen/ }).click();
    await page.getByRole('heading', { name: 'Woran man die Wirkung erkennt' }).waitFor();

    expect(await note('12,5', 'Aus der Fachanwendung')).not.toContain('Für diesen Tag steht schon');
    expect(await note('850', '=Summe')).toContain('Für diesen Tag steht schon 12,5 Prozent.');
    await page.getByRole('cell', { name: '850 Prozent' }).waitFor();

    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Liste als CSV speichern' }).click(),
    ]);
    const written = await readFile(await saved.path(), 'utf8');
    const [head, row, ...more] = written.replace('\uFEFF', '').trim().split(/\r?\n/);
    expect(head).toBe('Tag;Wert;Anmerkung');
    expect(row).toMatch(/^\d\d\.\d\d\.\d{4};850 Prozent;"'=Summe"$/);
    expect(more).toEqual([]);

    await page.getByRole('button', { name: /^Zurücknehmen: Messwert vom/ }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Zurücknehmen' }).click();
    await page.getByText('Noch kein Messwert eingetragen.').waitFor();
  });
});
