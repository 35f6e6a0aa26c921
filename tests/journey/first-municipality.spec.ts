import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Serving } from '@systemblick/api/serve';
import { createTestDatabase, type TestDatabase } from '@systemblick/tools/database/test-database.mjs';
import type { Browser } from 'playwright-core';

import { readSettings, serve } from '../support/built-server.js';
import { openBrowser } from '../support/browser.js';
import { PersonAtABrowser } from '../support/person-at-a-browser.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const run = promisify(execFile);

let database: TestDatabase;
let browser: Browser;
let serving: Serving;

beforeAll(async () => {
  database = await createTestDatabase(null);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await serving?.stop();
  await database?.drop();
});

/** `npm run municipality -- …` as the municipality's IT runs it, on an empty database. */
async function municipality(...args: readonly string[]): Promise<{ readonly said: string; readonly ok: boolean }> {
  const env = { ...process.env, ...database.environment, SYSTEMBLICK_BUILT: '1', LOG_LEVEL: 'silent' };
  try {
    const { stdout } = await run(process.execPath, [here('../../tools/start/municipality.mjs'), ...args], { env });
    return { said: stdout, ok: true };
  } catch (problem) {
    const { stdout = '', stderr = '' } = problem as { stdout?: string; stderr?: string };
    return { said: stdout + stderr, ok: false };
  }
}

const create = (name: string) =>
  municipality(
    ...['create', '--name', name, '--kind', 'county'],
    ...['--administrator', 'Uta Probe', '--email', 'uta.probe@musterland.example'],
  );

describe('an installation without the demo', () => {
  let path: string;

  it('begins with a municipality, its administrator and a link, once', async () => {
    const [one, other] = await Promise.all([create('Kreis Musterland'), create(' kreis musterland')]);
    expect([one.ok, other.ok].toSorted()).toEqual([false, true]);
    const [made, refused] = one.ok ? [one, other] : [other, one];
    expect(refused.said).toContain('Diese Gebietskörperschaft gibt es hier schon.');
    path = /\/zugang#[\w-]{43}/.exec(made.said)?.[0] ?? '';
    expect(path).not.toBe('');
  });

  it.each([
    [['create', '--name', 'X'], 'Es fehlt: --kind, --administrator, --email'],
    [['create', '--name', 'X', '--kind', 'land', '--administrator', 'A', '--email', 'a@b.example'], 'county'],
    [['create', '--name', 'X', '--kind', 'county', '--administrator', 'A', '--email', 'ab'], 'keine E-Mail-Adresse'],
    [['remove'], 'npm run municipality'],
  ])('says what is wrong with %j', async (args, sentence) => {
    const { ok, said } = await municipality(...args);
    expect(ok).toBe(false);
    expect(said).toContain(sentence);
    expect(said).not.toMatch(/ at .*\.js/);
  });

  it('lets the administrator set a password on the link, sign in, and invite the next one', async () => {
    const settings = readSettings({ ...database.environment, PORT: '0', SYSTEMBLICK_DEMO: '0', LOG_LEVEL: 'silent' });
    serving = await serve(settings, { pages: here('../../apps/web/dist') });
    const uta = await PersonAtABrowser.unknown(browser, serving.address, 'Uta Probe');
    const { page, window } = uta;
    await uta.goTo(path);
    await page.getByText('Kreis Musterland', { exact: false }).waitFor();
    expect(page.url()).not.toContain('#');
    await page.getByLabel('Neues Passwort').fill('kurz');
    await uta.press('Passwort setzen und anmelden');
    await page.getByText('Das Passwort braucht mindestens 12 Zeichen.').first().waitFor();
    await page.getByLabel('Neues Passwort').fill('drei lange Wörter');
    await uta.press('Passwort setzen und anmelden');
    await page.waitForURL((url) => url.pathname === '/');
    await page.getByRole('heading', { name: 'Womit Sie beginnen' }).waitFor();
    expect(await page.locator('.first-steps > li').count()).toBe(4);
    expect(await uta.accessibilityFlaws()).toEqual([]);
    await uta.follow('Institutionen eintragen');

    await uta.goTo('/verwaltung/personen');
    await uta.press('Person eintragen');
    await window.getByLabel('Name', { exact: true }).fill('Karl Koordination');
    await window.getByLabel('E-Mail-Adresse').fill('karl@musterland.example');
    await uta.confirm('Person eintragen');
    await page.getByText('noch nicht eingeladen').waitFor();
    await page.getByRole('button', { name: /Karl Koordination/ }).click();
    await page.getByRole('menuitem', { name: 'Einladen …' }).click();
    await window.getByRole('button', { name: 'Link machen' }).click();
    const link = await window.getByRole('textbox', { name: 'Link zum Zugang' }).inputValue();
    await uta.confirm('Verstanden');
    await page
      .getByText(/^eingeladen/)
      .first()
      .waitFor();
    expect(await uta.accessibilityFlaws()).toEqual([]);

    const karl = await PersonAtABrowser.unknown(browser, serving.address, 'Karl Koordination');
    await karl.page.goto(link);
    await karl.page.getByLabel('Neues Passwort').fill('vier noch längere Wörter');
    await karl.press('Passwort setzen und anmelden');
    await karl.page.waitForURL((url) => url.pathname === '/');
    await karl.settled();
    expect(await karl.accessibilityFlaws()).toEqual([]);

    const again = await PersonAtABrowser.unknown(browser, serving.address);
    await again.page.goto(link);
    await again.page.getByText('Dieser Link wurde schon benutzt.', { exact: false }).waitFor();
  });

  it('gives the administrator another link when theirs is lost', async () => {
    const args = ['link', '--name', 'Kreis Musterland', '--email', 'uta.probe@musterland.example'];
    expect((await municipality(...args)).said).toMatch(/\/zugang#[\w-]{43}/);
    expect(await municipality(...args.with(4, 'niemand@musterland.example'))).toMatchObject({ ok: false });
  });
});
