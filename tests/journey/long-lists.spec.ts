import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';
import { type Data, type TestClient } from '../support/test-client.js';
import { until } from '../support/until.js';

let product: ProductInABrowser;
let reader: PersonAtABrowser;
let colleague: TestClient;

const named = (number: number) => `Aktion Sprachtreff ${String(number).padStart(3, '0')}`;

beforeAll(async () => {
  product = await openProduct();
  reader = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Jana Kortmann');
  colleague = await product.api.as('Tobias Wischnewski');
  for (let number = 0; number < 90; number += 1)
    await colleague.mutate('proposeOffer', 'Offer', {
      id: randomUUID(),
      name: named(number),
      provider: 'Heimatverein',
      field: 'Sprache',
    });
});
afterAll(() => product?.stop());

const shown = () => reader.page.locator('main tbody tr').count();
const place = () =>
  reader.page.evaluate(() => ({ top: window.scrollY, focused: document.activeElement?.getAttribute('href') }));

/** What a colleague writes at one of the offers. */
async function says(name: string, provider: string): Promise<void> {
  const { offers } = await colleague.ask(
    `query ($search: String) { offers(first: 5, search: $search) { nodes { id version name } } }`,
    { search: name },
  );
  const { id, version } = offers.nodes.find((offer: Data) => offer.name === name);
  const changed = await colleague.mutate('changeOffer', 'Offer', {
    id,
    expectedVersion: version,
    name,
    provider,
    field: 'Sprache',
  });
  expect(changed).toMatchObject({ __typename: 'Offer' });
}

describe('a list of which more rows have been loaded', () => {
  it('keeps them, the place and the focus when a colleague changes one, and shows the change', async () => {
    const { page } = reader;
    await reader.goTo('/angebote');
    for (const rows of [50, 75]) {
      await reader.press('Weitere laden');
      await until(async () => (await shown()) === rows);
    }
    await page.getByRole('link', { name: named(60) }).focus();
    const before = await place();
    expect(before.top).toBeGreaterThan(0);

    await says(named(60), 'Kulturverein');
    await page.getByText('Kulturverein').waitFor();
    await reader.settled();

    expect(await shown()).toBe(75);
    expect(await place()).toEqual(before);
  });

  it('keeps them when the connection was away and is back', async () => {
    const { page, context } = reader;
    await context.setOffline(true);
    await page.locator('.connection-banner__text').waitFor();
    await says(named(61), 'Sportverein');
    await context.setOffline(false);
    await page.getByText('Sportverein').waitFor();
    await reader.settled();

    expect(await shown()).toBe(75);
  });

  it('keeps them for whoever looks at one and comes back', async () => {
    const { page } = reader;
    await reader.follow(named(62));
    await says(named(63), 'Gesangverein');
    await page.goBack();
    await page.getByText('Gesangverein').waitFor();
    await reader.settled();

    expect(await shown()).toBe(75);
  });
});
