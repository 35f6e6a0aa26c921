import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';
import type { Data, TestClient } from '../support/test-client.js';

let product: ProductInABrowser;
let author: TestClient;

beforeAll(async () => {
  product = await openProduct();
  author = await product.api.as('Miriam Seibel');
});
afterAll(() => product?.stop());

describe('what is released', () => {
  it('is the text that was read: when the case changes, that it was read is unsaid', async () => {
    const reviewer = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Serkan Aydemir');
    const other = await product.api.as('Annette Brinkhoff');
    const { page } = reviewer;
    const read = page.getByLabel(/Ich habe den ganzen Text gelesen/);
    const why = page.getByLabel(/Warum ist das Wiedererkennungsrisiko tragbar/);
    const unsaid = page.getByText('seit Sie ihn gelesen haben', { exact: false });
    const id = randomUUID();
    await handedIn(id, 'Wie es zuerst stand.');

    await reviewer.goTo(`/faelle/${id}/pruefen`);
    await why.fill('Das kommt jede Woche vor.');
    await read.check();
    const returned = { ...(await standing(id)), reason: 'Bitte den zweiten Absatz kürzen.' };
    expect(await other.mutate('returnCase', 'Case', returned)).toMatchObject({ state: 'draft' });
    await handedIn(id, 'Was noch niemand gelesen hat.');

    await reviewer.press('Freigeben');
    await page.getByText('Inzwischen ist hier etwas geändert worden', { exact: false }).waitFor();
    await page.getByText('Was noch niemand gelesen hat.').waitFor();
    await unsaid.waitFor();
    expect(await read.isChecked()).toBe(false);
    await page.reload();
    await unsaid.waitFor();
    expect(await read.isChecked()).toBe(false);
    expect(await why.inputValue()).toBe('Das kommt jede Woche vor.');

    await reviewer.press('Freigeben');
    await page.locator('[name="read"][aria-invalid="true"]').waitFor();
    expect(await stateOf(id)).toBe('inReview');
    expect(await reviewer.accessibilityFlaws()).toEqual([]);

    await read.check();
    await unsaid.waitFor({ state: 'hidden' });
    await reviewer.press('Freigeben');
    await page.getByText('Der Fall ist freigegeben.').first().waitFor();
    expect(await stateOf(id)).toBe('released');
    await reviewer.context.close();
  });
});

/** Writes a case, or writes it anew, and hands it in. */
async function handedIn(id: string, text: string): Promise<void> {
  const { case: before } = await author.ask(`query ($id: ID!) { case(id: $id) { version } }`, { id });
  const { version } = await author.mutate('writeCase', 'Case', {
    id,
    expectedVersion: before?.version ?? null,
    title: 'Zwei, die einander nicht sehen',
    sections: [{ phase: 'clarification', text }],
    clientInformation: { kind: 'informed', on: '2026-11-02' },
  });
  await author.mutate('submitCase', 'Case', { id, expectedVersion: version });
}

async function standing(id: string): Promise<Data> {
  const { case: kase } = await author.ask(`query ($id: ID!) { case(id: $id) { id version } }`, { id });
  return { id, expectedVersion: kase.version };
}

async function stateOf(id: string): Promise<string> {
  return (await author.ask(`query ($id: ID!) { case(id: $id) { state } }`, { id })).case.state;
}
