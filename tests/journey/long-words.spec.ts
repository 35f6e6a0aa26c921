import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';
import { type Data, type TestClient } from '../support/test-client.js';

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

/** What is found on every page, opened at each width; told with its place. */
async function onEveryPage(look: () => Promise<readonly string[]>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await tobias.page.setViewportSize({ width, height: 780 });
    for (const path of paths) {
      await tobias.goTo(path);
      found.push(...(await look()).map((one) => `${path} at ${width}: ${one}`));
    }
  }
  return found;
}

describe('a word longer than the line', () => {
  it('never makes a page wider than the screen', async () => {
    const wider = async () => ((await tobias.page.evaluate(widerThanTheScreen)) ? ['wider'] : []);
    expect(await onEveryPage(wider)).toEqual([]);
  });

  it('leaves every column of a list in view on a laptop', async () => {
    await tobias.page.setViewportSize({ width: 1366, height: 768 });
    for (const path of ['/themen', '/angebote']) {
      await tobias.goTo(path);
      const frame = tobias.page.locator('.data-table__frame');
      const headers = await tobias.page.locator('.data-table thead th').all();
      const right = await frame.evaluate((one) => one.getBoundingClientRect().right);
      for (const header of headers) {
        const box = await header.boundingBox();
        expect([path, await header.textContent(), box !== null && box.x + box.width <= right + 1]).toEqual([
          path,
          await header.textContent(),
          true,
        ]);
      }
    }
  });

  it('leaves short words and numbers whole, in whatever is only as wide as they are', async () => {
    expect(await onEveryPage(() => tobias.page.evaluate(wordsInTwoLines))).toEqual([]);
  });
});

const widerThanTheScreen = () => document.documentElement.scrollWidth > window.innerWidth;

/** Words of a dozen letters at most that stand in two lines without being hyphenated. Runs in the page. */
function wordsInTwoLines(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!holder?.checkVisibility() || getComputedStyle(holder).hyphens === 'auto') continue;
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
      if (word.length < 2 || word.length > 12) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.push(word);
    }
  }
  return found;
}
