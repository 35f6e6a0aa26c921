import { fileURLToPath } from 'node:url';

import type { Browser } from 'playwright-core';

import { Looks } from '../../support/looks.js';
import { PersonAtABrowser } from '../../support/person-at-a-browser.js';

const reports = fileURLToPath(new URL('../../../reports/journey/', import.meta.url));

const names = {
  annette: 'Annette Brinkhoff',
  tobias: 'Tobias Wischnewski',
  barbara: 'Barbara Wessels-Thiel',
  henrike: 'Dr. Henrike Falkenroth',
  andreas: 'Andreas Kötterheinrich',
  ulrike: 'Ulrike Sandkühler',
  matthias: 'Matthias Dornbusch',
  faisal: 'Faisal Noorzad',
  joerg: 'Jörg Lammert',
  miriam: 'Miriam Seibel',
} as const;
type Name = keyof typeof names;

/** Where what came of one step is found in the next: addresses without the host. */
type Places = Record<'group' | 'proposal' | 'paper' | 'meeting' | 'measure', string>;

/** Everybody on the way from a group to an effect, each at a browser of their own. */
export type Company = Record<Name, PersonAtABrowser> & { readonly looks: Looks; readonly places: Places };

export async function gather(browser: Browser, address: string): Promise<Company> {
  const people: [string, PersonAtABrowser][] = [];
  // One after another: ten first pages at once are the machine's measure, not the product's.
  for (const [key, name] of Object.entries(names)) {
    const person = await PersonAtABrowser.signedIn(browser, address, name);
    people.push([key, person]);
    // Until it is their turn nobody looks.
    await person.page.goto('about:blank');
  }
  return {
    ...(Object.fromEntries(people) as Record<Name, PersonAtABrowser>),
    looks: new Looks(),
    places: { group: '', proposal: '', paper: '', meeting: '', measure: '' },
  };
}

/** What everybody saw when a step broke off, in reports/journey. */
export async function keepScreens(company: Company): Promise<void> {
  for (const name of Object.keys(names) as Name[])
    await company[name].page.screenshot({ path: `${reports}${name}.png`, fullPage: true });
}

export const placeOf = ({ page }: PersonAtABrowser): string => new URL(page.url()).pathname;
export const fullName = (name: Name): string => names[name];
