import type { PersonAtABrowser } from './person-at-a-browser.js';
import { until } from './until.js';

/** What axe finds on the pages that were looked at, kept until somebody asks for it. */
export class Looks {
  private flaws: string[] = [];

  /** Looks at the page as axe does, and takes its picture where one is wanted. */
  async at(person: PersonAtABrowser, picture?: string): Promise<void> {
    await person.settled();
    await this.check(person, 'hell');
    if (picture) await person.picture(picture);
  }

  async inTheDark(person: PersonAtABrowser): Promise<void> {
    const { page } = person;
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    await until(async () => (await ground()) !== light);
    await this.check(person, 'dunkel');
    await page.emulateMedia({ colorScheme: 'light' });
  }

  /** Hands out what was found since the last time. */
  taken(): readonly string[] {
    const { flaws } = this;
    this.flaws = [];
    return flaws;
  }

  private async check(person: PersonAtABrowser, scheme: string): Promise<void> {
    const { pathname } = new URL(person.page.url());
    for (const flaw of await person.accessibilityFlaws()) this.flaws.push(`${pathname} (${scheme}): ${flaw}`);
  }
}
