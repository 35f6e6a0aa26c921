import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';
import { until } from '../support/until.js';

let product: ProductInABrowser;
let tobias: PersonAtABrowser;
let jana: PersonAtABrowser;

beforeAll(async () => {
  product = await openProduct();
  const comes = (name: string) => PersonAtABrowser.signedIn(product.browser, product.api.address, name);
  [tobias, jana] = [await comes('Tobias Wischnewski'), await comes('Jana Kortmann')];
});
afterAll(() => product?.stop());

const focused = ({ page }: PersonAtABrowser) =>
  page.evaluate(() => ({ tag: document.activeElement?.tagName, text: document.activeElement?.textContent ?? '' }));

describe('somebody who searches under one tab', () => {
  it('is told what stands under the others, and finds it there with the same words', async () => {
    const { page } = tobias;
    await tobias.goTo('/themen');
    await page.getByRole('searchbox', { name: 'Suchen' }).last().fill('bus');
    await page.getByRole('link', { name: 'Ein Treffer unter „Abgeschlossen“' }).click();
    await page.waitForURL(/auswahl=abgeschlossen/);
    expect(new URL(page.url()).searchParams.get('suche')).toBe('bus');
    await page.getByRole('link', { name: /Bus/ }).first().waitFor();
  });
});

describe('what is written while a list is on its way', () => {
  it('is in the list, though the answer is older', async () => {
    const miriam = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Miriam Seibel');
    const { page } = miriam;
    let heard = 0;
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => {
        if (String(payload).includes('"kind":"Hint"')) heard += 1;
      }),
    );
    await miriam.goTo('/hinweise');
    const client = await product.api.as('Miriam Seibel');
    const write = (text: string) =>
      client.mutate('writeHint', 'Hint', { id: randomUUID(), source: 'caseReflection', text }, 'id');
    let late: (() => Promise<void>) | undefined;
    await page.route('**/graphql', async (route) => {
      const { operationName } = route.request().postDataJSON() as { operationName: string };
      if (late || operationName !== 'Hints') return route.continue();
      const response = await route.fetch();
      late = () => route.fulfill({ response });
    });
    await write('Zwei Stellen warten aufeinander.');
    await until(() => late !== undefined);
    const before = heard;
    await write('Niemand sagt, wer zuständig ist.');
    await until(() => heard > before);
    await late?.();
    await miriam.hears('Niemand sagt, wer zuständig ist.');
    await page.unroute('**/graphql');
    await miriam.context.close();
  });
});

describe('a form sent empty', () => {
  it('sums up what is missing in the order in which it stands on the page', async () => {
    const { page } = tobias;
    await tobias.goTo('/projektgruppen/neu');
    await page.locator('form button[type="submit"]').first().click();
    const summed = page.getByRole('group', { name: /brauchen noch Ihre Aufmerksamkeit/ }).getByRole('link');
    await summed.first().waitFor();
    const tops = await summed.evaluateAll((links) =>
      links.map(
        (link) => document.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.getBoundingClientRect().top,
      ),
    );
    expect(tops.length).toBeGreaterThan(3);
    expect(tops).toEqual(tops.toSorted((one, other) => (one ?? 0) - (other ?? 0)));
  });
});

describe('what lies on a board and shows in no case', () => {
  it('is named before the session is closed', async () => {
    const words = 'Niemand ruft zurück.';
    await tobias.goTo('/rekonstruktion');
    await tobias.follow('Rekonstruktion: Anerkennung und erste Stelle');
    await jana.goTo(new URL(tobias.page.url()).pathname);
    await jana.page.getByRole('button', { name: 'Beobachtung schreiben' }).first().click();
    await jana.page.keyboard.type(words);
    await until(async () => (await tobias.page.getByRole('textbox', { name: /^Text von/ }).all()).length > 0);
    await tobias.press('Weitere Aktionen der Moderation');
    await tobias.page.getByRole('menuitem', { name: 'Sitzung abschließen' }).click();
    await tobias.window.getByText('Nicht übernommen wird').waitFor();
    await tobias.window.getByText(words).waitFor();
    await tobias.page.keyboard.press('Escape');
  });
});

describe('the banner of a lost connection', () => {
  it('covers nothing that is held at the top, on a phone either', async () => {
    const { page, context } = jana;
    await page.setViewportSize({ width: 360, height: 740 });
    await page.evaluate(() => window.scrollTo(0, 600));
    await context.setOffline(true);
    await page.locator('.connection-banner__text').waitFor();
    const gap = () =>
      page.evaluate(() => {
        const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        return (edge('.session-bar')?.top ?? 0) - (edge('.connection-banner__text')?.bottom ?? 0);
      });
    await until(async () => (await gap()) >= -1);
    await context.setOffline(false);
    await page.locator('.connection-banner__text').waitFor({ state: 'detached' });
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

describe('whoever presses what goes away by it', () => {
  it('keeps the focus near where it was', async () => {
    const { page } = tobias;
    await tobias.goTo('/themen/neu');
    await page.evaluate(() => {
      const [main] = document.getElementsByTagName('main');
      const passing = document.createElement('section');
      passing.innerHTML = '<h2>Was bleibt</h2><button id="passing">Geht</button>';
      passing.querySelector('button')?.addEventListener('click', ({ target }) => (target as Element).remove());
      main?.append(passing);
    });
    await page.locator('#passing').click();
    await until(async () => (await focused(tobias)).text === 'Was bleibt');
    expect(await focused(tobias)).toEqual({ tag: 'H2', text: 'Was bleibt' });
  });
});
