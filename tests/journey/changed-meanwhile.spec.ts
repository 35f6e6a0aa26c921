import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';
import { type Data } from '../support/test-client.js';

let product: ProductInABrowser;

beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product?.stop());

describe('what others change while one writes', () => {
  it('is not written over unseen, and what was typed stays', async () => {
    const tobias = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Tobias Wischnewski');
    const annette = await product.api.as('Annette Brinkhoff');
    const { page, window } = tobias;
    const { measures } = await annette.ask(
      `{ measures(first: 50, states: [inProgress]) { nodes { id version progress } } }`,
    );
    const { id, version } = measures.nodes[0];
    const standing = async (): Promise<Data> =>
      (await annette.ask(`query ($id: ID!) { measure(id: $id) { progress progressNote } }`, { id })).measure;

    await tobias.goTo(`/umsetzung/${id}`);
    await tobias.press('Stand melden');
    await window.getByLabel('Fortschritt in Prozent').fill('70');
    await annette.mutate('reportMeasure', 'Measure', {
      id,
      expectedVersion: version,
      progress: 55,
      note: 'Von nebenan.',
    });
    await page.getByText('55 %').first().waitFor();
    await window.getByRole('button', { name: 'Stand melden' }).click();
    await window.getByText('Inzwischen ist hier etwas geändert worden', { exact: false }).waitFor();
    expect(await standing()).toEqual({ progress: 55, progressNote: 'Von nebenan.' });

    expect(await window.getByLabel('Fortschritt in Prozent', { exact: true }).inputValue()).toBe('70');
    expect(await window.getByLabel('Inzwischen bei „Fortschritt in Prozent“').inputValue()).toBe('55');
    await tobias.confirm('Stand melden');
    expect(await standing()).toEqual({ progress: 70, progressNote: 'Von nebenan.' });
    await tobias.context.close();
  });

  it('stands at each field that both changed, and the person decides', async () => {
    const annette = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Annette Brinkhoff');
    const tobias = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Tobias Wischnewski');
    const theme = await anOpenTheme('theme:reword');
    const standing = async (): Promise<Data> => await read(theme.id, 'title description');
    const { window } = annette;
    const description = window.getByLabel('Beschreibung', { exact: true });

    for (const one of [annette, tobias]) {
      await one.goTo(`/themen/${theme.id}`);
      await one.press('Umformulieren');
    }
    await description.fill('Von Annette.');
    await tobias.window.getByLabel('Titel', { exact: true }).fill('Neuer Titel von Tobias');
    await tobias.window.getByLabel('Beschreibung', { exact: true }).fill('Von Tobias, ganz anders.');
    await tobias.confirm('Speichern');

    await window.getByRole('button', { name: 'Speichern' }).click();
    await window.getByText('Inzwischen ist hier etwas geändert worden', { exact: false }).waitFor();
    expect(await window.getByLabel('Inzwischen bei „Beschreibung“').inputValue()).toBe('Von Tobias, ganz anders.');
    expect(await description.inputValue()).toBe('Von Annette.');
    expect(await window.getByLabel('Titel', { exact: true }).inputValue()).toBe('Neuer Titel von Tobias');
    expect(await annette.accessibilityFlaws()).toEqual([]);

    await window.getByRole('button', { name: 'Diesen Stand übernehmen' }).click();
    expect(await description.inputValue()).toBe('Von Tobias, ganz anders.');
    await description.fill('Von Tobias, ganz anders. Und von Annette.');
    await annette.confirm('Speichern');
    expect(await standing()).toEqual({
      title: 'Neuer Titel von Tobias',
      description: 'Von Tobias, ganz anders. Und von Annette.',
    });
    for (const { context } of [annette, tobias]) await context.close();
  });

  it('is not decided over: a window decides on what was in view when it opened', async () => {
    const annette = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Annette Brinkhoff');
    const tobias = await product.api.as('Tobias Wischnewski');
    const theme = await anOpenTheme('theme:route', 'theme:store');
    const { window } = annette;

    await annette.goTo(`/themen/${theme.id}`);
    await annette.press('Bilateral klären');
    await window.getByLabel('Ansprechperson').fill('Abteilungsleitung');
    await window.getByLabel('Begründung').fill('Das lässt sich am Telefon klären.');
    await window.getByRole('radio').first().check();
    await tobias.mutate('storeTheme', 'GenerativeTheme', {
      id: theme.id,
      expectedVersion: theme.version,
      reason: 'Erst die Zahlen abwarten.',
      revisitOn: '2027-06-01',
    });
    await annette.page.getByText('Themenspeicher').first().waitFor();

    await window.getByRole('button', { name: 'Bilateral klären' }).click();
    await window.getByText('Inzwischen ist hier etwas geändert worden', { exact: false }).waitFor();
    expect(await read(theme.id, 'state')).toEqual({ state: 'stored' });
    await window.getByRole('button', { name: 'Auf dem neuen Stand weitermachen' }).click();
    await window.getByText('Was Sie jetzt senden, gilt für den neuen Stand.').waitFor();
    await annette.context.close();
  });
});

describe('a case that is open in two windows', () => {
  it('asks which text stays before it is saved again, and keeps what came too late', async () => {
    const author = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Miriam Seibel');
    const { page } = author;
    const elsewhere = await product.api.as('Miriam Seibel');
    const textOn = (where: typeof page) => where.locator('textarea[data-section]').first();
    const focused = (role: string) => `document.activeElement?.matches('${role}')`;

    await author.goTo('/faelle/neu');
    await page.locator('[data-field="title"] input').fill('Zwei Fenster');
    await textOn(page).fill('Wie es zuerst stand.');
    await page.locator('[data-field="information"] select').selectOption({ index: 1 });
    await author.fillDate(/^Am/, '2026-11-20');
    await author.press('Speichern');
    await page.waitForURL(/faelle\/[0-9a-f-]{36}/);
    const id = new URL(page.url()).pathname.split('/').at(-1);
    const other = await author.context.newPage();
    await other.goto(page.url());
    await textOn(other).fill('Wie es im anderen Fenster steht.');
    await textOn(page).fill('Wie ich es hier weiter schreibe.');
    await other.getByRole('button', { name: 'Speichern', exact: true }).click();
    await page.getByRole('button', { name: 'Meinen Text behalten' }).waitFor();

    for (const button of ['Speichern', 'Zur Prüfung geben']) {
      await textOn(page).focus();
      await author.press(button);
      await page.waitForFunction(focused('[role="alert"]'));
    }
    await author.press('Meinen Text behalten');
    await page.waitForFunction(focused('textarea[data-section]'));
    await author.press('Speichern');
    await page
      .locator('.save-bar__state')
      .getByText(/^Gespeichert/)
      .waitFor();

    await textOn(page).fill('Das kam zu spät, steht aber noch da.');
    const { case: stored } = await elsewhere.ask(`query ($id: ID!) { case(id: $id) { version } }`, { id });
    const handedIn = await elsewhere.mutate('submitCase', 'Case', { id, expectedVersion: stored.version });
    expect(handedIn).toMatchObject({ state: 'inReview' });
    await page.getByText('Das ist nicht mehr hineingekommen').waitFor();
    expect(await page.getByLabel('Was Sie geschrieben haben').inputValue()).toContain('Das kam zu spät');
    expect(await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')).not.toContain(
      'zu spät',
    );
    expect(await author.accessibilityFlaws()).toEqual([]);

    await elsewhere.mutate('takeBackCase', 'Case', { id, expectedVersion: handedIn.version });
    await textOn(page).waitFor();
    expect(await textOn(page).inputValue()).toBe('Das kam zu spät, steht aber noch da.');
    await author.context.close();
  });

  it('says at the title that nobody sees it, until it is changed', async () => {
    const author = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Miriam Seibel');
    const { page } = author;
    const title = page.locator('[data-field="title"] input');
    await author.goTo('/faelle/neu');
    await title.fill('\u200B');
    await author.press('Speichern');
    await page.locator('[data-field="title"] .kern-error').waitFor();
    expect(await title.evaluate((field) => field.matches(':focus'))).toBe(true);
    await title.fill('Ein Titel');
    await page.locator('[data-field="title"] .kern-error').waitFor({ state: 'hidden' });
    await author.context.close();
  });
});

async function read(id: string, fields: string): Promise<Data> {
  const client = await product.api.as('Annette Brinkhoff');
  return (await client.ask(`query ($id: ID!) { theme(id: $id) { ${fields} } }`, { id })).theme;
}

/** A theme on which the coordination can do all this. */
async function anOpenTheme(...actions: readonly string[]): Promise<Data> {
  const client = await product.api.as('Annette Brinkhoff');
  const { themes } = await client.ask(`{ themes(first: 50) { nodes { id version steps { action allowed } } } }`);
  return themes.nodes.find(({ steps }: Data) =>
    actions.every((action) => steps.some((step: Data) => step.action === action && step.allowed)),
  );
}
