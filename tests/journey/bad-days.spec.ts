import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { openBallot, running } from '../support/a-meeting.js';
import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';
import type { Data } from '../support/test-client.js';
import { until } from '../support/until.js';

let product: ProductInABrowser;
let broken: string[];

beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product?.stop());
beforeEach(() => {
  broken = [];
});
afterEach(() => {
  expect(broken).toEqual([]);
});

async function comes(name: string): Promise<PersonAtABrowser> {
  const person = await PersonAtABrowser.signedIn(product.browser, product.api.address, name);
  person.page.on('pageerror', ({ message }) => broken.push(message));
  return person;
}

const sentence = 'Nach dem Wechsel des Rechtskreises kam vier Wochen lang keine Karte. ';
const long = sentence.repeat(18).trim();

describe('a refusal', () => {
  it('leaves the page whole, also the second time', async () => {
    const stranger = await PersonAtABrowser.unknown(product.browser, product.api.address);
    const { page } = stranger;
    page.on('pageerror', ({ message }) => broken.push(message));
    await stranger.goTo('/anmelden');
    await page.getByLabel('E-Mail').fill('niemand@hellenrath.example');
    for (const password of ['falsches Wort eins', 'falsches Wort zwei']) {
      await page.getByLabel('Passwort').fill(password);
      await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
      await page.getByRole('alert').first().waitFor();
    }
    expect(await page.getByLabel('Passwort').inputValue()).toBe('falsches Wort zwei');
    await stranger.context.close();
  });

  it('of a line that was gone goes when the line is back', async () => {
    const stranger = await PersonAtABrowser.unknown(product.browser, product.api.address);
    const { page, context } = stranger;
    await stranger.goTo('/anmelden');
    await page.getByLabel('E-Mail').fill('niemand@hellenrath.example');
    await page.getByLabel('Passwort').fill('falsches Wort');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
    const told = page.getByRole('alert').getByText('nicht erreichbar');
    await told.waitFor();
    await context.setOffline(false);
    await told.waitFor({ state: 'detached' });
    expect(await page.getByLabel('Passwort').inputValue()).toBe('falsches Wort');
    await context.close();
  });
});

describe('a case text, which is stored nowhere', () => {
  it('stays while there is no network, and is sent with the next try', async () => {
    const miriam = await comes('Miriam Seibel');
    const { page, context } = miriam;
    // What looks for identifiers comes a moment after the page, and nothing is sent without it.
    const looks = page.waitForResponse(/find-places\.worker/);
    await miriam.goTo('/faelle/neu');
    await (await looks).finished();
    await page.getByLabel('Titel', { exact: false }).first().fill('Vier Wochen ohne Karte');
    await page.getByRole('tab', { name: /Klärungsphase/ }).click();
    await page.getByRole('tabpanel').getByRole('textbox').fill(long);

    await context.setOffline(true);
    for (const _try of [1, 2]) {
      await page.getByRole('button', { name: 'Speichern', exact: true }).click();
      await page
        .getByText(/gerade nicht erreichbar/)
        .last()
        .waitFor();
    }
    expect(await page.getByRole('tabpanel').getByRole('textbox').inputValue()).toBe(long);

    await context.setOffline(false);
    await page.getByText(/es geht von selbst weiter/).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    await page.waitForURL(/faelle\/[0-9a-f-]{36}/);
    await page.reload();
    await miriam.settled();
    await page.getByRole('tab', { name: /Klärungsphase/ }).click();
    expect(await page.getByRole('tabpanel').getByRole('textbox').inputValue()).toBe(long);
    await context.close();
  });

  it('stays through a page that broke: it is opened again without loading the document', async () => {
    const miriam = await comes('Miriam Seibel');
    const { page, context } = miriam;
    await miriam.goTo('/faelle/neu');
    await page.getByRole('tab', { name: /Klärungsphase/ }).click();
    await page.getByRole('tabpanel').getByRole('textbox').fill(long);
    await page.evaluate(() => {
      const { every } = Array.prototype;
      Array.prototype.every = function (this: unknown[], ...given: unknown[]) {
        if (this.some((value) => typeof value === 'string' && value.includes('Und weiter')))
          throw new Error('broken on purpose');
        return Reflect.apply(every, this, given) as boolean;
      } as typeof every;
      Object.assign(window, { mend: () => (Array.prototype.every = every) });
    });
    await page.getByRole('tabpanel').getByRole('textbox').press('End');
    await page.keyboard.type(' Und weiter.');
    await page.getByRole('heading', { name: 'Diese Seite ist gerade gestört' }).waitFor();

    await page.getByRole('button', { name: 'Seite noch einmal öffnen' }).click();
    await page.getByText(/Beim Neuladen geht dieser Text verloren/).waitFor();
    await page.getByRole('textbox', { name: 'Was Sie geschrieben haben' }).waitFor();

    await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
    await page.getByRole('button', { name: 'Seite noch einmal öffnen' }).click();
    await page.getByRole('tab', { name: /Klärungsphase/ }).click();
    expect(await page.getByRole('tabpanel').getByRole('textbox').inputValue()).toContain(long);
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain(
      'Rechtskreis',
    );
    broken = broken.filter((message) => !message.includes('broken on purpose'));
    await context.close();
  });

  it('stays while its writer signs in again, without leaving the page', async () => {
    const miriam = await comes('Miriam Seibel');
    const { page, context } = miriam;
    await miriam.goTo('/faelle/neu');
    await page.getByLabel('Titel', { exact: false }).first().fill('Anmeldung lief ab');
    await page.getByRole('tab', { name: /Klärungsphase/ }).click();
    await page.getByRole('tabpanel').getByRole('textbox').fill(long);
    await context.clearCookies();

    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    await miriam.window.getByText('Ihre Anmeldung ist abgelaufen').first().waitFor();
    await miriam.window.getByRole('button', { name: /Miriam Seibel/ }).click();
    await miriam.window.waitFor({ state: 'hidden' });
    expect(await page.getByRole('tabpanel').getByRole('textbox').inputValue()).toBe(long);

    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    await page.waitForURL(/faelle\/[0-9a-f-]{36}/);
    await context.close();
  });
});

describe('without network', () => {
  it('a click in the menu keeps the page, says so, and goes there as soon as it can', async () => {
    const miriam = await comes('Miriam Seibel');
    const { page, context } = miriam;
    await miriam.goTo('/faelle/neu');
    await page.getByRole('tab', { name: /Klärungsphase/ }).click();
    await page.getByRole('tabpanel').getByRole('textbox').fill(long);
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Angebote', exact: true }).click();
    await page.getByText('Die Seite öffnet sich, sobald der Server wieder erreichbar ist.', { exact: false }).waitFor();
    expect(await page.getByRole('tabpanel').getByRole('textbox').inputValue()).toBe(long);

    await context.setOffline(false);
    await page.waitForURL(/angebote/);
    await miriam.settled();
    await page.getByRole('heading', { name: 'Angebote', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'B2-Kurs am Nachmittag' }).waitFor();
    await context.close();
  });
});

describe('a part that could not be had when the line broke, which a browser never asks for again', () => {
  /** No part comes, nor an answer whether the server is there, until the line is back. */
  async function lineBreaks({ context }: PersonAtABrowser, parts: RegExp) {
    let away = true;
    const asked = new Set<string>();
    await context.route(
      ({ pathname }) => parts.test(pathname) || pathname === '/health/ready',
      (route) => {
        if (!away) return route.continue();
        asked.add(new URL(route.request().url()).pathname);
        return route.abort('internetdisconnected');
      },
    );
    return {
      untilAsked: () => until(async () => [...asked].some((path) => parts.test(path))),
      back: () => void (away = false),
    };
  }

  it('is there after a form was sent: it was sent once, and the page it leads to opens', async () => {
    const silke = await comes('Silke Grothe');
    const { page, context } = silke;
    await silke.goTo('/hinweise/neu');
    await page.getByRole('textbox').first().fill('Die Nummer am Schalter fehlt.');
    const line = await lineBreaks(silke, /\/assets\/.*\.js$/);
    await page.getByRole('main').locator('button[type=submit]').click();
    await line.untilAsked();
    line.back();
    await page.waitForURL(({ pathname }) => pathname !== '/hinweise/neu');
    await silke.settled();
    await silke.goTo('/hinweise');
    expect(await page.getByText('Die Nummer am Schalter fehlt.').count()).toBe(1);
    await context.close();
  });

  it('is what looks for identifiers: a case waits for it, and is saved once it is there', async () => {
    const miriam = await comes('Miriam Seibel');
    const { page, context } = miriam;
    await miriam.goTo('/hinweise');
    const line = await lineBreaks(miriam, /\/assets\/find-.*\.js$/);
    await miriam.goTo('/faelle/neu');
    await page.getByLabel('Titel', { exact: false }).first().fill('Ohne Prüfung geschrieben');
    await page.getByRole('tab', { name: /Klärungsphase/ }).click();
    await page.getByRole('tabpanel').getByRole('textbox').fill(long);
    await line.untilAsked();
    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    await page.getByText('Wird gespeichert', { exact: false }).first().waitFor();
    line.back();
    await page.waitForURL(/faelle\/[0-9a-f-]{36}/);
    await context.close();
  });

  it('comes with its look', async () => {
    const tobias = await comes('Tobias Wischnewski');
    const { page, context } = tobias;
    await tobias.goTo('/hinweise');
    const line = await lineBreaks(tobias, /\/assets\/.*\.css$/);
    await page.getByRole('link', { name: 'Umsetzung', exact: true }).first().click();
    await line.untilAsked();
    line.back();
    await page.getByRole('heading', { name: 'Umsetzung', level: 1 }).waitFor();
    await tobias.settled();
    const [sheet] = await page.locator('link[rel="stylesheet"][href*="measures-page"]').all();
    const rules = await sheet?.evaluate((link: HTMLLinkElement) => {
      try {
        return link.sheet?.cssRules.length ?? 0;
      } catch {
        return 0;
      }
    });
    expect(rules).toBeGreaterThan(0);
    await context.close();
  });

  it('does not take along what is stored nowhere: who wrote it is asked', async () => {
    const miriam = await comes('Miriam Seibel');
    const { page, context } = miriam;
    await miriam.goTo('/faelle/neu');
    await page.getByRole('tab', { name: /Klärungsphase/ }).click();
    await page.getByRole('tabpanel').getByRole('textbox').fill(long);
    const line = await lineBreaks(miriam, /\/assets\/.*\.js$/);
    await page.getByRole('link', { name: 'Angebote', exact: true }).click();
    await line.untilAsked();
    line.back();
    await page.getByText(/Ein Teil von Systemblick ist nicht angekommen/).waitFor();
    expect(await page.getByRole('tabpanel').getByRole('textbox').inputValue()).toBe(long);
    expect(await miriam.accessibilityFlaws()).toEqual([]);

    page.once('dialog', (dialog) => void dialog.accept());
    await miriam.press('Neu laden');
    await page.getByRole('heading', { name: 'Angebote', level: 1 }).waitFor();
    await context.close();
  });
});

describe('a window whose thing moves on', () => {
  it('leaves its words, to be copied', async () => {
    const staff = {
      coordinator: await product.api.as('Tobias Wischnewski'),
      chair: await product.api.as('Dr. Henrike Falkenroth'),
      minuteTaker: await product.api.as('Annette Brinkhoff'),
    };
    const { persons, bodies } = await staff.coordinator.ask(
      '{ persons(first: 100) { nodes { id name } } bodies { nodes { id kind } } }',
    );
    const people = (name: string): string => persons.nodes.find((one: Data) => one.name.startsWith(name)).id;
    const steering = bodies.nodes.find(({ kind }: Data) => kind === 'steeringGroup').id;
    const there = ['Dr. Henrike Falkenroth', 'Ulrike Sandkühler', 'Andreas Kötterheinrich', 'Christiane', 'Gabriele'];
    const meeting = await running(staff, steering, people, there);
    const ballot = await openBallot(staff, meeting, { rule: 'consent' });

    const ulrike = await comes('Ulrike Sandkühler');
    const { page, window } = ulrike;
    await ulrike.goTo(`/lenkungsgruppe/sitzungen/${meeting.id}`);
    await ulrike.press('Einwand');
    await window.getByLabel('Begründung').fill('Die Formulare sind noch nicht umgebaut.');
    await staff.chair.mutate('closeBallot', 'Ballot', { id: ballot.id });

    await page.getByText('Inzwischen hat sich die Sache geändert', { exact: false }).waitFor();
    await window.getByRole('textbox', { name: 'Was Sie geschrieben haben' }).waitFor();
    await ulrike.confirm('Verstanden');
    await ulrike.context.close();
  });
});
