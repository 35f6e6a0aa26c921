import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';

import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';
import { type Data, type TestClient } from '../support/test-client.js';

const told = 'Inzwischen ist hier etwas geändert worden';

let product: ProductInABrowser;
let tobias: PersonAtABrowser;
let annette: TestClient;
let id: string;

beforeAll(async () => {
  product = await openProduct();
  tobias = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Tobias Wischnewski');
  annette = await product.api.as('Annette Brinkhoff');
});
afterAll(() => product?.stop());

beforeEach(async () => {
  id = randomUUID();
  const { bodies } = await annette.ask(`{ bodies(first: 50) { nodes { id name } } }`);
  const bodyId = bodies.nodes.find(({ name }: Data) => name === 'Lenkungsgruppe KIM').id;
  const [startsAt, endsAt] = ['2027-09-01T12:00:00Z', '2027-09-01T14:00:00Z'];
  await annette.mutate('planMeeting', 'Meeting', { id, bodyId, title: 'Sitzung im Herbst', startsAt, endsAt });
  await setItems(['Begrüßung', 'Haushalt']);
  await tobias.goTo(`/lenkungsgruppe/sitzungen/${id}`);
});

describe('an agenda that others change while one works on it', () => {
  it('is not written over by who changes an item, and both changes stay', async () => {
    const { window } = tobias;
    await tobias.press('„Haushalt“ ändern');
    await window.getByLabel('Bezeichnung').fill('Haushalt des nächsten Jahres');
    await setItems(['Begrüßung', 'Haushalt', 'Verschiedenes'], 20);
    await tobias.hears('Verschiedenes');

    await window.getByRole('button', { name: 'Speichern' }).click();
    await window.getByText(told, { exact: false }).waitFor();
    expect(await titles()).toEqual(['Begrüßung', 'Haushalt', 'Verschiedenes']);
    expect(await window.getByLabel('Bezeichnung').inputValue()).toBe('Haushalt des nächsten Jahres');
    expect(await window.getByLabel('Minuten').inputValue()).toBe('20');
    expect(await tobias.accessibilityFlaws()).toEqual([]);

    await tobias.confirm('Speichern');
    const { agenda } = await theMeeting();
    expect(agenda).toMatchObject([
      { title: 'Begrüßung', minutes: 20 },
      { title: 'Haushalt des nächsten Jahres', minutes: 20 },
      { title: 'Verschiedenes' },
    ]);
  });

  it('keeps what was written about an item that others took off', async () => {
    const { window } = tobias;
    await tobias.press('„Haushalt“ ändern');
    await window.getByLabel('Bezeichnung').fill('Haushalt, zweite Lesung');
    await setItems(['Begrüßung']);
    await tobias.page.locator('.agenda-row').nth(1).waitFor({ state: 'detached' });
    await window.getByRole('button', { name: 'Speichern' }).click();
    await window.getByText(told, { exact: false }).waitFor();
    expect(await window.getByLabel('Bezeichnung').inputValue()).toBe('Haushalt, zweite Lesung');

    await window.getByRole('button', { name: 'Auf dem neuen Stand weitermachen' }).click();
    await tobias.confirm('Speichern');
    expect(await titles()).toEqual(['Begrüßung', 'Haushalt, zweite Lesung']);
  });

  it('loses no item that somebody was asked about before it was changed', async () => {
    const { window } = tobias;
    await tobias.press('„Haushalt“ von der Tagesordnung nehmen');
    await setItems(['Begrüßung', 'Haushalt'], 30);
    await tobias.hears(/30 Min/);
    await window.getByRole('button', { name: 'Von der Tagesordnung nehmen' }).click();
    await window.getByText(told, { exact: false }).waitFor();
    expect(await titles()).toEqual(['Begrüßung', 'Haushalt']);
  });
});

describe('items that two people move at once', () => {
  it('stand as the first put them; the second is told, and moves theirs after it', async () => {
    await setItems(['Begrüßung', 'Haushalt', 'Verschiedenes']);
    await tobias.hears('Verschiedenes');
    const { page } = tobias;
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const sent = page.waitForRequest((request) => request.postData()?.includes('setAgenda') === true);
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('setAgenda')) await released;
      await route.continue();
    });
    await tobias.press('„Haushalt“ nach oben');
    await sent;
    await setItems(['Begrüßung', 'Verschiedenes', 'Haushalt']);
    release();
    await tobias.page.getByRole('alert').getByText(told, { exact: false }).waitFor();
    expect(await titles()).toEqual(['Begrüßung', 'Verschiedenes', 'Haushalt']);
    await page.unroute('**/graphql');

    await tobias.press('„Haushalt“ nach oben');
    await tobias.hears('„Haushalt“ ist jetzt Punkt 2.');
    expect(await titles()).toEqual(['Begrüßung', 'Haushalt', 'Verschiedenes']);
  });

  it('go as often as one presses, however quickly', async () => {
    await setItems(['Begrüßung', 'Haushalt', 'Verschiedenes']);
    await tobias.hears('Verschiedenes');
    const up = tobias.page.getByRole('button', { name: '„Verschiedenes“ nach oben' });
    await up.dblclick();
    await tobias.hears('„Verschiedenes“ ist jetzt Punkt 1.');
    expect(await titles()).toEqual(['Verschiedenes', 'Begrüßung', 'Haushalt']);
  });
});

describe('one’s own moves, one right after the other', () => {
  it('are not taken for somebody else’s', async () => {
    const { measures } = await annette.ask(`{ measures(first: 50, states: [inProgress]) { nodes { id } } }`);
    await tobias.goTo(`/umsetzung/${measures.nodes[0].id}`);
    for (const progress of ['61', '62', '63', '64']) {
      await tobias.press('Stand melden');
      await tobias.window.getByLabel('Fortschritt in Prozent').fill(progress);
      await tobias.confirm('Stand melden');
      await tobias.hears(`${progress} %`);
    }
  });
});

const theMeeting = async (): Promise<Data> =>
  (await annette.ask(`query ($id: ID!) { meeting(id: $id) { version agenda { id title minutes } } }`, { id })).meeting;

const titles = async (): Promise<readonly string[]> =>
  (await theMeeting()).agenda.map(({ title }: Data) => title as string);

/** Sets the agenda by the titles of its items; one that was there keeps its id. */
async function setItems(wanted: readonly string[], minutes: number | null = null): Promise<void> {
  const { version: expectedVersion, agenda } = await theMeeting();
  const items = wanted.map((title) => {
    const known = agenda.find((item: Data) => item.title === title);
    return { id: known?.id ?? randomUUID(), title, kind: 'topic', minutes: known ? minutes : null };
  });
  expect(await annette.mutate('setAgenda', 'Meeting', { id, expectedVersion, items })).toMatchObject({
    __typename: 'Meeting',
  });
}
