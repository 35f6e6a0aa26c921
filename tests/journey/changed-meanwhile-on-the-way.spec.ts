import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';

import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';
import { type Data, type TestClient } from '../support/test-client.js';

let product: ProductInABrowser;
let annette: PersonAtABrowser;
let tobias: TestClient;

beforeAll(async () => {
  product = await openProduct();
  annette = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Annette Brinkhoff');
  tobias = await product.api.as('Tobias Wischnewski');
});
afterAll(() => product?.stop());

const changed = 'Inzwischen ist hier etwas geändert worden';
const may = (action: string) => (one: Data) => one.steps.some((step: Data) => step.action === action && step.allowed);

describe('a theme that somebody else stores while it is split', () => {
  it('is not split over it, and the words of its parts stay', async () => {
    const { page, window } = annette;
    const { themes } = await tobias.ask(
      `{ themes(first: 50) { nodes { id version state steps { action allowed } } } }`,
    );
    const theme = themes.nodes.filter(may('theme:split')).find(may('theme:store'));
    const part = (number: number) => window.getByRole('group', { name: `Neues Thema ${number}` });
    const state = async (): Promise<unknown> =>
      (await tobias.ask(`query ($id: ID!) { theme(id: $id) { state } }`, { id: theme.id })).theme.state;

    await annette.goTo(`/themen/${theme.id}`);
    await annette.press('Teilen');
    for (const number of [1, 2]) {
      await part(number).getByLabel('Titel').fill(`Teil ${number}`);
      await part(number).getByLabel('Beschreibung').fill(`Was Teil ${number} ausmacht.`);
    }
    await tobias.mutate('storeTheme', 'GenerativeTheme', {
      id: theme.id,
      expectedVersion: theme.version,
      reason: 'Erst die Zahlen abwarten.',
      revisitOn: '2027-06-01',
    });
    await page.getByText('Erst die Zahlen abwarten.').first().waitFor();

    await window.getByRole('button', { name: 'Teilen', exact: true }).click();
    await window.getByText(changed, { exact: false }).waitFor();
    expect(await state()).toBe('stored');
    expect(await part(2).getByLabel('Titel').inputValue()).toBe('Teil 2');
    expect(await annette.accessibilityFlaws()).toEqual([]);

    await window.getByRole('button', { name: 'Auf dem neuen Stand weitermachen' }).click();
    await annette.confirm('Teilen');
    await annette.hears('Das Thema ist geteilt.');
    expect(await state()).toBe('split');
    await page.getByRole('link', { name: 'Teil 2' }).first().waitFor();
  });
});

describe('what a group has to do', () => {
  it('is not written over, and is ticked and unticked without an answer in between', async () => {
    const { page, window } = annette;
    const { projektgruppen } = await tobias.ask(
      `{ projektgruppen(first: 50) { nodes { id steps { action allowed } } } }`,
    );
    const group = projektgruppen.nodes.find(may('projektgruppe:planWork'));
    const task = { id: randomUUID(), projektgruppeId: group.id, title: 'Bogen entwerfen' };
    const { version } = await tobias.mutate('planGroupTask', 'GroupTask', task, 'id version');
    const standing = async (): Promise<Data> =>
      (
        await tobias.ask(`query ($id: ID!) { projektgruppe(id: $id) { tasks { id title doneAt } } }`, { id: group.id })
      ).projektgruppe.tasks.find(({ id }: Data) => id === task.id);
    const what = window.getByLabel('Was ist zu tun?', { exact: true });

    await annette.goTo(`/projektgruppen/${group.id}`);
    await page.getByRole('button', { name: 'Ändern: Bogen entwerfen' }).click();
    await what.fill('Bogen mit dem Jobcenter entwerfen');
    const theirs = { id: task.id, expectedVersion: version, title: 'Bogen nur noch prüfen' };
    await tobias.mutate('changeGroupTask', 'GroupTask', theirs, 'id version');
    await page.getByRole('checkbox', { name: 'Bogen nur noch prüfen' }).waitFor();

    await window.getByRole('button', { name: 'Speichern' }).click();
    await window.getByText(changed, { exact: false }).waitFor();
    expect(await standing()).toMatchObject({ title: 'Bogen nur noch prüfen' });
    expect(await what.inputValue()).toBe('Bogen mit dem Jobcenter entwerfen');
    expect(await window.getByLabel('Inzwischen bei „Was ist zu tun?“').inputValue()).toBe('Bogen nur noch prüfen');
    await annette.confirm('Speichern');
    expect(await standing()).toMatchObject({ title: 'Bogen mit dem Jobcenter entwerfen' });

    const tick = page.getByRole('checkbox', { name: 'Bogen mit dem Jobcenter entwerfen' });
    await tick.click();
    await page.locator('input:checked').and(tick).waitFor();
    await tick.click();
    await page.locator('input:not(:checked)').and(tick).waitFor();
    expect(await standing()).toMatchObject({ doneAt: null });
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('a plan that somebody else changes', () => {
  it('takes over what was not touched here, and is not called off as it was read', async () => {
    const { page, window } = annette;
    const { reconstructionSessions } = await tobias.ask(
      `{ reconstructionSessions(first: 50) { nodes { id state steps { action allowed } } } }`,
    );
    const { id } = reconstructionSessions.nodes.find(may('session:plan'));
    const standing = async (): Promise<Data> =>
      (
        await tobias.ask(
          `query ($id: ID!) { reconstructionSession(id: $id) { version state title place template startsAt endsAt
             textsOpenFrom body { id } bundle { id } facilitator { id } participants { person { id } } } }`,
          { id },
        )
      ).reconstructionSession;
    const change = async (over: Record<string, unknown>): Promise<void> => {
      const { version, state: _, body, bundle, facilitator, participants, ...plan } = await standing();
      const people = {
        facilitatorId: facilitator.id,
        participantIds: participants.map(({ person }: Data) => person.id),
      };
      await tobias.mutate('planSession', 'ReconstructionSession', {
        ...{ ...plan, ...people, id, bodyId: body.id, bundleId: bundle.id, expectedVersion: version },
        ...over,
      });
    };

    await annette.goTo(`/rekonstruktion/${id}/planen`);
    await page.getByLabel('Titel', { exact: true }).fill('Rekonstruktion, wie ich sie nenne');
    await change({ place: 'Kreishaus, Raum 204' });
    await annette.press('Planung speichern');
    await page.getByText(changed, { exact: false }).waitFor();
    expect(await page.getByLabel('Titel', { exact: true }).inputValue()).toBe('Rekonstruktion, wie ich sie nenne');
    expect(await page.getByRole('textbox', { name: /^Ort/ }).inputValue()).toBe('Kreishaus, Raum 204');
    await annette.press('Planung speichern');
    await page.waitForURL(new RegExp(`/rekonstruktion/${id}$`));
    expect(await standing()).toMatchObject({
      title: 'Rekonstruktion, wie ich sie nenne',
      place: 'Kreishaus, Raum 204',
    });

    await annette.press('Absagen');
    await window.getByLabel('Begründung').fill('Der Raum ist nicht zu bekommen.');
    await change({ place: 'Rathaus, Raum 3' });
    await page.getByText('Rathaus, Raum 3').first().waitFor();
    await window.getByRole('button', { name: 'Absagen', exact: true }).click();
    await window.getByText(changed, { exact: false }).waitFor();
    expect(await standing()).toMatchObject({ state: 'planned' });
    expect(await window.getByLabel('Begründung').inputValue()).toBe('Der Raum ist nicht zu bekommen.');
    await window.getByRole('button', { name: 'Auf dem neuen Stand weitermachen' }).click();
    await annette.confirm('Absagen');
    await annette.hears('Die Fallrekonstruktion ist abgesagt.');
    expect(await standing()).toMatchObject({ state: 'cancelled' });
  });
});
