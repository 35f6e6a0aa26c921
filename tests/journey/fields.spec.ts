import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { paste } from '../support/paste.js';
import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';

let product: ProductInABrowser;
let tobias: PersonAtABrowser;

beforeAll(async () => {
  product = await openProduct();
  // The browser speaks English; the fields speak the product's language all the same.
  tobias = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Tobias Wischnewski', 'en-US');
});
afterAll(() => product?.stop());

const field = (name: string) => tobias.page.getByRole('group', { name, exact: true });

/** What is read in the field, without the marks that keep a time's direction. */
const written = async (name: string) =>
  (await field(name).getByRole('presentation').first().or(field(name)).first().innerText()).replace(
    /[^\p{L}\d.:]/gu,
    '',
  );

const places = (name: string) => field(name).getByRole('spinbutton');

/** Empties the places of a field one by one, as somebody does who begins anew. */
async function empty(name: string): Promise<void> {
  for (const place of await places(name).all()) {
    await place.focus();
    for (let digit = 0; digit < 4; digit += 1) await place.press('Backspace');
  }
}

async function sendAndRead(name: string): Promise<string> {
  await tobias.press('Sitzung planen');
  const described = await places(name).first().getAttribute('aria-describedby');
  const ids = (described ?? '').split(' ').filter((id) => id.endsWith('-error'));
  return tobias.page.locator(`[id="${ids[0]}"]`).innerText();
}

describe('a date', () => {
  beforeEach(() => tobias.goTo('/lenkungsgruppe/sitzungen/neu'));

  it('is written with its dots, in German, and leads on to the next place', async () => {
    await empty('Tag');
    expect(await written('Tag')).toBe('TT.MM.JJJJ');

    await places('Tag').first().focus();
    await tobias.page.keyboard.type('1.3.2027');
    expect(await written('Tag')).toBe('01.03.2027');

    await places('Tag').first().focus();
    await tobias.page.keyboard.type('15.03.2027');
    expect(await written('Tag')).toBe('15.03.2027');
  });

  it.each([
    ['2027-03-15', '15.03.2027'],
    ['16.03.2027', '16.03.2027'],
  ])('is pasted as %s', async (plain, shown) => {
    await paste(places('Tag').nth(1), { html: plain, plain });
    expect(await written('Tag')).toBe(shown);
  });

  it('is chosen from a month that begins on Monday, by keyboard', async () => {
    const { page } = tobias;
    await tobias.fillDate('Tag', '2027-03-15');
    await field('Tag')
      .getByRole('button', { name: /^Kalender öffnen/ })
      .press('Enter');
    const month = page.getByRole('dialog').filter({ hasText: 'März 2027' });
    await month.waitFor();
    expect(await month.getByRole('columnheader', { includeHidden: true }).allInnerTexts()).toEqual([
      ...['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
    ]);
    expect(await tobias.accessibilityFlaws()).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await month.waitFor({ state: 'hidden' });
    expect(await written('Tag')).toBe('22.03.2027');
  });

  it('that does not exist stays as it was written, and is told so', async () => {
    await tobias.fillDate('Tag', '2027-02-31');
    expect(await sendAndRead('Tag')).toContain('Diesen Tag gibt es im Kalender nicht');
    expect(await written('Tag')).toBe('31.02.2027');
    expect(await tobias.accessibilityFlaws()).toEqual([]);
  });

  it('half written or with half a year stays, and is told what it lacks', async () => {
    await empty('Tag');
    expect(await sendAndRead('Tag')).toContain('Bitte geben Sie ein Datum an');

    await tobias.fillDate('Tag', '-03-15');
    expect(await sendAndRead('Tag')).toContain('noch nicht vollständig');
    expect(await written('Tag')).toBe('15.03.JJJJ');

    await tobias.fillDate('Tag', '27-03-15');
    expect(await sendAndRead('Tag')).toContain('mit vier Ziffern');
  });
});

describe('a time', () => {
  beforeEach(() => tobias.goTo('/lenkungsgruppe/sitzungen/neu'));

  it('is written with its colon, and pasted', async () => {
    await empty('Beginn');
    expect(await written('Beginn')).toBe('hh:mm');
    await places('Beginn').first().focus();
    await tobias.page.keyboard.type('9:05');
    expect(await written('Beginn')).toBe('09:05');
    await paste(places('Beginn').first(), { html: '14:30 Uhr', plain: '14:30 Uhr' });
    expect(await written('Beginn')).toBe('14:30');
  });

  it('half written stays, and one that no clock shows is told so', async () => {
    await empty('Beginn');
    await places('Beginn').first().focus();
    await tobias.page.keyboard.type('14');
    expect(await sendAndRead('Beginn')).toContain('Bitte geben Sie eine Uhrzeit an');
    expect(await written('Beginn')).toBe('14:mm');

    await tobias.fillDate('Tag', '2027-03-28');
    await tobias.fillTime('Beginn', '02:30');
    expect(await sendAndRead('Beginn')).toContain('werden die Uhren von 2 auf 3 Uhr vorgestellt');
  });

  it('lies within a phone with everything else', async () => {
    expect(await tobias.widerThanAPhone()).toBe(false);
  });
});

describe('many choices', () => {
  const offices = () => tobias.page.getByRole('group', { name: /^Beteiligte Institutionen/ }).first();
  const tags = () => offices().getByRole('row');

  beforeEach(() => tobias.goTo('/projektgruppen/neu'));

  it('are searched and chosen by keyboard, told as tags with their count, and taken out again', async () => {
    const { page } = tobias;
    await offices().getByRole('combobox').focus();
    await page.keyboard.type('auslander');
    expect(await offices().getByRole('option').count()).toBeGreaterThan(0);
    for (const option of await offices().getByRole('option').allInnerTexts()) expect(option).toMatch(/Ausländer/i);
    await page.keyboard.press('Enter');
    await offices().getByText('1 gewählt').waitFor();
    expect(new URL(page.url()).pathname).toBe('/projektgruppen/neu');

    await offices().getByRole('combobox').fill('');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await offices().getByText('2 gewählt').waitFor();
    expect(await tags().count()).toBe(2);
    expect(await tobias.accessibilityFlaws()).toEqual([]);

    await tags().first().focus();
    await page.keyboard.press('Delete');
    await offices().getByText('1 gewählt').waitFor();
    await tags().first().getByRole('button').click();
    await offices().getByText('Noch nichts gewählt').waitFor();
  });

  it('say when nothing is found, and lie within a phone', async () => {
    await offices().getByRole('combobox').fill('xyzxyz');
    await offices().getByText('Nichts gefunden').waitFor();
    expect(await tobias.widerThanAPhone()).toBe(false);
  });
});

describe('one choice out of many', () => {
  it('is found by some of its letters and chosen by keyboard', async () => {
    const { page } = tobias;
    await tobias.goTo('/lenkungsgruppe/sitzungen/neu');
    await page.getByLabel('Gremium', { exact: true }).selectOption({ label: 'Lenkungsgruppe KIM' });
    const minutes = page.getByRole('combobox', { name: /^Protokoll/ });
    await minutes.focus();
    await page.keyboard.type('brinkh');
    await page.getByRole('option', { name: 'Annette Brinkhoff' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await minutes.inputValue()).toBe('Annette Brinkhoff');
    expect(await tobias.accessibilityFlaws()).toEqual([]);

    await minutes.fill('');
    await page.keyboard.press('Tab');
    expect(await minutes.inputValue()).toBe('');
  });
});
