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

/** As Excel saves it in German: semicolons, CR LF. */
const file = (name: string, ...lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`Name;Träger;Kommunen;Kinderbetreuung\r\n${lines.join('\r\n')}\r\n`),
});

const listed = async (name: string): Promise<number> => {
  const client = await product.api.as('Tobias Wischnewski');
  return (await client.ask(`query ($search: String) { offers(search: $search) { totalCount } }`, { search: name }))
    .offers.totalCount;
};

describe('a file of offers', () => {
  const choose = (given: ReturnType<typeof file>) => tobias.page.locator('input[type=file]').setInputFiles(given);

  it('is seen through before anything of it is taken, and says of each line why not', async () => {
    await tobias.goTo('/angebote/einlesen');
    await choose(
      file(
        'angebote.csv',
        'Nähtreff;Heimatverein;Stadt Werlohe;ja',
        'Kurs B;VHS;Nirgendwo;ja',
        'Kurs C;VHS;;vielleicht',
      ),
    );
    await tobias.hears('1 von 3 Zeilen übernehmbar. Noch ist nichts geändert.');
    await tobias.hears(/Kommunen: Eine Kommune „Nirgendwo“ gibt es hier nicht/);
    await tobias.hears('Kinderbetreuung: „vielleicht“ ist weder ja noch nein.');
    expect(await listed('Nähtreff')).toBe(0);
    expect(await tobias.accessibilityFlaws()).toEqual([]);
  });

  it('is taken when one says so, and no success where nothing was', async () => {
    await tobias.press('Eine Zeile übernehmen');
    await tobias.hears('1 von 3 Zeilen übernommen');
    expect(await listed('Nähtreff')).toBe(1);

    await choose(file('wieder.csv', 'Nähtreff;Heimatverein;Stadt Werlohe;ja'));
    await tobias.hears('Alles in der Datei steht schon so in der Angebotsdatenbank.');
    await choose(file('nichts.csv', 'Kurs B;VHS;Nirgendwo;ja'));
    await tobias.hears('Die Zeile lässt sich nicht übernehmen.');
    expect(await tobias.page.getByRole('button', { name: /übernehmen$/ }).count()).toBe(0);
  });
});
