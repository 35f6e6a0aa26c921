import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';
import type { Data } from '../support/test-client.js';

let product: ProductInABrowser;

beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product?.stop());

describe('what others change while one writes', () => {
  it('is not written over unseen, and what was typed stays', async () => {
    const tobias = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Tobias Wischnewski');
    const annette = await product.api.as('Annette Brinkhoff');
    const { page, window } = tobias;
    const { measures } = await annette.ask(
      `{ measures(first: 50, states: [inProgress]) { nodes { id version progress } } }`,
    );
    const { id, version } = measures.nodes[0];
    const standing = async (): Promise<Data> =>
      (await annette.ask(`query ($id: ID!) { measure(id: $id) { progress progressNote } }`, { id })).measure;

    await tobias.goTo(`/umsetzung/${id}`);
    await tobias.press('Stand melden');
    await window.getByLabel('Fortschritt in Prozent').fill('70');
    await annette.mutate('reportMeasure', 'Measure', {
      id,
      expectedVersion: version,
      progress: 55,
      note: 'Von nebenan.',
    });
    await page.getByText('55 %').first().waitFor();
    await window.getByRole('button', { name: 'Stand melden' }).click();
    await window.getByText(/Inzwischen/).waitFor();
    expect(await standing()).toEqual({ progress: 55, progressNote: 'Von nebenan.' });

    await window.getByRole('button', { name: 'Neuen Stand ansehen' }).click();
    expect(await window.getByLabel('Fortschritt in Prozent').inputValue()).toBe('70');
    await tobias.confirm('Stand melden');
    expect(await standing()).toMatchObject({ progress: 70 });
  });
});
