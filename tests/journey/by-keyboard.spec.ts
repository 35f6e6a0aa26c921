import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';

import { openBallot, running, type MeetingStaff } from '../support/a-meeting.js';
import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';
import type { Data } from '../support/test-client.js';

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
});
