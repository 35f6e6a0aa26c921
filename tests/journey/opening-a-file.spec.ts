import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { until } from '../support/until.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';

const kept = (name: string) => fileURLToPath(new URL(`./files/${name}`, import.meta.url));
const canaries = ['Xhevahire', 'Llugiqi', 'Besnik', 'Gjakova', '5550123'];

let product: ProductInABrowser;
let miriam: PersonAtABrowser;
const sent: string[] = [];
const loaded: string[] = [];
const policies = new Map<string, string | undefined>();

beforeAll(async () => {
  product = await openProduct();
  miriam = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Miriam Seibel');
  miriam.page.on('request', (request) => {
    sent.push(request.url(), request.postData() ?? '');
    loaded.push(new URL(request.url()).pathname);
  });
  miriam.page.on('response', async (response) => {
    if (response.url().includes('.worker-'))
      policies.set(new URL(response.url()).pathname, response.headers()['content-security-policy']);
  });
  await miriam.goTo('/faelle/neu');
});
afterAll(() => product?.stop());
beforeEach(() => miriam.press('Rohtext anonymisieren'));

type Given = string | { name: string; mimeType: string; buffer: Buffer };

async function choose(file: Given): Promise<void> {
  const chooser = miriam.page.waitForEvent('filechooser');
  await miriam.window.getByRole('button', { name: 'Datei auswählen' }).click();
  await (await chooser).setFiles(file);
}

const given = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
const raw = () => miriam.window.getByRole('textbox', { name: 'Rohtext' });

/** Closes the window, which asks where something was typed. */
async function leave(holding = true): Promise<void> {
  const { page, window } = miriam;
  await page.keyboard.press('Escape');
  if (holding) await window.getByRole('button', { name: 'Verwerfen und schließen' }).click();
  await window.waitFor({ state: 'hidden' });
}

const isReader = (path: string) => /(?:docx|odt|eml|pdf)\.worker-|read-pdf/.test(path);

describe('a file', () => {
  it('is read by what is loaded only then', async () => {
    expect(loaded.filter(isReader)).toEqual([]);
    await leave(false);
  });

  it.each<[string, readonly string[]]>([
    ['verlauf.docx', ['Klärungsphase\nFrau Xhevahire Llugiqi, geb. 03.07.1991', 'Assessment\nSie braucht']],
    ['verlauf.odt', ['Klärungsphase\nFrau Xhevahire Llugiqi, geb. 03.07.1991', 'Assessment\nSie braucht']],
    ['verlauf.eml', ['Von: Xhevahire Llugiqi <x.llugiqi@post.example>', 'Mein Sohn Besnik braucht']],
    [
      'verlauf.pdf',
      [
        'Frau Xhevahire Llugiqi, geb. 03.07.1991, kam am 12.06.2023',
        'Krankenversicherungskarte',
        '0171 5550123',
        'Assessment',
      ],
    ],
  ])('%s gives its text, on this device alone, by a worker that reaches nothing', async (name, words) => {
    await choose(kept(name));
    await until(async () => (await raw().inputValue()) !== '');
    const text = await raw().inputValue();
    for (const one of words) expect(text).toContain(one);
    expect(canaries.filter((canary) => sent.join('\n').includes(canary))).toEqual([]);
    await leave();
  });

  it('was read by workers with a policy of their own', async () => {
    const readers = [...policies].filter(([path]) => isReader(path));
    expect(readers.length).toBe(4);
    for (const [, policy] of readers) expect(policy).toBe("default-src 'none'");
    await leave(false);
  });

  it.each<[string, Given, string]>([
    ['a PDF behind a password', kept('kennwort.pdf'), 'mit einem Kennwort geschützt'],
    ['a scan', kept('scan.pdf'), 'kein Text'],
    ['a broken PDF', given('x.pdf', Buffer.from('%PDF-1.7\nnichts')), 'beschädigt'],
    ['a broken Word document', given('x.docx', Buffer.from('PK\u0003\u0004 nichts')), 'beschädigt'],
    ['an old Word document', given('x.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])), 'alten Word-Format'],
    ['a Word document behind a password', given('x.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1])), 'Kennwort'],
    ['an empty file', given('x.docx', Buffer.from('')), 'Die Datei ist leer.'],
    ['a picture', given('x.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a])), 'wird nicht gelesen'],
    ['a file that is too large', given('x.txt', Buffer.alloc(20_000_001, 'a')), 'bis 20 MB'],
    ['a text without end', given('x.txt', Buffer.alloc(1_000_001, 'a b ')), 'in Teilen'],
  ])('%s is refused in a sentence, and what was typed stays', async (_, file, sentence) => {
    await raw().fill('Schon getippt.');
    await choose(file);
    await miriam.window.getByText(sentence, { exact: false }).waitFor();
    expect(await raw().inputValue()).toBe('Schon getippt.');
    await leave();
  });

  it('in another language is looked through by rules, which is said', async () => {
    await raw().fill('The family arrived in June and has been waiting for the card for nine weeks. '.repeat(4));
    await miriam.window.getByRole('button', { name: 'Text durchsehen' }).click();
    await miriam.window.getByText('offenbar nicht auf Deutsch', { exact: false }).waitFor();
    await leave();
  });
});
