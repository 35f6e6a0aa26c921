import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';
import { pages } from './pages.js';

const laptop = { width: 1366, height: 768 };
const sizes = [laptop, { width: 360, height: 780 }];

const there = [
  'Dr. Henrike Falkenroth',
  'Andreas Kötterheinrich',
  'Ulrike Sandkühler',
  'Matthias Dornbusch',
  'Bernhard Hülsmann',
];

let product: ProductInABrowser;
let henrike: PersonAtABrowser;
let annette: PersonAtABrowser;
let jana: PersonAtABrowser;

beforeAll(async () => {
  product = await openProduct();
  const comes = (name: string) => PersonAtABrowser.signedIn(product.browser, product.api.address, name);
  [henrike, jana] = [await comes('Henrike Falkenroth'), await comes('Jana Kortmann')];
  annette = await comes('Annette Brinkhoff');
  await henrike.goTo('/lenkungsgruppe/sitzungen');
  await henrike.follow(/Sondersitzung/);
  await henrike.press('Sitzung eröffnen');
  await henrike.confirm('Sitzung eröffnen');
});
afterAll(() => product?.stop());

describe('a window longer than the screen', () => {
  it.each(sizes)('has its buttons in sight and no field under them at $width px', async (size) => {
    await henrike.page.setViewportSize(size);
    await henrike.press('Abstimmen lassen');
    expect(await underItsButtons(henrike)).toEqual([]);
    await henrike.page.keyboard.press('Escape');

    await jana.page.setViewportSize(size);
    await jana.goTo('/faelle/neu');
    await jana.press('Station hinzufügen');
    expect(await underItsButtons(jana)).toEqual([]);
  });
});

describe('a form sent once more', () => {
  it('no longer says what was refused the time before, also when a mistake at a field holds it back', async () => {
    const refused = annette.window.getByRole('alert').filter({ hasText: 'Die Zahlen passen nicht zusammen' });
    await annette.goTo(new URL(henrike.page.url()).pathname);
    await annette.press('Nachträglich erfassen');
    await annette.window.getByLabel('Ergebnis', { exact: true }).selectOption({ label: 'angenommen' });
    await annette.window.getByLabel(/^Ja/).fill('99');
    await annette.window.locator('button[type="submit"]').click();
    await refused.waitFor();

    await annette.window.getByLabel(/^Anwesende/).fill('');
    await annette.window.locator('button[type="submit"]').click();
    await annette.hears('Bitte geben Sie eine ganze Zahl von 0 bis 9.999 ein.');
    expect(await refused.count()).toBe(0);
  });
});

describe('a window whose thing moved on elsewhere', () => {
  it('says so when it goes, though nothing was written in it, and not to who did it', async () => {
    const elsewhere = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Henrike Falkenroth');
    const gone = /ist das Fenster „.*“ zugegangen/;
    await annette.goTo(new URL(henrike.page.url()).pathname);
    for (const [place, name] of there.entries()) {
      await annette.page.getByRole('checkbox', { name, exact: true }).click();
      await annette.hears(new RegExp(`^${place + 1} von \\d+ Stimmen`));
    }
    await henrike.page.setViewportSize(laptop);
    await henrike.press('Abstimmen lassen');
    await henrike.confirm('Abstimmung eröffnen');
    await henrike.press('Ja');
    await henrike.press('Stimme abgeben: Ja');
    await henrike.hears('Ihre Stimme ist gezählt');
    await elsewhere.goTo(new URL(henrike.page.url()).pathname);
    await elsewhere.press('Abstimmung schließen');
    await henrike.press('Abstimmung schließen');
    await henrike.confirm('Abstimmung schließen');
    await elsewhere.hears(gone);
    await elsewhere.window.waitFor({ state: 'hidden' });
    expect(await henrike.page.getByText(gone).count()).toBe(0);
  });
});

describe('a window in which something is written', () => {
  const mine = 'Das haben wir so besprochen.';

  it('is not closed by a slip of the hand', async () => {
    await annette.page
      .getByRole('button', { name: /Arbeitsauftrag an die Arbeitsgruppe/ })
      .first()
      .click();
    await annette.press('Punkt 3 aufrufen');
    await annette.press('Nachträglich erfassen');
    await annette.page.keyboard.press('Escape');
    await annette.window.waitFor({ state: 'hidden' });
    await annette.press('Nachträglich erfassen');
    const dissent = annette.window.getByLabel(/^Abweichende/);
    await dissent.fill(mine);
    await annette.page.keyboard.press('Escape');
    await annette.hears('Hier steht schon etwas.');
    await annette.page.mouse.click(5, 5);
    expect(await dissent.inputValue()).toBe(mine);
  });

  it('says why it is refused, also where that is about a field it does not show', async () => {
    const chair = await product.api.as('Dr. Henrike Falkenroth');
    const meetingId = new URL(annette.page.url()).pathname.split('/').at(-1) ?? '';
    const { agenda } = (await chair.ask(`{ meeting(id: "${meetingId}") { agenda { id } } }`)).meeting;
    await chair.mutate('stateConsensus', 'Meeting', {
      ...{ meetingId, itemId: agenda[2].id, objectionsAsked: true },
      points: [{ id: crypto.randomUUID(), pointNumber: null }],
    });
    await annette.window.getByLabel('Ergebnis', { exact: true }).selectOption({ label: 'angenommen' });
    await annette.window.locator('button[type="submit"]').click();
    await annette.window.getByRole('alert').filter({ hasText: 'Dazu steht schon ein Ergebnis' }).waitFor();
  });
});

/** What is out of sight: the buttons of the open window, and each field the Tab key comes to. */
async function underItsButtons({ page, window }: PersonAtABrowser): Promise<readonly string[]> {
  await window.locator('button[type="submit"]').waitFor();
  const found: string[] = [];
  const fields = await window.locator('input, select, textarea').count();
  for (let step = 0; step <= fields; step += 1) {
    const hidden = await page.evaluate(whatIsHidden);
    if (hidden) found.push(hidden);
    await page.keyboard.press('Tab');
  }
  return found;
}

/** Runs in the page. */
function whatIsHidden(): string | undefined {
  const foot = document.querySelector('[role="dialog"] button[type="submit"]')?.parentElement;
  const field = document.activeElement;
  if (!foot || !field) return 'no buttons';
  if (foot.getBoundingClientRect().bottom > innerHeight) return 'the buttons';
  if (!field.matches('input, select, textarea')) return undefined;
  return field.getBoundingClientRect().bottom > foot.getBoundingClientRect().top ? field.id : undefined;
}

describe('a double click', () => {
  it('opens a window, and is no click beside it', async () => {
    const nicole = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Nicole Radtke');
    await nicole.goTo('/verwaltung/personen');
    await nicole.page.getByRole('button', { name: 'Person eintragen' }).first().dblclick();
    await nicole.window.getByLabel(/^Name/).fill('Uta Wiese');
    expect(await nicole.window.count()).toBe(1);
  });

  it('asks, and does not answer what it asked', async () => {
    const survey = pages.find(({ path }) => path === 'breitenabfragen/:id');
    if (!survey?.id) throw new Error('There is no page of a survey.');
    const id = await survey.id(await product.api.as(survey.who));
    const miriam = await PersonAtABrowser.signedIn(product.browser, product.api.address, survey.who);
    await miriam.goTo(`/breitenabfragen/${id}`);
    await miriam.page.getByRole('button', { name: /^3–5/ }).dblclick();
    await miriam.settled();
    expect(await miriam.window.getByRole('button', { name: 'Antwort zählen' }).count()).toBe(1);
  });

  it('goes to a section of a proposal, and to no other that comes to lie under the pointer', async () => {
    const tobias = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Tobias Wischnewski');
    const { page, window } = tobias;
    await tobias.goTo('/projektgruppen');
    await tobias.follow(/Einmal vorlegen/);
    await tobias.press('Vorschlag schreiben');
    await window.getByLabel('Arbeitstitel').fill('Einmal vorlegen genügt');
    await window.getByRole('button', { name: 'Vorschlag beginnen' }).click();
    await page.waitForURL(/vorschlaege/);
    await page.locator('[contenteditable="true"]').nth(3).waitFor();
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 780 });
      await page.evaluate(() => globalThis.scrollTo(0, 0));
      const link = page.getByRole('navigation', { name: 'Abschnitte' }).getByRole('button').nth(2);
      await link.scrollIntoViewIfNeeded();
      const box = await link.boundingBox();
      if (!box) throw new Error('The list of sections is not there.');
      await page.mouse.move(box.x + 20, box.y + 12);
      for (const clickCount of [1, 2]) {
        await page.mouse.down({ clickCount });
        await page.mouse.up({ clickCount });
      }
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('abschnitt-solution');
    }
  });
});
