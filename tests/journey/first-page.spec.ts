import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';
import { shifted, watchShifts } from '../support/shifts.js';

let product: ProductInABrowser;
let stranger: PersonAtABrowser;

beforeAll(async () => {
  product = await openProduct();
  stranger = await PersonAtABrowser.unknown(product.browser, product.api.address);
  await watchShifts(stranger.page);
});
afterAll(() => product?.stop());

/** The bytes of the files with this ending that the page fetched, as they were sent. */
const sent = (page: Page, ending: string) =>
  page.evaluate(
    (wanted) =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => new URL(name).pathname.endsWith(wanted))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    ending,
  );

describe('the first page somebody loads', () => {
  beforeAll(() => stranger.goTo('/anmelden'));

  it('needs little JavaScript', async () => {
    const bytes = await sent(stranger.page, '.js');
    process.stderr.write(`JavaScript of the sign-in page, as sent: ${bytes} bytes\n`);
    // Fewer would say that it has not come yet.
    expect(bytes).toBeGreaterThan(60_000);
    expect(bytes).toBeLessThan(90_000);
  });

  it('stays where it is while it arrives', async () => {
    expect(await shifted(stranger.page)).toBeLessThan(0.05);
  });

  it('needs of each cut of the typeface the letters of its language, and asks for them at once', async () => {
    const { page } = stranger;
    const asked = await page
      .locator('link[rel=preload][as=font]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(asked).toHaveLength(3);
    expect(asked.every((file) => file.includes('-latin-'))).toBe(true);
    expect(await page.evaluate(() => document.fonts.check('400 1rem "Fira Sans"', 'Straße'))).toBe(true);
    expect(await sent(page, '.woff2')).toBeLessThan(130_000);
  });

  it('leads to where somebody wanted to go', async () => {
    const { page } = stranger;
    await page.goto(`${product.api.address}/themen?seite=2`);
    await page.waitForURL(/anmelden/);
    await page.getByRole('button', { name: /Wischnewski/ }).click();
    await page.waitForURL((url) => url.pathname === '/themen' && url.search === '?seite=2');
  });

  it('is followed by a start page that stays where it is, too', async () => {
    await stranger.goTo('/');
    await stranger.page.getByRole('heading', { name: 'Was sich bewegt hat' }).waitFor();
    expect(await shifted(stranger.page)).toBeLessThan(0.05);
  });

  it('begins at its top, however far down the page before was read', async () => {
    const { page } = stranger;
    await stranger.goTo('/themen');
    await page.mouse.wheel(0, 400);
    await page.waitForFunction(() => scrollY > 50);
    await stranger.goTo('/umsetzung');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.reload();
    await stranger.settled();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('brings the calendar and the search for choices only with a form that has them', async () => {
    const scripts = () =>
      stranger.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
    const ofForms = /\/(date-field|picker-field)-[^/]*\.js$/;
    await stranger.goTo('/');
    expect((await scripts()).filter((path) => ofForms.test(path))).toEqual([]);
    await stranger.goTo('/lenkungsgruppe/sitzungen/neu');
    expect((await scripts()).filter((path) => ofForms.test(path))).not.toEqual([]);
  });
});

it('says to machines that read the web that nothing here is for them', async () => {
  const robots = await fetch(`${product.api.address}/robots.txt`);
  expect(robots.headers.get('content-type')).toContain('text/plain');
  expect(await robots.text()).toContain('Disallow: /');
});
