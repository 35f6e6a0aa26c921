import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';

import { pathsOfTheApp } from '../support/app-routes.js';
import { openBrowser } from '../support/browser.js';
import { Looks } from '../support/looks.js';
import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { startApi, type RunningApi } from '../support/running-api.js';
import { pages, stranger, type PageOfTheApp } from './pages.js';

const built = fileURLToPath(new URL('../../apps/web/dist', import.meta.url));
const looks = new Looks();
const people = new Map<string, PersonAtABrowser>();

let api: RunningApi;
let browser: Browser;

beforeAll(async () => {
  if (!existsSync(`${built}/index.html`)) throw new Error('Die Web-App ist nicht gebaut: npm run build.');
  api = await startApi({ pages: built });
  browser = await openBrowser();
  for (const name of new Set(pages.map(({ who }) => who)))
    people.set(
      name,
      name === stranger
        ? await PersonAtABrowser.unknown(browser, api.address)
        : await PersonAtABrowser.signedIn(browser, api.address, name),
    );
});
afterAll(async () => {
  await browser?.close();
  await api?.stop();
});

/** The address of the page, with the id of something its reader may see. */
async function addressOf({ path, who, id }: PageOfTheApp): Promise<string> {
  if (!id) return `/${path}`;
  const found = await id(await api.as(who));
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

  it.each(pages.map((page) => [`/${page.path}`, page] as const))(
    'can be read by everybody, in the light and in the dark: %s',
    async (_, page) => {
      const person = people.get(page.who);
      if (!person) throw new Error(`${page.who} is not there.`);
      const broken: string[] = [];
      const remember = (error: Error) => broken.push(error.message);
      person.page.on('pageerror', remember);
      await person.goTo(await addressOf(page));
      await looks.inTheLight(person);
      await looks.inTheDark(person);
      expect(await person.missing()).toBe(false);
      expect(await person.widerThanAPhone()).toBe(false);
      person.page.off('pageerror', remember);
      expect([...looks.taken(), ...broken]).toEqual([]);
    },
  );
});
