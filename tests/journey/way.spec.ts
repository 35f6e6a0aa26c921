import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { PersonAtABrowser } from '../support/person-at-a-browser.js';
import { openProduct, type ProductInABrowser } from '../support/product-in-a-browser.js';
import { until } from '../support/until.js';

let product: ProductInABrowser;
let miriam: PersonAtABrowser;
let serkan: PersonAtABrowser;
let tobias: PersonAtABrowser;
let jana: PersonAtABrowser;
const flaws: string[] = [];

beforeAll(async () => {
  product = await openProduct();
  const comes = (name: string) => PersonAtABrowser.signedIn(product.browser, product.api.address, name);
  [miriam, serkan, tobias, jana] = [
    await comes('Miriam Seibel'),
    await comes('Serkan Aydemir'),
    await comes('Tobias Wischnewski'),
    await comes('Jana Kortmann'),
  ];
});
afterAll(() => product?.stop());
afterEach(() => {
  expect(flaws.splice(0)).toEqual([]);
});

/** Looks at the page as axe does, and takes its picture where one is wanted. */
async function look(person: PersonAtABrowser, picture?: string): Promise<void> {
  await person.settled();
  for (const flaw of await person.accessibilityFlaws()) flaws.push(`${new URL(person.page.url()).pathname}: ${flaw}`);
  if (picture) await person.picture(picture);
}

/** One after the other in one window; the kind of office says under which law it usually acts. */
async function writeTwoStations({ page, window }: PersonAtABrowser): Promise<void> {
  await page.getByRole('button', { name: 'Station hinzufügen' }).click();
  for (const [kind, sphere, apply] of [
    ['Jobcenter', 'sgb2', 'Übernehmen und nächste'],
    ['Arbeitgeber', '', 'Übernehmen'],
  ] as const) {
    await window.getByLabel('Art der Stelle').selectOption({ label: kind });
    expect(await window.getByLabel('Rechtskreis').inputValue()).toBe(sphere);
    await window.getByLabel('Was wurde gesucht?').fill('Ein Kurs am Vormittag');
    await window.getByText('gewartet', { exact: true }).click();
    await window.getByRole('button', { name: apply, exact: true }).click();
  }
  await page
    .getByRole('button', { name: /^Station 2 bearbeiten|Arbeitgeber/ })
    .first()
    .waitFor();
}

const title = 'Mutter ohne Kurs: Betreuung endet vor dem Unterricht';

describe('the way from a case to a theme', () => {
  it('begins at the sign-in page and at what waits for one', async () => {
    const stranger = await product.browser.newContext({ locale: 'de-DE' });
    const page = await stranger.newPage();
    await page.goto(`${product.api.address}/faelle`);
    await page.waitForURL(/anmelden/);
    await stranger.close();
    await miriam.goTo('/');
    await look(miriam, 'start');
  });

  it('refuses a text that identifies somebody, in the product.browser, and keeps what was written', async () => {
    const { page } = miriam;
    await miriam.goTo('/faelle/neu');
    await page.getByLabel('Titel', { exact: false }).first().fill(title);
    await page.getByRole('tab', { name: /Klärungsphase/ }).click();
    const clarification = page.getByRole('tabpanel').getByRole('textbox');
    await clarification.fill('Die Mutter ist unter 0171 5550123 zu erreichen und kam über die Schule.');
    await page.getByText('Eine Angabe macht jemanden erkennbar.').first().waitFor();
    await look(miriam, 'fall-schreiben');
    let asked = 0;
    page.on('request', (request) => (asked += request.postData()?.includes('5550123') ? 1 : 0));
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page.getByText(/Gesendet wurde nichts/).waitFor();
    expect(asked).toBe(0);
    expect(await clarification.inputValue()).toContain('0171 5550123');

    await clarification.fill('Die Mutter kam über die Schule; Kurs und Betreuung wurden getrennt geplant.');
    await page.getByRole('tab', { name: /Monitoring/ }).click();
    await page
      .getByRole('tabpanel')
      .getByRole('textbox')
      .fill('Nach fünf Wochen brach sie den Kurs ab, weil niemand auf das Kind aufpassen konnte.');
    await writeTwoStations(miriam);
    await page.getByLabel(/Was gilt/).selectOption({ label: 'informiert' });
    await miriam.fillDate(/^Am/, '2026-11-02');
    await page.getByRole('button', { name: 'Speichern' }).click();
    await page
      .getByText(/Gespeichert/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Zur Prüfung geben' }).first().click();
    await page.locator('[role=alertdialog], [role=dialog]').getByRole('button', { name: 'Zur Prüfung geben' }).click();
    await page.getByText('Der Fall ist zur Prüfung gegeben.').first().waitFor();
  });

  it('needs a second person to release it', async () => {
    const { page } = serkan;
    await serkan.goTo('/');
    await page.getByRole('link', { name: new RegExp(title) }).click();
    await page.waitForURL(/pruefen/);
    await look(serkan, 'fall-pruefen');
    await page.getByRole('button', { name: 'Freigeben' }).click();
    await page.locator('[aria-invalid="true"]').first().waitFor();
    await page.getByLabel(/Ich habe den ganzen Text gelesen/).check();
    await page
      .getByLabel(/Warum ist das tragbar, obwohl so wenige/)
      .fill('Solche Verläufe sehen wir im Kreis jede Woche.');
    await page.getByRole('button', { name: 'Freigeben' }).click();
    await page.getByText('Der Fall ist freigegeben.').first().waitFor();
    await serkan.goTo('/faelle');
    await look(serkan, 'faelle');
  });

  it('is offered with a word on why, and taken into a bundle', async () => {
    const { page } = miriam;
    await miriam.goTo('/faelle');
    await page.getByRole('link', { name: title }).click();
    await miriam.settled();
    await page
      .getByLabel(/Warum ist dieser Fall beispielhaft/)
      .fill('Kurs und Betreuung werden getrennt geplant; das trifft fast immer die Mütter.');
    await page.getByRole('button', { name: 'Vorschlagen' }).click();
    await page.getByText(/Sie haben diesen Fall am/).waitFor();
    await look(miriam, 'fall');

    const bundle = tobias.page;
    await tobias.goTo('/buendel');
    await look(tobias, 'buendel-liste');
    await bundle.getByRole('link', { name: 'Fallbündel anlegen' }).click();
    await tobias.settled();
    await bundle.getByLabel(/^Titel/).fill('Kurse und Kinder');
    await bundle.getByLabel(/^Leitfrage/).fill('Warum passen Kurszeit und Betreuungszeit so selten zusammen?');
    await bundle.getByRole('button', { name: 'Anlegen' }).click();
    await bundle.getByRole('button', { name: `Aufnehmen: ${title}`, exact: true }).click();
    await bundle.getByText('Der Fall ist aufgenommen.').first().waitFor();
    await look(tobias, 'buendel');
  });

  it('is reconstructed by two people who write into the same observation at once', async () => {
    for (const person of [tobias, jana]) {
      await person.goTo('/rekonstruktion');
      await person.page.getByRole('link', { name: 'Rekonstruktion: Anerkennung und erste Stelle' }).click();
      await person.page
        .getByRole('textbox', { name: /^Text von Beobachtung/ })
        .first()
        .waitFor();
    }
    await jana.page.getByRole('button', { name: 'Text von Fall A öffnen' }).click();
    await jana.page.getByRole('button', { name: 'Ich erkenne diesen Fall: Fall A' }).waitFor();
    // What opens takes the focus once it is there.
    await jana.settled();

    const boxes = [tobias, jana].map(({ page }) =>
      page.getByRole('textbox', { name: /^Text von Beobachtung/ }).first(),
    );
    const [his, hers] = boxes as [(typeof boxes)[0], (typeof boxes)[0]];
    await until(async () => (await his.inputValue()) !== '' && (await his.inputValue()) === (await hers.inputValue()));
    await his.focus();
    await tobias.page.keyboard.press('Control+Home');
    await hers.focus();
    await jana.page.keyboard.press('Control+End');
    await Promise.all([
      tobias.page.keyboard.type('Vorn geschrieben. ', { delay: 15 }),
      jana.page.keyboard.type(' Hinten geschrieben.', { delay: 15 }),
    ]);
    const read = () => Promise.all([his.inputValue(), hers.inputValue()]);
    await until(async () => {
      const [one, other] = await read();
      return one === other && one.startsWith('Vorn geschrieben. ') && one.endsWith(' Hinten geschrieben.');
    }).catch(async () => {
      throw new Error(`They read: ${(await read()).join(' | ')}`);
    });
    // Who is still typing stays where they are when the group goes on.
    await hers.blur();
    await look(jana, 'rekonstruktion-board');
    await look(tobias);
  });

  it('becomes a theme when the group condenses and the session closes', async () => {
    const { page } = tobias;
    await page.getByRole('button', { name: /Weiter: Verdichten/ }).click();
    await jana.page.getByText('Die Gruppe ist jetzt in der Phase Verdichten.').first().waitFor({ state: 'attached' });
    await jana.page.getByRole('button', { name: 'Thema hinzufügen' }).click();
    await jana.page
      .getByRole('textbox', { name: /^Titel/ })
      .last()
      .fill('Der Abschluss zählt erst nach der ersten Helferstelle');
    await jana.page
      .getByRole('textbox', { name: /^Worin besteht das Problem/ })
      .last()
      .fill('Vermittelt wird, bevor der Abschluss bewertet ist; danach fragt niemand mehr nach.');
    const evidence = jana.page.getByRole('checkbox').first();
    await evidence.click();
    await until(() => evidence.isChecked());
    await look(jana, 'rekonstruktion-verdichten');
    await page.getByRole('button', { name: 'Weitere Aktionen der Moderation' }).click();
    await page.getByRole('menuitem', { name: 'Sitzung abschließen' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Abschließen' }).click();
    await page.getByRole('heading', { name: 'Niederschrift' }).waitFor();
    await look(tobias, 'rekonstruktion-abgeschlossen');

    await tobias.goTo('/themen');
    await look(tobias, 'themen');
    await page.getByRole('link', { name: 'Der Abschluss zählt erst nach der ersten Helferstelle' }).click();
    await page
      .getByText(/Hinten geschrieben|Vermittlung und Anerkennung laufen/)
      .first()
      .waitFor();
    await look(tobias, 'thema');
  });

  it('is asked of all case managers, answered on a phone, and asked once more because it cannot be taken back', async () => {
    const { page } = serkan;
    await serkan.goTo('/');
    await page.setViewportSize({ width: 360, height: 780 });
    await page.getByRole('link', { name: /Kinderbetreuung fehlte/ }).click();
    await page.waitForURL(/breitenabfragen/);
    await look(serkan, 'breitenabfrage');
    await page.setViewportSize({ width: 360, height: 780 });
    await page
      .getByRole('button', { name: /1.2|1 bis 2/ })
      .first()
      .click();
    await serkan.confirm('Antwort zählen');
    await page.getByText(/Danke/).first().waitFor();
  });

  it('is worked on by people whom the administration keeps', async () => {
    const nicole = await PersonAtABrowser.signedIn(product.browser, product.api.address, 'Nicole Radtke');
    for (const [path, picture] of [
      ['/verwaltung/personen', 'verwaltung-personen'],
      ['/verwaltung/institutionen', undefined],
      ['/verwaltung/gremien', undefined],
      ['/verwaltung/einstellungen', undefined],
    ] as const) {
      await nicole.goTo(path);
      await look(nicole, picture);
    }
  });
});
