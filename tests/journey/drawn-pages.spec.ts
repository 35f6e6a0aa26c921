import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';
import { shifted, watchShifts } from '../support/shifts.js';

let product: ProductInABrowser;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product?.stop());

let person: PersonAtABrowser;
let page: Page;
const said: string[] = [];
beforeEach(async () => {
  person = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Tobias Wischnewski');
  await person.settled();
  page = person.page;
  said.length = 0;
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', ({ message }) => said.push(message));
});
afterEach(async () => {
  await person.context.close();
  expect(said).toEqual([]);
});

/** Keeps the app's scripts back until told; the page is there before. */
async function withoutScripts(): Promise<() => Promise<void>> {
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((done) => (arrive = done));
  await page.route('**/assets/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  return async () => {
    arrive();
    await page.waitForFunction(() => document.readyState === 'complete');
  };
}
const open = (path: string) => page.goto(`${product.api.address}${path}`, { waitUntil: 'commit' });
const questions = () => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { operationName } = (request.url().endsWith('/graphql') && request.postDataJSON()) || {};
    if (operationName) asked.push(operationName as string);
  });
  return asked;
};

describe('the start page', () => {
  it('is read before the scripts are there, and asks nothing again when they are', async () => {
    const arrive = await withoutScripts();
    const asked = questions();
    await watchShifts(page);
    await open('/');
    await page.getByRole('heading', { name: 'Was auf mich wartet' }).waitFor();
    await page.getByRole('link', { name: /Rekonstruktion: Anerkennung und erste Stelle/ }).waitFor();
    expect(await page.title()).toBe('Was auf mich wartet – Systemblick');
    await arrive();
    await person.settled();
    expect(asked).toEqual([]);
    expect(await shifted(page)).toBeLessThan(0.01);
  });

  it('fetches what makes it act only after all that it is seen with', async () => {
    await page.route('**/assets/*.css', async (route) => {
      await new Promise((done) => setTimeout(done, 300));
      await route.continue();
    });
    await open('/');
    await person.settled();
    const fetched = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((entry) => entry as PerformanceResourceTiming)
        .map(({ name, startTime, responseEnd }) => ({ name, startTime, responseEnd })),
    );
    const styles = fetched.filter(({ name }) => name.endsWith('.css')).map(({ responseEnd }) => responseEnd);
    const parts = fetched.filter(({ name }) => /\/assets\/.*\.js$/.test(name)).map(({ startTime }) => startTime);
    expect(styles.length).toBeGreaterThan(1);
    expect(parts.length).toBeGreaterThan(5);
    expect(Math.min(...parts)).toBeGreaterThan(Math.max(...styles));
  });

  it('says so where a part of what makes it act does not arrive', async () => {
    await page.route('**/assets/react-*.js', (route) => route.abort());
    await open('/');
    await page.getByText('Systemblick konnte nicht ganz geladen werden.').waitFor();
    await page.unroute('**/assets/react-*.js');
    await page.getByRole('link', { name: 'Neu laden / Reload' }).click();
    await person.settled();
    expect(await page.getByText('Systemblick konnte nicht ganz geladen werden.').isVisible()).toBe(false);
    said.length = 0;
  });

  it('does what was pressed before it could', async () => {
    const arrive = await withoutScripts();
    await open('/');
    await page.getByRole('button', { name: /Tobias Wischnewski/ }).click();
    await arrive();
    await page.getByRole('button', { name: 'Abmelden', exact: true }).waitFor();
  });

  it('searches for what was written before it could', async () => {
    const arrive = await withoutScripts();
    await open('/');
    await page.getByRole('searchbox').fill('Ansprechperson');
    await page.getByRole('searchbox').press('Enter');
    await arrive();
    await page.waitForURL((url) => url.searchParams.get('worte') === 'Ansprechperson');
  });

  it('shows whoever chose so English and the dark, never German first', async () => {
    await page.evaluate(() => {
      localStorage.setItem('systemblick.language', 'en');
      localStorage.setItem('systemblick.theme', 'dark');
    });
    const arrive = await withoutScripts();
    await open('/');
    await page.locator('#facts').waitFor({ state: 'attached' });
    expect(await page.getByText('Was auf mich wartet').isVisible()).toBe(false);
    await arrive();
    await page.getByRole('heading', { name: 'What is waiting for me' }).waitFor();
    await page.getByRole('button', { name: /Tobias Wischnewski/ }).click();
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
  });

  it('still shows what changed since, and asks again on another page', async () => {
    await person.goTo('/');
    const asked = questions();
    await person.follow('Themen');
    expect(asked.length).toBeGreaterThan(0);
  });
});

describe('the sign-in page', () => {
  beforeEach(() => person.context.clearCookies());

  it('keeps what was written and sends it once it can, and never into the address', async () => {
    const arrive = await withoutScripts();
    await open('/anmelden');
    await page.getByLabel('E-Mail').fill('tobias@kreis.example');
    await page.getByLabel('Passwort').fill('ein Geheimnis');
    await page.getByLabel('Passwort').press('Enter');
    expect(page.url()).toBe(`${product.api.address}/anmelden`);
    await arrive();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('E-Mail').inputValue()).toBe('tobias@kreis.example');
    expect(page.url()).not.toContain('Geheimnis');
  });

  it('signs in whoever pressed before it could', async () => {
    const arrive = await withoutScripts();
    await open('/anmelden?weiter=%2Fthemen');
    await page.getByRole('button', { name: /Wischnewski/ }).click();
    await arrive();
    await page.waitForURL(/\/themen$/);
  });
});
