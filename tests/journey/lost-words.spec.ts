import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';
import { until } from '../support/until.js';

let product: ProductInABrowser;
let jana: PersonAtABrowser;
let tobias: PersonAtABrowser;

beforeAll(async () => {
  product = await openProduct();
  const comes = (name: string) => PersonAtABrowser.signedIn(product.browser, product.api.address, name);
  [jana, tobias] = [await comes('Jana Kortmann'), await comes('Tobias Wischnewski')];
});
afterAll(() => product?.stop());

const words = 'Ohne Netz geschrieben.';
const title = 'Das ist nicht mehr hineingekommen';
const observations = ({ page }: PersonAtABrowser) => page.getByRole('textbox', { name: /^Text von Beobachtung/ });
const lost = ({ page }: PersonAtABrowser) =>
  page.getByRole('alert').filter({ hasText: title }).getByRole('textbox', { name: 'Was Sie geschrieben haben' });

describe('words written without network while somebody else closes the board', () => {
  it('stay with who wrote them', async () => {
    await tobias.goTo('/rekonstruktion');
    await tobias.follow('Rekonstruktion: Anerkennung und erste Stelle');
    const { pathname } = new URL(tobias.page.url());
    await jana.goTo(pathname);
    await observations(jana).first().waitFor();
    await jana.page.getByText('gespeichert', { exact: true }).first().waitFor();
    await jana.context.setOffline(true);
    await jana.page.locator('[data-save-state^="offline"]').first().waitFor();
    await observations(jana).first().focus();
    await jana.page.keyboard.press('Control+End');
    await jana.page.keyboard.type(` ${words}`);

    await tobias.press('Weitere Aktionen der Moderation');
    await tobias.page.getByRole('menuitem', { name: 'Sitzung abschließen' }).click();
    await tobias.confirm('Abschließen');
    await tobias.page.getByRole('heading', { name: 'Niederschrift' }).waitFor();
    await jana.context.setOffline(false);
    await jana.hears(title);
    expect(await lost(jana).inputValue()).toBe(words);
  });

  it('are still there after the page was loaded anew', async () => {
    await jana.page.reload();
    await jana.settled();
    await jana.hears(title);
    expect(await lost(jana).inputValue()).toBe(words);
    await jana.page.getByRole('heading', { name: 'Niederschrift' }).waitFor();
  });

  it('are put in when it is open again', async () => {
    const annette = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Annette Brinkhoff');
    await annette.goTo(new URL(tobias.page.url()).pathname);
    await annette.press('Wieder öffnen');
    await annette.window.getByLabel('Begründung').fill('Eine Beobachtung fehlt noch.');
    await annette.confirm('Wieder öffnen');
    await jana.goTo(new URL(tobias.page.url()).pathname);
    await jana.hears(title);
    await jana.press('Einsetzen');
    await jana.hears('Die Worte sind eingesetzt.');
    await lost(jana).waitFor({ state: 'detached' });
    await jana.page.getByRole('tab', { name: 'Texte und Beobachtungen' }).click();
    await until(async () => (await observations(jana).first().inputValue()).includes(words));
    await jana.page.reload();
    await jana.settled();
    await jana.page.getByRole('tab', { name: 'Texte und Beobachtungen' }).click();
    await until(async () => (await observations(jana).first().inputValue()).includes(words));
    expect(await lost(jana).count()).toBe(0);
  });
});
