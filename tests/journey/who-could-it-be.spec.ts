import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';

let product: ProductInABrowser;

beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product?.stop());

const story = 'Die Geschichte selbst kann trotzdem wiedererkannt werden.';
/** How many a sentence says that come into question. */
const sizeIn = (words: string | null) => Number(/mindestens (\d+) Personen/.exec(words ?? '')?.[1] ?? 1);

describe('who could it be', () => {
  it('is told while one writes, and grows with each step taken by keyboard', async () => {
    const writer = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Miriam Seibel');
    const { page } = writer;
    await writer.goTo(`/faelle/${await draftOf('Miriam Seibel')}`);
    const part = page.getByRole('region', { name: 'Wer käme in Frage?' });
    const told = part.getByRole('status');
    await part.getByText(story).waitFor();
    await part.getByText('womöglich nur eine einzige Person', { exact: false }).waitFor();
    expect(await writer.accessibilityFlaws()).toEqual([]);

    const sizes = [sizeIn(await told.textContent())];
    const step = part.getByRole('button');
    for (let taken = 0; taken < 8 && (await step.count()) > 0; taken += 1) {
      const words = await part.textContent();
      await step.focus();
      await page.keyboard.press('Enter');
      await expectOther(words, () => part.textContent());
      sizes.push(sizeIn(await told.textContent()));
    }
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(sizes.at(-1)).toBe(900);
    await page.getByText('Grobe Merkmale').click();
    expect(await page.getByLabel('Alter').inputValue()).toBe('suppressed');
    await writer.press('Speichern');
    await page.getByText('Gespeichert.', { exact: true }).first().waitFor();
    await writer.context.close();
  });

  it('is told to whoever reviews the case and assembles the bundle', async () => {
    const reviewer = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Tobias Wischnewski');
    const { page } = reviewer;
    const tobias = await product.api.as('Tobias Wischnewski');
    const { cases } = await tobias.ask('{ cases(scope: toReview, first: 20) { nodes { id title } } }');
    const handedIn = cases.nodes.find(({ title }: { title: string }) => title.startsWith('Pflegehelferin'));
    await reviewer.goTo(`/faelle/${handedIn.id}/pruefen`);
    await page.getByText('Ohne Angabe: Herkunftsregion', { exact: false }).waitFor();
    await page.getByText(story).waitFor();
    expect(await reviewer.accessibilityFlaws()).toEqual([]);

    const { caseBundles } = await tobias.ask('{ caseBundles(first: 9) { nodes { id cases { caseId } } } }');
    const largest = caseBundles.nodes.toSorted(
      (a: { cases: unknown[] }, b: { cases: unknown[] }) => b.cases.length - a.cases.length,
    )[0];
    await reviewer.goTo(`/buendel/${largest.id}`);
    await page.getByText('Weniger als 3:', { exact: false }).waitFor();
    await page.getByText(story).waitFor();
    expect(await reviewer.accessibilityFlaws()).toEqual([]);
    await reviewer.context.close();
  });
});

async function draftOf(name: string): Promise<string> {
  const author = await product.api.as(name);
  const { cases } = await author.ask('{ cases(scope: mine, first: 20) { nodes { id state } } }');
  return cases.nodes.find(({ state }: { state: string }) => state === 'draft').id;
}

async function expectOther(before: string | null, read: () => Promise<string | null>): Promise<void> {
  for (let look = 0; look < 100; look += 1) {
    if ((await read()) !== before) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Nothing has changed.');
}
