import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';

import { openBallot, running, type MeetingStaff } from '../support/a-meeting.js';
import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';
import type { Data } from '../support/test-client.js';
import { until } from '../support/until.js';

const present = [
  'Dr. Henrike Falkenroth',
  'Ulrike Sandkühler',
  'Andreas Kötterheinrich',
  'Christiane Vollmer-Haas',
  'Gabriele Stratmann',
];

let product: ProductInABrowser;

beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product?.stop());

/** Goes on from stop to stop until this one has the focus, and can be told from how it looked without. */
async function tabTo({ page }: PersonAtABrowser, target: Locator): Promise<void> {
  const aim = target.first();
  await aim.waitFor();
  const before = await aim.evaluate(outlines);
  for (let stops = 0; stops < 100; stops += 1) {
    await page.keyboard.press('Tab');
    if (!(await aim.evaluate((one) => one === document.activeElement))) continue;
    expect(await aim.evaluate(outlines)).not.toEqual(before);
    return;
  }
  throw new Error(`A hundred stops, and none was ${String(target)}.`);
}

/** In the browser: the lines and shadows around an element and what belongs to it. */
function outlines(element: Element): readonly string[] {
  const parts = [element, element.parentElement, element.nextElementSibling].filter((part) => part !== null);
  return parts.flatMap((part) =>
    ['', '::before', '::after'].map((pseudo) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(part, pseudo);
      return [outlineStyle, outlineWidth, outlineColor, boxShadow].join(' ');
    }),
  );
}

/** A running meeting of the Lenkungsgruppe in which everybody votes now. */
async function anOpenVote(): Promise<string> {
  const [coordinator, chair, minuteTaker] = await Promise.all([
    product.api.as('Tobias Wischnewski'),
    product.api.as('Dr. Henrike Falkenroth'),
    product.api.as('Annette Brinkhoff'),
  ]);
  const staff: MeetingStaff = { coordinator, chair, minuteTaker };
  const { persons, bodies } = await coordinator.ask(
    `{ persons(first: 100) { nodes { id name } } bodies(first: 1, kind: steeringGroup) { nodes { id } } }`,
  );
  const people = (name: string): string => persons.nodes.find((one: Data) => one.name === name).id;
  const meeting = await running(staff, bodies.nodes[0].id, people, present);
  await openBallot(staff, meeting);
  return meeting.id;
}

describe('by keyboard alone', () => {
  it('a case manager writes a hint, from the first stop of the page on', async () => {
    const miriam = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Miriam Seibel');
    const { page } = miriam;
    const words = 'Der Antrag liegt nur auf Papier vor.';
    await miriam.goTo('/hinweise/neu');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo(miriam, page.getByRole('textbox', { name: /./ }).last());
    await page.keyboard.type(words);
    await tabTo(miriam, page.getByRole('radio').first());
    await page.keyboard.press('ArrowDown');
    await tabTo(miriam, page.getByRole('button', { name: 'Hinweis senden' }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/hinweise$/);
    await page.getByText(words).first().waitFor();
  });

  it('a member of the Lenkungsgruppe votes', async () => {
    const ulrike = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Ulrike Sandkühler');
    const { page } = ulrike;
    await ulrike.goTo(`/lenkungsgruppe/sitzungen/${await anOpenVote()}`);
    await tabTo(ulrike, page.getByRole('button', { name: 'Ja', exact: true }));
    await page.keyboard.press('Space');
    await tabTo(ulrike, page.getByRole('button', { name: 'Stimme abgeben: Ja' }));
    await page.keyboard.press('Enter');
    await ulrike.hears('Ihre Stimme ist gezählt');
  });

  it('goes on to what changes a quick answer; two at once are both given', async () => {
    const tobias = await product.api.as('Tobias Wischnewski');
    const { caseBundles, institutions } = await tobias.ask(
      '{ caseBundles(first: 50) { nodes { id state version institutions { id } } } institutions(first: 30) { nodes { id shortName state } } }',
    );
    const { id, version, institutions: invited } = caseBundles.nodes.find(({ state }: Data) => state === 'ready');
    const { version: expectedVersion } = await tobias.mutate(
      'takeBackBundle',
      'CaseBundle',
      { id, expectedVersion: version },
      'version',
    );
    const asked = institutions.nodes.filter(
      (one: Data) => one.state === 'active' && !invited.some((known: Data) => known.id === one.id),
    );
    const institutionIds = [...invited, ...asked.slice(0, 3)].map((one: Data) => one.id);
    await tobias.mutate('inviteInstitutions', 'CaseBundle', { id, expectedVersion, institutionIds });

    const serkan = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Serkan Aydemir');
    const { page } = serkan;
    await serkan.goTo(`/buendel/${id}`);
    const named = (word: string) => page.getByRole('button', { name: new RegExp(`^${word}: Fall`) });
    expect(await named('Nein').count()).toBe(3);
    const answered = await named('Ändern').count();
    await named('Nein').first().focus();
    await page.keyboard.press('Enter');
    await until(async () => (await named('Ändern').count()) === answered + 1);
    await until(() =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Ändern: Fall') === true),
    );

    await named('Nein').evaluateAll((buttons: readonly HTMLElement[]) => {
      for (const button of buttons) button.click();
    });
    await until(async () => (await named('Ändern').count()) === answered + 3);
    expect(await page.getByRole('main').getByRole('alert').count()).toBe(0);
    await serkan.context.close();
  });
});
