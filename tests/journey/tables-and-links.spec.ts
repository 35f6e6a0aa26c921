import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator } from 'playwright-core';

import { copied } from '../support/clipboards.js';
import { Looks } from '../support/looks.js';
import { paste } from '../support/paste.js';
import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';
import { TestClient, type Data } from '../support/test-client.js';
import { until } from '../support/until.js';

let product: ProductInABrowser;
let jana: PersonAtABrowser;
let tobias: PersonAtABrowser;
const looks = new Looks();
const complaints: string[] = [];

const section = 'Bedeutung für die kreisangehörigen Kommunen';
const textOf = ({ page }: PersonAtABrowser) => page.getByRole('textbox', { name: section, exact: true });

/** What stands in the cells, row by row, without the names at the others' carets. */
const cellsOf = (person: PersonAtABrowser, place = 0): Promise<readonly (readonly string[])[]> =>
  textOf(person)
    .locator('table')
    .nth(place)
    .evaluate((table: HTMLTableElement) =>
      [...table.rows].map((row) =>
        [...row.cells].map((cell) => {
          const copy = cell.cloneNode(true) as HTMLElement;
          for (const caret of copy.querySelectorAll('.peer-caret')) caret.remove();
          return (copy.textContent ?? '').replaceAll('\u2060', '').trim();
        }),
      ),
    );

async function bothRead(expected: readonly (readonly string[])[]): Promise<void> {
  const same = async (person: PersonAtABrowser) => JSON.stringify(await cellsOf(person)) === JSON.stringify(expected);
  await until(async () => (await same(jana)) && (await same(tobias))).catch(async () => {
    expect([await cellsOf(jana), await cellsOf(tobias)]).toEqual([expected, expected]);
  });
}

beforeAll(async () => {
  product = await openProduct();
  const comes = (name: string) => PersonAtABrowser.signedIn(product.browser, product.api.address, name);
  [jana, tobias] = [await comes('Jana Kortmann'), await comes('Tobias Wischnewski')];
  const client = await TestClient.signedIn(product.api.address, 'Jana Kortmann');
  const { proposals } = await client.ask(
    `{ proposals(first: 50, states: [consulting]) { nodes { id version steps { action allowed } } } }`,
  );
  const mayResume = ({ steps }: Data) =>
    steps.some(({ action, allowed }: Data) => action === 'proposal:resume' && allowed);
  const { id, version } = proposals.nodes.find(mayResume);
  await client.ask(`mutation ($input: ThingInput!) { resumeProposal(input: $input) { __typename } }`, {
    input: { id, expectedVersion: version },
  });
  for (const { page } of [jana, tobias])
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) complaints.push(message.text());
    });
  await jana.goTo(`/vorschlaege/${id}`);
  await textOf(jana).waitFor();
  await tobias.goTo(`/vorschlaege/${id}`);
  await textOf(tobias).waitFor();
});
afterAll(() => product?.stop());

describe('a table in a proposal', () => {
  it('is put in and filled by keyboard alone', async () => {
    const { page } = jana;
    await textOf(jana).focus();
    await page.keyboard.press('Alt+F10');
    for (const name of ['Fett', 'Kursiv', 'Aufzählung', 'Nummerierte Liste']) {
      expect(await page.locator(':focus').getAttribute('aria-label')).toBe(name);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await textOf(jana).locator('table').waitFor();
    for (const words of ['Gemeinde', 'Wer', 'Bis wann', 'Auerbruck']) {
      await page.keyboard.type(words);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('End');
    await page.keyboard.type(' und Tal');
    await bothRead([
      ['Gemeinde', 'Wer', 'Bis wann'],
      ['Auerbruck und Tal', '', ''],
      ['', '', ''],
    ]);
  });

  it('is written in by two at once, and grows and shrinks', async () => {
    await textOf(tobias).locator('td').nth(1).click();
    await textOf(jana).locator('td').nth(3).click();
    await Promise.all([
      tobias.page.keyboard.type('Bürgeramt', { delay: 15 }),
      jana.page.keyboard.type('Wiesental', { delay: 15 }),
    ]);
    await bothRead([
      ['Gemeinde', 'Wer', 'Bis wann'],
      ['Auerbruck und Tal', 'Bürgeramt', ''],
      ['Wiesental', '', ''],
    ]);
    const choose = async ({ page }: PersonAtABrowser, name: string) => {
      await page.getByRole('button', { name: 'Tabelle ändern' }).click();
      await page.getByRole('menuitem', { name, exact: true }).click();
    };
    await Promise.all([choose(jana, 'Zeile darunter'), choose(tobias, 'Spalte danach')]);
    const grown = [
      ['Gemeinde', 'Wer', '', 'Bis wann'],
      ['Auerbruck und Tal', 'Bürgeramt', '', ''],
      ['Wiesental', '', '', ''],
      ['', '', '', ''],
    ];
    await bothRead(grown);
    await jana.page.waitForTimeout(2500);
    await bothRead(grown);
    await textOf(tobias).locator('th').nth(2).click();
    await choose(tobias, 'Spalte löschen');
    await textOf(jana).locator('tr').nth(3).locator('td').first().click();
    await choose(jana, 'Zeile löschen');
    await bothRead([
      ['Gemeinde', 'Wer', 'Bis wann'],
      ['Auerbruck und Tal', 'Bürgeramt', ''],
      ['Wiesental', '', ''],
    ]);
  });
});

describe('a place that somebody clicks on', () => {
  const inTheCell = async ({ page }: PersonAtABrowser, cell: Locator, keys: () => Promise<unknown>) => {
    await cell.click();
    await page.keyboard.press('End');
    await keys();
  };

  it('is theirs at once, whatever a colleague writes at that moment', async () => {
    const [head, cell] = [textOf(tobias).locator('th').nth(1), textOf(tobias).locator('td').nth(1)];
    const theirs = textOf(jana).locator('td').nth(3);
    const rest = ' und alle anderen Orte im Tal'.repeat(4);
    const typing = inTheCell(jana, theirs, () => jana.page.keyboard.type(rest, { delay: 10 }));
    for (let time = 0; time < 12; time += 1) {
      await inTheCell(tobias, head, () => tobias.page.keyboard.type('!'));
      await inTheCell(tobias, cell, () => tobias.page.keyboard.type('?'));
    }
    await typing;
    await bothRead([
      ['Gemeinde', `Wer${'!'.repeat(12)}`, 'Bis wann'],
      ['Auerbruck und Tal', `Bürgeramt${'?'.repeat(12)}`, ''],
      [`Wiesental${rest}`, '', ''],
    ]);

    const takeBack = async (person: PersonAtABrowser, signs: number) => {
      for (let sign = 0; sign < signs; sign += 1) await person.page.keyboard.press('Backspace');
    };
    await inTheCell(tobias, head, () => takeBack(tobias, 12));
    await inTheCell(tobias, cell, () => takeBack(tobias, 12));
    await takeBack(jana, rest.length);
    await bothRead([
      ['Gemeinde', 'Wer', 'Bis wann'],
      ['Auerbruck und Tal', 'Bürgeramt', ''],
      ['Wiesental', '', ''],
    ]);
  });
});

describe('a link in a proposal', () => {
  it('is set by keyboard, refused where it may not lead, and opened where that is said', async () => {
    const { page } = jana;
    await textOf(jana).locator('td').nth(5).click();
    await page.keyboard.press('Control+k');
    await jana.window.getByLabel('Worte').fill('Satzung');
    for (const typed of ['javascript:alert(1)', 'data:text/html,x', 'https://kreis.example/zwei worte']) {
      await jana.window.getByLabel('Adresse').fill(typed);
      await page.keyboard.press('Enter');
      await jana.window.getByText('An diese Adresse darf kein Link führen.').first().waitFor();
    }
    await jana.window.getByLabel('Adresse').fill('Kreis.example/satzung');
    await page.keyboard.press('Enter');
    await jana.window.waitFor({ state: 'hidden' });
    const link = textOf(tobias).getByRole('link', { name: 'Satzung' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('https://kreis.example/satzung');

    const tabs = tobias.context.pages().length;
    await link.click();
    const bubble = tobias.page.getByRole('group', { name: 'Link an dieser Stelle' });
    await bubble.getByText('https://kreis.example/satzung', { exact: true }).waitFor();
    expect(tobias.context.pages().length).toBe(tabs);
    const open = bubble.getByRole('link', { name: 'Öffnen' });
    expect([await open.getAttribute('target'), await open.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener noreferrer',
    ]);
    await bubble.getByRole('button', { name: 'Link entfernen' }).click();
    await textOf(jana).getByRole('link').waitFor({ state: 'detached' });
    await textOf(jana).getByText('Satzung').waitFor();
  });
});

describe('what is pasted from an office program', () => {
  it('keeps its table and its links, and the browser has nothing to complain of', async () => {
    const wordTable = copied.find(({ from }) => from === 'Word, a table with links and changes');
    const { page } = jana;
    await textOf(jana).focus();
    await page.keyboard.press('Control+End');
    await paste(textOf(jana).locator('p').last(), wordTable ?? { html: '', plain: '' });
    await until(async () => (await textOf(tobias).locator('table').count()) === 2);
    expect(await cellsOf(tobias, 1)).toEqual([
      ['Stelle', 'Frist', ''],
      ['Jobcenter', 'zehn Tage', 'Merkblatt'],
      ['', 'kein', ''],
    ]);
    expect(await textOf(tobias).locator('table').nth(1).locator('th').count()).toBe(2);
    const links = textOf(tobias).locator('table').nth(1).getByRole('link');
    expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
      'https://jobcenter.example/merkblatt',
    ]);
    await jana.hears('Ein Link führt an eine Adresse, die hier nicht erlaubt ist.');
    await jana.hears('Gelöschtes, Verborgenes und Kommentare sind nicht mit eingefügt worden.');
    expect(await page.getByText('Zeile für Zeile eingefügt').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('comes into the title as words', async () => {
    const { page } = jana;
    const title = page.getByRole('textbox', { name: 'Titel', exact: true });
    await title.focus();
    await page.keyboard.press('Control+A');
    const table = copied.find(({ from }) => from === 'Word, a table');
    await paste(title, table ?? { html: '', plain: '' });
    await until(async () => ((await title.textContent()) ?? '').includes('Stelle | Tage'));
    expect(await title.locator('table').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('the buttons above the text', () => {
  it('stay in reach on a phone while the banner says that there is no connection', async () => {
    const { page, context } = jana;
    await page.setViewportSize({ width: 360, height: 740 });
    await textOf(jana).click();
    await context.setOffline(true);
    await page.getByRole('status').getByText('nicht erreichbar').waitFor();
    await until(() => page.evaluate(barIsInReach));
    await context.setOffline(false);
    await page.getByRole('status').getByText('nicht erreichbar').waitFor({ state: 'detached' });
    expect(await page.evaluate(barIsInReach)).toBe(true);
  });
});

describe('the text as it is read', () => {
  it('fits a phone, pleases axe in light and dark, and shows tables and links to who only reads', async () => {
    for (const person of [jana, tobias]) expect(await person.widerThanAPhone()).toBe(false);
    await looks.at(jana);
    await looks.inTheDark(jana);
    await jana.press('Gruppe befragen');
    await jana.confirm('Gruppe befragen');
    await tobias.page.getByRole('heading', { name: 'Was die Mitglieder sagen' }).waitFor();
    await looks.at(tobias);
    await looks.inTheDark(tobias);
    expect(await tobias.widerThanAPhone()).toBe(false);
    const frame = tobias.page.getByRole('group', { name: 'Tabelle' });
    expect(await frame.count()).toBe(2);
    expect(await frame.first().getByRole('columnheader').allTextContents()).toEqual(['Gemeinde', 'Wer', 'Bis wann']);
    const link = frame.nth(1).getByRole('link', { name: /^Merkblatt/ });
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(looks.taken()).toEqual([]);
  });
});

/** Whether nothing lies over the first button. Runs in the page. */
function barIsInReach(): boolean {
  const button = document.querySelector('.text-toolbar__button');
  if (!button) return false;
  const { x, y, width, height } = button.getBoundingClientRect();
  return button.contains(document.elementFromPoint(x + width / 2, y + height / 2));
}
