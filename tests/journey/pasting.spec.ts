import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { copied } from '../support/clipboards.js';
import { paste } from '../support/paste.js';
import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';

let product: ProductInABrowser;
let miriam: PersonAtABrowser;

beforeAll(async () => {
  product = await openProduct();
  miriam = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Miriam Seibel');
});
afterAll(() => product?.stop());

describe('what one pastes into a plain field', () => {
  it.each(copied)('is what one saw where it was copied: $from', async ({ html, plain, seen }) => {
    await miriam.goTo('/faelle/neu');
    await miriam.page.getByRole('tab', { name: /Klärungsphase/ }).click();
    const field = miriam.page.getByRole('tabpanel').getByRole('textbox');
    await paste(field, { html, plain });
    // The first paste of a page fetches how to read what was copied.
    await miriam.page.waitForFunction((one) => (one as HTMLTextAreaElement).value !== '', await field.elementHandle());
    expect(await field.inputValue()).toBe(seen);
  });

  it('says that something did not come along, and that a table came in row by row', async () => {
    const [changed, , , table] = copied;
    const field = miriam.page.getByRole('tabpanel').getByRole('textbox');
    await paste(field, changed ?? { html: '', plain: '' });
    await miriam.hears('Gelöschtes, Verborgenes und Kommentare sind nicht mit eingefügt worden.');
    await paste(field, table ?? { html: '', plain: '' });
    await miriam.hears('Die Tabelle ist Zeile für Zeile eingefügt, die Zellen nebeneinander.');
  });
});
