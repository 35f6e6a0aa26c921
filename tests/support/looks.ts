import type { PersonAtABrowser } from './person-at-a-browser.js';

/** What axe finds on the pages that were looked at, kept until somebody asks for it. */
export class Looks {
  private flaws: string[] = [];

  /** Looks at the page as axe does, and takes its picture where one is wanted. */
  async at(person: PersonAtABrowser, picture?: string): Promise<void> {
    await person.settled();
    await this.inTheLight(person);
    if (picture) await person.picture(picture);
  }

  async inTheLight(person: PersonAtABrowser): Promise<void> {
    this.note(person, 'hell', await person.accessibilityFlaws());
  }

  /** Only the colours differ in the dark. */
  async inTheDark(person: PersonAtABrowser): Promise<void> {
    const { page } = person;
    const light = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.emulateMedia({ colorScheme: 'dark' });
    // Colours that fade into each other are where they will be; what inherits them fades after them.
    await page.waitForFunction((before) => {
      const fading = document.getAnimations().filter(({ playState }) => playState !== 'finished');
      fading.forEach((animation) => animation.finish());
      return fading.length === 0 && getComputedStyle(document.body).backgroundColor !== before;
    }, light);
    this.note(person, 'dunkel', await person.accessibilityFlaws('color-contrast'));
    await page.emulateMedia({ colorScheme: 'light' });
  }

  /** Hands out what was found since the last time. */
  taken(): readonly string[] {
    const { flaws } = this;
    this.flaws = [];
    return flaws;
  }

  private note({ page }: PersonAtABrowser, scheme: string, flaws: readonly string[]): void {
    const { pathname } = new URL(page.url());
    this.flaws.push(...flaws.map((flaw) => `${pathname} (${scheme}): ${flaw}`));
  }
}
