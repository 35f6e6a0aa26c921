import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';

let product: ProductInABrowser;
let miriam: PersonAtABrowser;

beforeAll(async () => {
  product = await openProduct();
  miriam = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Miriam Seibel');
});
afterAll(() => product?.stop());

it('from the case to its note, and from the code on the note back to the case', async () => {
  const { page } = miriam;
  const { cases } = await (
    await product.api.as('Miriam Seibel')
  ).ask('{ cases(scope: mine, first: 9) { nodes { id } } }');
  const id = cases.nodes[0].id as string;
  await miriam.goTo(`/faelle/${id}/merkzettel`);
  const code = (await page.locator('.handout__code').textContent()) ?? '';
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  // One page of paper, without the frame of the product.
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  await miriam.goTo('/faelle');
  await page.getByText('Fall zu einem Merkzettel finden').click();
  const field = page.getByLabel('Code vom Merkzettel');
  await field.fill('nichts');
  await page.keyboard.press('Enter');
  await page.getByText('Das ist kein Code', { exact: false }).waitFor();
  await field.fill('ZZZZ-ZZZZ');
  await page.keyboard.press('Enter');
  await page.getByText('Unter Ihren Fällen ist keiner', { exact: false }).waitFor();
  await field.fill(code.toLowerCase());
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === `/faelle/${id}`);
});

it('an information sheet is one page in each language, from the right where it is written so', async () => {
  const { page } = miriam;
  await miriam.goTo('/infoblatt');
  const language = page.getByLabel('Sprache');
  const languages = await language
    .locator('option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  expect(languages.length).toBeGreaterThan(5);
  for (const one of languages) {
    await language.selectOption(one);
    const dir = ['ar', 'fa'].includes(one) ? 'rtl' : 'ltr';
    await page.locator(`article.handout[lang="${one}"][dir="${dir}"]`).waitFor();
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
  expect(await miriam.accessibilityFlaws()).toEqual([]);
  expect(await miriam.widerThanAPhone()).toBe(false);
});
