import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';
import type { TestClient } from '../support/test-client.js';

/** Coordination, case management, the head, who leads an institution, and who works in a group. */
const people = [
  'Tobias Wischnewski',
  'Miriam Seibel',
  'Dr. Henrike Falkenroth',
  'Andreas Kötterheinrich',
  'Serkan Aydemir',
];

const lists: Readonly<Record<string, string>> = {
  faelle: 'cases(first: 100, scope: mine)',
  'faelle ': 'cases(first: 100, scope: toReview)',
  buendel: 'caseBundles(first: 100)',
  hinweise: 'hints(first: 100)',
  rekonstruktion: 'reconstructionSessions(first: 100)',
  themen: 'themes(first: 100)',
  projektgruppen: 'projektgruppen(first: 100)',
  vorschlaege: 'proposals(first: 100)',
  'lenkungsgruppe/vorlagen': 'papers(first: 100)',
  'umsetzung/vorlage': 'papers(first: 100, states: [decided, implementing, completed])',
  'lenkungsgruppe/sitzungen': 'meetings(first: 100)',
  'lenkungsgruppe/sitzungen ': 'meetings(first: 100, time: past)',
  umsetzung: 'measures(first: 100)',
  angebote: 'offers(first: 100)',
};

/** Of each kind, one thing in each state which this person sees; a list that is not theirs has none. */
async function addresses(client: TestClient): Promise<readonly string[]> {
  const found = await Promise.all(
    Object.entries(lists).map(async ([place, list]) => {
      const answer = await client.ask(`{ things: ${list} { nodes { id state } } }`).catch(() => undefined);
      const nodes: readonly { readonly id: string; readonly state: string }[] = answer?.things.nodes ?? [];
      const one = new Map(nodes.map(({ id, state }) => [state, `/${place.trim()}/${id}`]));
      return [...one.values()];
    }),
  );
  return found.flat();
}

/** A person sees some forty pages. */
const aWalk = 400_000;

let product: ProductInABrowser;

beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product?.stop());

/** The buttons that lead on, on a page which says that there is nothing to do. */
async function leadingOn({ page }: PersonAtABrowser): Promise<readonly string[]> {
  if ((await page.locator('.next-step--waiting').count()) === 0) return [];
  const main = page.getByRole('main');
  return main
    .locator('.kern-btn--primary')
    .or(main.getByRole('button', { name: 'Bestätigen' }))
    .allInnerTexts();
}

describe('a page that says there is nothing to do', () => {
  it.each(people)(
    'draws nothing that waits for %s',
    async (name) => {
      const seen = await addresses(await product.api.as(name));
      expect(seen.length).toBeGreaterThan(5);
      const person = await PersonAtABrowser.signedIn(product.browser, product.api.address, name);
      const contradictions: string[] = [];
      for (const address of seen) {
        await person.turnTo(address);
        const buttons = await leadingOn(person);
        if (buttons.length > 0) contradictions.push(`${address.replace(/[^/]+$/, '')}: ${buttons.join(', ')}`);
      }
      expect(contradictions).toEqual([]);
      await person.context.close();
    },
    aWalk,
  );
});
