import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';
import { until } from '../support/until.js';
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
    const why = page.getByLabel(/Warum ist das tragbar, obwohl so wenige/);
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

describe('what a form was filled from', () => {
  const told = 'Inzwischen ist hier etwas geändert worden';

  it('is the version it names: the municipality’s settings', async () => {
    const nicole = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Nicole Radtke');
    const elsewhere = await product.api.as('Nicole Radtke');
    const fields =
      'draftRetentionDays textRetentionMonths textRetentionMonthsAtMost clientInformationDemand authorCaseload wholeCaseload';
    const asked = `{ municipality { id version settings { ${fields} } } }`;
    const { municipality } = await elsewhere.ask(asked);
    const { id, version, settings } = municipality;
    const { page } = nicole;

    await nicole.goTo('/verwaltung/einstellungen');
    const days = page.locator('input[name="draftRetentionDays"]');
    const caseload = page.locator('input[name="authorCaseload"]');
    await days.fill('60');
    await elsewhere.mutate(
      'changeSettings',
      'Municipality',
      {
        id,
        expectedVersion: version,
        ...settings,
        authorCaseload: 41,
      },
      'id',
    );
    await nicole.press('Speichern');
    await page.getByText(told, { exact: false }).waitFor();
    expect([await days.inputValue(), await caseload.inputValue()]).toEqual(['60', '41']);
    expect((await elsewhere.ask(asked)).municipality.settings).toMatchObject({
      authorCaseload: 41,
      draftRetentionDays: settings.draftRetentionDays,
    });

    await nicole.press('Speichern');
    await page.getByText('Die Einstellungen sind gespeichert.').first().waitFor();
    await days.fill('61');
    await nicole.press('Speichern');
    await until(async () => {
      const { settings: now } = (await elsewhere.ask(asked)).municipality;
      return now.draftRetentionDays === 61 && now.authorCaseload === 41;
    });
    await nicole.context.close();
  });

  it('is the version it names: the question of a bundle', async () => {
    const annette = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Annette Brinkhoff');
    const tobias = await product.api.as('Tobias Wischnewski');
    const { page, window } = annette;
    const id = randomUUID();
    const { version } = await tobias.mutate('writeBundle', 'CaseBundle', {
      id,
      title: 'Zu zweit',
      leadingQuestion: '',
    });

    await annette.goTo(`/buendel/${id}`);
    await page.locator('.leading-question button').click();
    const question = window.getByLabel(/^Leitfrage/);
    await question.fill('Was hält den Weg auf?');
    const theirs = { id, expectedVersion: version, title: 'Zu zweit, neu', leadingQuestion: 'Wer fehlt?' };
    await tobias.mutate('writeBundle', 'CaseBundle', theirs);
    await page.getByText('Zu zweit, neu').first().waitFor();
    await window.locator('button[type="submit"]').click();
    await window.getByText(told, { exact: false }).waitFor();
    expect(await question.first().inputValue()).toBe('Was hält den Weg auf?');
    const { caseBundle } = await tobias.ask(`query ($id: ID!) { caseBundle(id: $id) { leadingQuestion } }`, { id });
    expect(caseBundle.leadingQuestion).toBe('Wer fehlt?');
    await annette.context.close();
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
