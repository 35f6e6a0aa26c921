import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { pathsOfTheApp } from '../support/app-routes.js';
import { Looks } from '../support/looks.js';
import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';
import { wantsAll } from '../support/wants-all.js';
import { pages, stranger, type PageOfTheApp } from './pages.js';

const looks = new Looks();
const people = new Map<string, PersonAtABrowser>();

let product: ProductInABrowser;

beforeAll(async () => {
  product = await openProduct();
  for (const name of new Set(pages.map(({ who }) => who))) {
    const person =
      name === stranger
        ? await PersonAtABrowser.unknown(product.browser, product.api.address)
        : await PersonAtABrowser.signedIn(product.browser, product.api.address, name);
    people.set(name, person);
  }
});
afterAll(() => product?.stop());

/** The address of the page, with the id of something its reader may see, or the secret the reader was given. */
async function addressOf({ path, who, from = who, id, fragment }: PageOfTheApp): Promise<string> {
  if (fragment) return `/${path}#${await fragment(await product.api.as(from))}`;
  if (!id) return `/${path}`;
  const found = await id(await product.api.as(from));
  if (!found) throw new Error(`The demo has nothing to show ${who} on ${path}.`);
  return `/${path.replace(':kind', 'resolution').replace(':id', found)}`;
}

describe('every page', () => {
  it('is listed', () => {
    expect(
      pages
        .map(({ path }) => path)
        .filter(Boolean)
        .sort(),
    ).toEqual(pathsOfTheApp());
  });

  it.each(['themen/0', 'faelle/neun', 'lenkungsgruppe/vorlagen/01a2-halb/schreiben', 'herkunft/resolution/null'])(
    'is not there where its address lost a part: /%s',
    async (path) => {
      const person = people.get('Tobias Wischnewski');
      await person?.goTo(`/${path}`);
      await person?.page.getByRole('heading', { name: 'Diese Seite gibt es nicht' }).waitFor();
    },
  );

  it.each(pages.map((page, at) => [`/${page.path}`, page, at] as const))(
    'can be read by everybody, in the light and in the dark: %s',
    async (_, page, at) => {
      const person = people.get(page.who);
      if (!person) throw new Error(`${page.who} is not there.`);
      const broken: string[] = [];
      const remember = (error: Error) => broken.push(error.message);
      person.page.on('pageerror', remember);
      await person.goTo(await addressOf(page));
      await looks.inTheLight(person);
      // All pages take their colours from the same few: a usual run looks at a third of them in the dark.
      if (wantsAll || at % 3 === 0) await looks.inTheDark(person);
      expect(await person.missing()).toBe(false);
      expect(await person.widerThanAPhone()).toBe(false);
      person.page.off('pageerror', remember);
      expect([...looks.taken(), ...broken]).toEqual([]);
    },
  );
});
