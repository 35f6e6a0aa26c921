import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import { Looks } from '../support/looks.js';
import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';

const raw = [
  '1. Klärungsphase',
  'Frau Xhevahire Llugiqi, geb. 03.07.1991, kam am 12.06.2023 aus Gjakova. Ihr Sohn Besnik geht in die Kita Regenbogenland.',
  'Das Jobcenter Soest (BG 35502//0012345) schrieb Llugiqi am 20.06.2023. Telefon 0171 5550123, Mail x.llugiqi@post.example.',
  '2. Assessment',
  'Sie braucht eine Karte für den Arzt; das Wort Quasselstrippe nennt sie unter Freunden.',
].join('\n');
/** What no wire and no store may ever hold. */
const canaries = [
  'Xhevahire',
  'Llugiqi',
  'Besnik',
  'Gjakova',
  'Regenbogenland',
  '0012345',
  '5550123',
  'Quasselstrippe',
];

let product: ProductInABrowser;
let miriam: PersonAtABrowser;
const sent: string[] = [];

beforeAll(async () => {
  product = await openProduct();
  miriam = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Miriam Seibel');
  const { page } = miriam;
  page.on('request', (request) => sent.push(request.url(), request.postData() ?? ''));
  page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(String(payload))));
});
afterAll(() => product?.stop());

/** Everything the browser keeps for the page, as one text. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const stores = await indexedDB.databases();
    const rows = await Promise.all(
      stores.map(
        ({ name = '' }) =>
          new Promise<unknown>((done) => {
            const opening = indexedDB.open(name);
            opening.onsuccess = () => {
              const database = opening.result;
              const names = [...database.objectStoreNames];
              if (names.length === 0) return done([]);
              const reading = database.transaction(names, 'readonly');
              const all = names.map(
                (one) =>
                  new Promise((read) => {
                    const asked = reading.objectStore(one).getAll();
                    asked.onsuccess = () => read(asked.result);
                  }),
              );
              void Promise.all(all).then(done);
            };
            opening.onerror = () => done([]);
          }),
      ),
    );
    const caches_ = await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      history.state,
      location.href,
      document.title,
      rows,
      caches_,
    ]);
  });

const leaked = (text: string) => canaries.filter((canary) => text.includes(canary));

describe('a raw text', () => {
  it('is looked through, decided on by keyboard and read again', async () => {
    const { page, window } = miriam;
    await miriam.goTo('/faelle/neu');
    await page.getByLabel('Titel', { exact: false }).first().fill('Vier Wochen ohne Karte');
    await miriam.press('Rohtext anonymisieren');
    await window.getByRole('textbox', { name: 'Rohtext' }).fill(raw);
    await window.getByRole('button', { name: 'Text durchsehen' }).click();
    await window.getByRole('list').first().waitFor();
    const rows = window.getByRole('listitem');
    const texts = await rows.allTextContents();
    for (const words of ['Xhevahire Llugiqi', 'Besnik', 'Gjakova', '0171 5550123', '35502//0012345'])
      expect(texts.some((text) => text.includes(words))).toBe(true);

    // What is to be looked at is answered by keyboard alone.
    for (let tries = 0; tries < 20; tries += 1) {
      const open = window.locator('.raw-text__row--open').first();
      if ((await open.count()) === 0) break;
      await open.getByRole('button', { name: /^Ersetzen/ }).focus();
      await page.keyboard.press('Enter');
    }
    // What was missed is marked in the text and added, wherever it stands.
    const field = window.getByLabel('Etwas fehlt?');
    await field.evaluate((element: HTMLTextAreaElement) => {
      const at = element.value.indexOf('Quasselstrippe');
      element.focus();
      element.setSelectionRange(at, at + 'Quasselstrippe'.length);
    });
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowRight');
    await window.getByRole('button', { name: 'Markiertes hinzufügen' }).click();
    await window.getByLabel('Ersatz für „Quasselstrippe“').fill('ein Wort');

    const looks = new Looks();
    await looks.inTheLight(miriam);
    await looks.inTheDark(miriam);
    expect(looks.taken()).toEqual([]);
    await window.getByRole('button', { name: 'Weiter zum Ergebnis' }).click();
    const result = (await window.textContent()) ?? '';
    expect(leaked(result)).toEqual([]);
    expect(result).toContain('Woche 1');
    expect(result).toContain('das Wort ein Wort nennt sie');
    await looks.inTheLight(miriam);
    expect(looks.taken()).toEqual([]);
    expect(await miriam.widerThanAPhone()).toBe(false);

    // Not before it was read.
    await window.getByRole('button', { name: 'In den Fall übernehmen' }).dispatchEvent('click');
    expect(await window.count()).toBe(1);
    await window.getByRole('checkbox').check();
    await window.getByRole('button', { name: 'In den Fall übernehmen' }).click();
    await window.waitFor({ state: 'hidden' });
    await miriam.hears(/Der Text wurde auf 2 Phasen verteilt/);
  });

  it('is sent and stored nowhere: only what came of it is', async () => {
    const { page } = miriam;
    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    await page.waitForURL(/faelle\/[0-9a-f-]{36}/);
    await miriam.settled();
    expect(sent.some((text) => text.includes('Woche 1'))).toBe(true);
    expect(leaked(sent.join('\n'))).toEqual([]);
    expect(leaked(await kept(page))).toEqual([]);
    const stored = await product.api.database.superuser(async (client) => {
      const { rows } = await client.query(`SELECT coalesce(text::text, '') AS words FROM "case"`);
      return rows.map(({ words }) => words as string).join('\n');
    });
    expect(stored).toContain('Woche 1');
    expect(leaked(stored)).toEqual([]);
  });

  it('goes with its window, after a question', async () => {
    const { page, window } = miriam;
    await miriam.press('Rohtext anonymisieren');
    await window.getByRole('textbox', { name: 'Rohtext' }).fill('Frau Llugiqi kam.');
    await page.keyboard.press('Escape');
    await window.getByText('nirgends gespeichert').waitFor();
    await window.getByRole('button', { name: 'Weiter bearbeiten' }).click();
    expect(await window.getByRole('textbox', { name: 'Rohtext' }).inputValue()).toBe('Frau Llugiqi kam.');
    await page.keyboard.press('Escape');
    await window.getByRole('button', { name: 'Verwerfen und schließen' }).click();
    await window.waitFor({ state: 'hidden' });
    await miriam.press('Rohtext anonymisieren');
    expect(await window.getByRole('textbox', { name: 'Rohtext' }).inputValue()).toBe('');
    await page.keyboard.press('Escape');
  });

  it('goes on phase by phase: what is settled is saved, and the rest stays in the window', async () => {
    const { page, window } = miriam;
    await miriam.goTo('/faelle/neu');
    await page.getByLabel('Titel', { exact: false }).first().fill('Phase für Phase');
    await miriam.press('Rohtext anonymisieren');
    await miriam.fillDate(/Tag der Einreise/, '2023-05-01', window);
    await window.getByRole('textbox', { name: 'Rohtext' }).fill(raw);
    await window.getByRole('button', { name: 'Text durchsehen' }).click();
    const phases = window.getByRole('region', { name: 'Phase für Phase' });
    await phases.waitFor();
    for (let tries = 0; tries < 20; tries += 1) {
      const open = window.locator('.raw-text__row--open').first();
      if ((await open.count()) === 0) break;
      await open.getByRole('button', { name: /^Ersetzen/ }).click();
    }
    await phases.getByRole('button', { name: 'Ansehen und übernehmen: Klärungsphase' }).click();
    const result = (await window.textContent()) ?? '';
    expect(result).toContain('nach der Einreise');
    expect(result).not.toContain('Karte für den Arzt');
    await window.getByRole('checkbox').check();
    await window.getByRole('button', { name: 'In den Fall übernehmen' }).click();
    await window.getByText('Die Phase ist im Fall und gespeichert.').waitFor();
    await phases.getByText('übernommen', { exact: true }).waitFor();
    await page.waitForURL(/faelle\/[0-9a-f-]{36}/);

    await window.getByRole('button', { name: 'Weiter zum Ergebnis' }).click();
    const rest = (await window.textContent()) ?? '';
    expect(rest).toContain('Karte für den Arzt');
    expect(rest).not.toContain('nach der Einreise');
    await window.getByRole('checkbox').check();
    await window.getByRole('button', { name: 'In den Fall übernehmen' }).click();
    await window.waitFor({ state: 'hidden' });
    expect(leaked(sent.join('\n'))).toEqual([]);
  });
});
