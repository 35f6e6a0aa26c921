import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

import { flawsOf } from './flaws.js';
import { Quiet } from './quiet.js';

const screens = fileURLToPath(new URL('../../docs/screens/', import.meta.url));

/** Somebody at a browser of their own: their context, their page, and what is wrong with the pages they visit. */
export class PersonAtABrowser {
  private readonly quiet: Quiet;

  private constructor(
    readonly name: string,
    readonly address: string,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    this.quiet = new Quiet(page);
  }

  static async signedIn(browser: Browser, address: string, name: string, locale = 'de-DE'): Promise<PersonAtABrowser> {
    const person = await PersonAtABrowser.unknown(browser, address, name, locale);
    const { page } = person;
    await page.goto(`${address}/anmelden`);
    await page.getByRole('button', { name: new RegExp(name) }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForURL((url) => !url.pathname.startsWith('/anmelden'));
    return person;
  }

  /** Somebody who has not signed in. */
  static async unknown(
    browser: Browser,
    address: string,
    name = 'Unbekannt',
    locale = 'de-DE',
  ): Promise<PersonAtABrowser> {
    const context = await browser.newContext({
      locale,
      timezoneId: 'Europe/Berlin',
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    return new PersonAtABrowser(name, address, context, page);
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(`${this.address}${path}`);
    await this.settled();
  }

  /** As a link within the app leads there: nothing is loaded anew. */
  async turnTo(path: string): Promise<void> {
    await this.page.evaluate((target) => {
      history.pushState(null, '', target);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
    await this.settled();
  }

  /** The page is there: a heading, and nothing loading any more. */
  async settled(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
    await this.quiet.come();
    await this.page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
    // It has a heading, too, and nothing loading.
    if (await this.page.getByRole('heading', { level: 1, name: /gestört|out of order/ }).count())
      throw new Error(`${this.page.url()} is the failure page.`);
  }

  /** The window that is open before the page. */
  get window(): Locator {
    return this.page.getByRole('dialog').or(this.page.getByRole('alertdialog'));
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).first().click();
  }

  async follow(name: string | RegExp): Promise<void> {
    const link = this.page.getByRole('link', { name }).first();
    const target = new URL((await link.getAttribute('href')) ?? '', this.page.url());
    await link.click();
    await this.page.waitForURL((url) => url.pathname === target.pathname);
    await this.settled();
  }

  /** Presses the button in the open window, and waits until the window is gone. */
  async confirm(name: string): Promise<void> {
    await this.window.getByRole('button', { name, exact: true }).click();
    await this.window.waitFor({ state: 'hidden' });
  }

  /** Types a date, YYYY-MM-DD, into the field of this name as people do: digits, from its first place on. */
  async fillDate(name: string | RegExp, day: string, within: Page | Locator = this.page): Promise<void> {
    const [year = '', month = '', date = ''] = day.split('-');
    await this.typeInto(name, `${date}${month}${year}`, within);
  }

  /** Types a time, HH:MM, into the field of this name. */
  async fillTime(name: string | RegExp, time: string, within: Page | Locator = this.page): Promise<void> {
    await this.typeInto(name, time.replace(':', ''), within);
  }

  /** Chooses one answer of a field: in a short list, or in a long one by searching for it. */
  async chooseOne(name: string | RegExp, answer: string, within: Page | Locator = this.page): Promise<void> {
    // A field whose answers are still on their way becomes a searched one when there are many.
    await this.quiet.come();
    const field = within.getByRole('combobox', { name });
    if (await field.evaluate((element) => element instanceof HTMLSelectElement)) {
      await field.selectOption({ label: answer });
      return;
    }
    // The list closes when the page is scrolled: the field is in sight before anything is typed.
    await field.click();
    await field.fill('');
    await field.pressSequentially(answer);
    await this.page.getByRole('option', { name: answer, exact: true }).click();
  }

  /** Chooses one more answer of a field: by its box in a short list, in a long one by searching for it. */
  async chooseAlso(name: string | RegExp, answer: string, within: Page | Locator = this.page): Promise<void> {
    await this.quiet.come();
    const field = within.getByRole('group', { name });
    await field.getByRole('checkbox').or(field.getByRole('combobox')).first().waitFor();
    const search = field.getByRole('combobox');
    if ((await search.count()) === 0) {
      await field.getByRole('checkbox', { name: answer }).check();
      return;
    }
    await search.fill(answer);
    await field.getByRole('option', { name: answer }).click();
    await search.fill('');
  }

  private async typeInto(name: string | RegExp, digits: string, within: Page | Locator): Promise<void> {
    await within.getByRole('group', { name }).getByRole('spinbutton').first().focus();
    await this.page.keyboard.type(digits);
  }

  /** The page says so, to the eye or to a screen reader. */
  async hears(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor({ state: 'attached' });
  }

  /** Whether the page says that there is no such thing, or failed. */
  async missing(): Promise<boolean> {
    const nothing = /gibt es (hier )?nicht|nicht geladen|Etwas ist schiefgegangen/;
    return nothing.test((await this.page.getByRole('main').textContent()) ?? '');
  }

  /** Whether a phone's reader would have to push the page sideways. */
  async widerThanAPhone(): Promise<boolean> {
    await this.page.setViewportSize({ width: 360, height: 780 });
    const wider = await this.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    await this.page.setViewportSize({ width: 1280, height: 900 });
    return wider;
  }

  /** Everything axe finds on the page, by all of its rules or by one, as one line each. */
  async accessibilityFlaws(rule?: string): Promise<readonly string[]> {
    return flawsOf(this.page, rule);
  }

  /** A picture of the page at both widths, for docs/screens: only where they are wanted (`npm run pictures`). */
  async picture(name: string): Promise<void> {
    if (!process.env.SYSTEMBLICK_PICTURES) return;
    mkdirSync(screens, { recursive: true });
    await this.page.evaluate(() => window.scrollTo(0, 0));
    for (const width of [1280, 360]) {
      await this.page.setViewportSize({ width, height: width === 360 ? 780 : 900 });
      await this.page.waitForTimeout(150);
      await this.page.screenshot({ path: `${screens}${name}-${width}.png`, fullPage: true });
    }
    await this.page.setViewportSize({ width: 1280, height: 900 });
  }
}
