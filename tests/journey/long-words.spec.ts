import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';
import { inputsOf, type Data, type TestClient } from '../support/test-client.js';

inputsOf({ proposeOffer: 'OfferInput' });

/** As German makes them, and longer than any line. */
const word = 'Rechtskreiswechselbegleitungsverfahrensverantwortung'.repeat(4).slice(0, 200);
/** A laptop of 1,366 px at 200 %, and a phone. */
const widths = [683, 360];

let product: ProductInABrowser;
let tobias: PersonAtABrowser;
const paths: string[] = [];

beforeAll(async () => {
  product = await openProduct();
  tobias = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Tobias Wischnewski');
  const client = await product.api.as('Tobias Wischnewski');
  const [theme, offer] = [await aLongTheme(client), await aLongOffer(client)];
  paths.push('/', '/themen', `/themen/${theme}`, `/themen/${theme}/schreiben`, `/herkunft/theme/${theme}`);
  paths.push('/angebote', `/angebote/${offer}`, `/angebote/${offer}/aendern`, `/suche?q=${word.slice(0, 20)}`);
});
afterAll(() => product?.stop());

async function aLongTheme(client: TestClient): Promise<string> {
  const { themes } = await client.ask(`{ themes(first: 50) { nodes { id version kind steps { action allowed } } } }`);
  const { id, version, kind } = themes.nodes.find(({ steps }: Data) =>
    steps.some(({ action, allowed }: Data) => action === 'theme:reword' && allowed),
  );
  const input = { id, expectedVersion: version, kind, title: word, description: word, question: word };
  expect(await client.mutate('rewordTheme', 'GenerativeTheme', input, 'title')).toEqual(
    expect.objectContaining({ title: word }),
  );
  return id;
}

async function aLongOffer(client: TestClient): Promise<string> {
  const id = randomUUID();
  const website = `https://${word}.example/${word}`;
  const texts = {
    name: word,
    provider: word,
    field: word,
    targetGroup: word,
    description: word,
    access: word,
    website,
  };
  const entered = await client.mutate('proposeOffer', 'Offer', { id, ...texts, languages: [word] }, 'name');
  expect(entered).toEqual(expect.objectContaining({ name: word }));
  return id;
}

describe('a word longer than the line', () => {
  it('never makes a page wider than the screen', async () => {
    const wider: string[] = [];
    for (const path of paths) {
      await tobias.goTo(path);
      for (const width of widths) {
        await tobias.page.setViewportSize({ width, height: 780 });
        const taken = await tobias.page.evaluate(() => document.documentElement.scrollWidth);
        if (taken > width) wider.push(`${path} at ${width}: ${taken}`);
      }
      await tobias.page.setViewportSize({ width: 1280, height: 900 });
    }
    expect(wider).toEqual([]);
  });
});
