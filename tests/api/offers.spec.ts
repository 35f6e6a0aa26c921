import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApi, type RunningApi } from '../support/running-api.js';
import { type Data, type TestClient } from '../support/test-client.js';

let api: RunningApi;
let coordinator: TestClient;
let manager: TestClient;
let steering: TestClient;
let places: { id: string; name: string }[];

beforeAll(async () => {
  api = await startApi();
  [coordinator, manager, steering] = await Promise.all([
    api.as('Tobias Wischnewski'),
    api.as('Miriam Seibel'),
    api.as('Ulrike Sandkühler'),
  ]);
  places = (await coordinator.ask(`{ memberMunicipalities { nodes { id name } } }`)).memberMunicipalities.nodes;
});
afterAll(() => api.stop());

const fields = 'id version state name provider languages lastChecked checkDue memberMunicipalities { name }';
const described = (over: Record<string, unknown> = {}) => ({
  id: randomUUID(),
  name: `Sprachtreff ${randomUUID()}`,
  provider: 'Heimatverein',
  field: 'Sprache',
  ...over,
});
const propose = (as: TestClient, over: Record<string, unknown> = {}): Promise<Data> =>
  as.mutate('proposeOffer', 'Offer', described(over), fields);
const move = (as: TestClient, name: string, offer: Data, input: Record<string, unknown> = {}): Promise<Data> =>
  as.mutate(name, 'Offer', { id: offer.id, expectedVersion: offer.version, ...input }, fields);
const list = async (as: TestClient, args: string): Promise<Data> =>
  (await as.ask(`{ offers(${args}) { totalCount nodes { ${fields} } } }`)).offers;
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const importLines = async (
  as: TestClient,
  lines: readonly Record<string, unknown>[],
  preview = false,
): Promise<Data> => {
  const { importOffers } = await as.ask(
    `mutation ($lines: [OfferLineInput!]!, $preview: Boolean) { importOffers(lines: $lines, preview: $preview) { __typename
       ... on OfferImport { lines { line outcome refusals { code field } meant { id version } } } ... on Refusal { code facts { name value } } } }`,
    { lines, preview },
  );
  return importOffers;
};
/** As the page does it: what the preview told is sent along. */
const seenThrough = async (as: TestClient, lines: readonly Record<string, unknown>[]): Promise<Data[]> => {
  const preview = await importLines(as, lines, true);
  return lines.map((line, at) => {
    const { meant } = preview.lines[at];
    return { ...line, meant: meant && { id: meant.id, expectedVersion: meant.version } };
  });
};

describe('an entry', () => {
  it('waits for the coordination, is listed, changed, checked and retired', async () => {
    const proposed = await propose(manager, { memberMunicipalityIds: [places[0]?.id] });
    expect(proposed).toMatchObject({ state: 'proposed', memberMunicipalities: [{ name: places[0]?.name }] });
    const listed = await move(coordinator, 'acceptOffer', proposed);
    expect(listed).toMatchObject({ state: 'listed', checkDue: false });
    const changed = await coordinator.mutate(
      'changeOffer',
      'Offer',
      { ...described({ id: listed.id, name: 'Neuer Name' }), expectedVersion: listed.version },
      fields,
    );
    expect(changed).toMatchObject({ name: 'Neuer Name', memberMunicipalities: [] });
    const old = await move(coordinator, 'checkOffer', changed, { checkedOn: inDays(-200) });
    expect(old).toMatchObject({ lastChecked: inDays(-200), checkDue: true });
    expect((await list(coordinator, 'checkDue: true, first: 50')).nodes.map(({ id }: Data) => id)).toContain(old.id);
    expect(await move(coordinator, 'checkOffer', old, { checkedOn: inDays(2) })).toMatchObject({
      code: 'CHECKED_IN_THE_FUTURE',
    });
    expect(await move(coordinator, 'retireOffer', old)).toMatchObject({ state: 'retired' });
    expect((await list(coordinator, 'search: "Neuer Name"')).totalCount).toBe(0);
  });

  it('of the coordination is listed at once', async () => {
    expect(await propose(coordinator)).toMatchObject({ state: 'listed' });
  });

  it.each([
    [{ name: '' }, 'TEXT_MISSING', 'name'],
    [{ provider: 'x'.repeat(301) }, 'TEXT_TOO_LONG', 'provider'],
    [{ email: 'kein-at' }, 'EMAIL_INVALID', 'email'],
    [{ website: 'javascript:alert(1)' }, 'WEBSITE_INVALID', 'website'],
    [{ memberMunicipalityIds: ['018f0000-0000-7000-8000-000000000000'] }, 'NOT_FOUND', 'memberMunicipalityIds'],
    [{ institutionId: '018f0000-0000-7000-8000-000000000000' }, 'NOT_FOUND', 'institutionId'],
  ])('is refused with %j', async (over, code, field) => {
    expect(await propose(coordinator, over)).toMatchObject({ code, field });
  });

  it('is read by the Lenkungsgruppe and changed by the coordination only', async () => {
    const offer = await propose(coordinator);
    expect((await list(steering, 'first: 5')).totalCount).toBeGreaterThan(5);
    expect(await propose(steering)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await move(manager, 'retireOffer', offer)).toMatchObject({ code: 'NOT_PERMITTED' });
  });
});

describe('an import', () => {
  it('takes, changes, leaves and refuses each line for itself', async () => {
    const name = `Kurs ${randomUUID()}`;
    const line = (over: Record<string, unknown>) => ({ id: randomUUID(), line: 2, name, provider: 'VHS', ...over });
    const place = places[0]?.name ?? '';
    expect(
      (await importLines(coordinator, [line({ memberMunicipalityNames: [place.toUpperCase()] })])).lines,
    ).toMatchObject([{ line: 2, outcome: 'added', refusals: [] }]);
    const file = await seenThrough(coordinator, [
      line({ line: 2, memberMunicipalityNames: [place], languages: ['Deutsch'] }),
      line({ line: 3, memberMunicipalityNames: [place] }),
      line({ line: 4, name: '' }),
      line({ line: 5, name: `${name} 5`, memberMunicipalityNames: ['Nirgendwo'] }),
      line({ line: 6, name: `${name} 6`, institutionName: 'Amt für nichts' }),
      line({ line: 7, name: `${name} 7`, lastChecked: inDays(3) }),
      line({ line: 8, name: `${name} 8`, email: 'kein-at', website: 'javascript:alert(1)' }),
    ]);
    const again = await importLines(coordinator, file);
    expect(again.lines).toMatchObject([
      { line: 2, outcome: 'changed', refusals: [] },
      { line: 3, outcome: 'refused', refusals: [{ code: 'LINE_DOUBLED', field: null }] },
      { line: 4, outcome: 'refused', refusals: [{ code: 'TEXT_MISSING', field: 'name' }] },
      {
        line: 5,
        outcome: 'refused',
        refusals: [{ code: 'MEMBER_MUNICIPALITY_UNKNOWN', field: 'memberMunicipalityNames' }],
      },
      { line: 6, outcome: 'refused', refusals: [{ code: 'INSTITUTION_UNKNOWN', field: 'institutionName' }] },
      { line: 7, outcome: 'refused', refusals: [{ code: 'CHECKED_IN_THE_FUTURE', field: 'checkedOn' }] },
      {
        line: 8,
        outcome: 'refused',
        refusals: [
          { code: 'EMAIL_INVALID', field: 'email' },
          { code: 'WEBSITE_INVALID', field: 'website' },
        ],
      },
    ]);
    expect(await list(coordinator, `search: "${name}"`)).toMatchObject({
      totalCount: 1,
      nodes: [{ state: 'listed', languages: ['Deutsch'], memberMunicipalities: [{ name: place }] }],
    });
  });

  it('says beforehand what each line would do, and does nothing', async () => {
    const name = `Kurs ${randomUUID()}`;
    const line = (over: Record<string, unknown> = {}) => ({
      id: randomUUID(),
      line: 2,
      name,
      provider: 'VHS',
      ...over,
    });
    const other = line({ line: 3, name: `${name} 3`, institutionName: 'Amt' });
    const preview = await importLines(coordinator, [line(), other], true);
    expect(preview.lines).toMatchObject([
      { line: 2, outcome: 'added', refusals: [] },
      { line: 3, outcome: 'refused', refusals: [{ code: 'INSTITUTION_UNKNOWN', field: 'institutionName' }] },
    ]);
    expect((await list(coordinator, `search: "${name}"`)).totalCount).toBe(0);
    expect(await importLines(manager, [line()], true)).toMatchObject({ code: 'NOT_PERMITTED' });
  });

  it('says everything that is wrong with a line, and which line says the same already', async () => {
    const line = (over: Record<string, unknown>) => ({
      id: randomUUID(),
      line: 2,
      name: 'Kurs',
      provider: 'VHS',
      ...over,
    });
    const { lines } = await importLines(
      coordinator,
      [
        line({ memberMunicipalityNames: ['Nirgendwo', 'Anderswo'], institutionName: 'Amt', provider: '' }),
        line({ line: 3, lastChecked: inDays(3), costs: 'x'.repeat(4_001) }),
        line({ line: 4, name: ' kurs', provider: 'vhs ' }),
      ],
      true,
    );
    expect(lines.map(({ refusals }: Data) => refusals.map(({ code }: Data) => code))).toEqual([
      ['INSTITUTION_UNKNOWN', 'MEMBER_MUNICIPALITY_UNKNOWN', 'MEMBER_MUNICIPALITY_UNKNOWN', 'TEXT_MISSING'],
      ['TEXT_TOO_LONG', 'CHECKED_IN_THE_FUTURE'],
      ['LINE_DOUBLED'],
    ]);
  });

  it('of the same file by two at once takes each entry once', async () => {
    const name = `Doppelt ${randomUUID()}`;
    const file = () =>
      Array.from({ length: 50 }, (_, at) => ({
        id: randomUUID(),
        line: at + 2,
        name: `${name} ${at}`,
        provider: 'VHS',
      }));
    const colleague = await api.as('Tobias Wischnewski');
    const both = await Promise.all([coordinator, colleague, coordinator].map((one) => importLines(one, file())));
    const outcomes = both.map(({ lines }) => [...new Set(lines.map(({ outcome }: Data) => outcome))]);
    expect(outcomes.flat().toSorted()).toEqual(['added', 'unchanged', 'unchanged']);
    expect((await list(coordinator, `search: "${name}"`)).totalCount).toBe(50);
  });

  it('leaves a colleague’s newer words as they are, and takes the other lines', async () => {
    const name = `Kurs ${randomUUID()}`;
    const named = (part: string, over: Record<string, unknown> = {}) => ({
      name: `${name} ${part}`,
      provider: 'VHS',
      ...over,
    });
    const [kept, changed, gone] = await Promise.all(
      ['bleibt', 'geändert', 'umbenannt'].map((part) => propose(coordinator, named(part))),
    );
    const lines = ['bleibt', 'geändert', 'umbenannt', 'neu', 'inzwischen'].map((part, at) => ({
      ...named(part, { costs: '3 €' }),
      id: randomUUID(),
      line: at + 2,
    }));
    const seen = await seenThrough(coordinator, lines);
    const colleague = await api.as('Tobias Wischnewski');
    const change = (offer: Data, part: string) =>
      colleague.mutate(
        'changeOffer',
        'Offer',
        { ...described(named(part, { id: offer.id, costs: '5 €' })), expectedVersion: offer.version },
        fields,
      );
    await Promise.all([change(changed, 'geändert'), change(gone, 'heißt anders')]);
    await propose(colleague, named('inzwischen', { costs: '5 €' }));

    const { lines: taken } = await importLines(coordinator, seen);
    expect(taken.map(({ outcome, refusals }: Data) => [outcome, ...refusals.map(({ code }: Data) => code)])).toEqual([
      ['changed'],
      ['refused', 'OFFER_MOVED_ON'],
      ['refused', 'OFFER_MOVED_ON'],
      ['added'],
      ['refused', 'OFFER_MOVED_ON'],
    ]);
    const costs = async ({ id }: Data) =>
      (await coordinator.ask(`query ($id: ID!) { offer(id: $id) { costs } }`, { id })).offer.costs;
    expect(await Promise.all([kept, changed, gone].map(costs))).toEqual(['3 €', '5 €', '5 €']);
  });

  it('fails no other line where one’s id is taken', async () => {
    const name = `Kurs ${randomUUID()}`;
    const other = await propose(manager);
    const line = (over: Record<string, unknown>) => ({ id: randomUUID(), provider: 'VHS', ...over });
    const twice = randomUUID();
    const { lines } = await importLines(coordinator, [
      line({ line: 2, name: `${name} 2` }),
      line({ line: 3, name: `${name} 3`, id: other.id }),
      line({ line: 4, name: `${name} 4`, id: twice }),
      line({ line: 5, name: `${name} 5`, id: twice }),
      line({ line: 6, name: `${name} 6` }),
    ]);
    expect(lines.map(({ outcome, refusals }: Data) => [outcome, ...refusals.map(({ code }: Data) => code)])).toEqual([
      ['added'],
      ['refused', 'OFFER_ID_TAKEN'],
      ['added'],
      ['refused', 'OFFER_ID_TAKEN'],
      ['added'],
    ]);
    expect((await list(coordinator, `search: "${name}"`)).totalCount).toBe(3);
  });

  it('says the value that means nothing here', async () => {
    const { importOffers } = await coordinator.ask(
      `mutation ($lines: [OfferLineInput!]!) { importOffers(lines: $lines, preview: true) {
         ... on OfferImport { lines { refusals { message } } } } }`,
      { lines: [{ id: randomUUID(), line: 2, name: 'Kurs', provider: 'VHS', memberMunicipalityNames: ['Nirgendwo'] }] },
    );
    expect(importOffers.lines[0].refusals[0].message).toContain('„Nirgendwo“');
  });

  it('leaves what only waits for the coordination as it is, and what its columns do not say', async () => {
    const name = `Treff ${randomUUID()}`;
    await propose(manager, { name, provider: 'Zentrum', field: 'Sprache', languages: ['Deutsch'] });
    const line = { id: randomUUID(), line: 2, name, provider: 'Zentrum' };
    expect(
      (await importLines(coordinator, [{ ...line, field: 'Sprache', languages: ['Deutsch'] }])).lines,
    ).toMatchObject([{ line: 2, outcome: 'unchanged', refusals: [] }]);
    const seen = await seenThrough(coordinator, [{ ...line, access: 'offen' }]);
    expect((await importLines(coordinator, seen)).lines).toMatchObject([{ outcome: 'changed' }]);
    expect(await list(coordinator, `search: "${name}"`)).toMatchObject({
      nodes: [{ state: 'proposed', languages: ['Deutsch'] }],
    });
  });

  it('brings nothing back that was taken out', async () => {
    const name = `Alt ${randomUUID()}`;
    const gone = await move(coordinator, 'retireOffer', await propose(coordinator, { name, provider: 'VHS' }));
    expect(gone).toMatchObject({ state: 'retired' });
    const line = { id: randomUUID(), line: 2, name, provider: 'VHS', field: 'Sprache' };
    expect((await importLines(coordinator, [line])).lines).toMatchObject([{ outcome: 'unchanged' }]);
    expect((await importLines(coordinator, [{ ...line, costs: '3 €' }])).lines).toMatchObject([
      { outcome: 'refused', refusals: [{ code: 'OFFER_RETIRED' }] },
    ]);
  });

  it('takes a name from a Mac, in two signs a letter, for the same name', async () => {
    const name = `Müttertreff ${randomUUID()}`;
    await propose(coordinator, { name, provider: 'Für alle' });
    const line = { id: randomUUID(), line: 2, name: name.normalize('NFD'), provider: 'Für alle'.normalize('NFD') };
    expect((await importLines(coordinator, [{ ...line, field: 'Sprache' }])).lines).toMatchObject([
      { outcome: 'unchanged' },
    ]);
    expect((await list(coordinator, `search: "${name.normalize('NFD')}"`)).totalCount).toBe(1);
  });

  it.each([
    ['a sign nobody sees', (text: string) => `${text}\u200b`],
    ['two spaces', (text: string) => text.replaceAll(' ', '  ')],
    ['other spaces', (text: string) => ` ${text.replaceAll(' ', '\u00a0')}\t`],
    ['a line end', (text: string) => text.replace(' ', '\n')],
    ['capitals', (text: string) => text.toUpperCase()],
  ])('takes a name with %s for the same name', async (_what, typed) => {
    const entry = { name: `Treff am İlk ${randomUUID()}`, provider: 'AWO Kreis' };
    await propose(coordinator, { ...entry, costs: '3 €' });
    const place = places[0]?.name ?? '';
    const line = {
      ...{ id: randomUUID(), line: 2, costs: '5 €' },
      name: typed(entry.name),
      provider: typed(entry.provider),
      memberMunicipalityNames: [typed(place)],
      institutionName: '\u200b',
    };
    expect((await importLines(coordinator, await seenThrough(coordinator, [line]))).lines).toMatchObject([
      { outcome: 'changed', refusals: [] },
    ]);
    expect(await list(coordinator, `search: "${entry.name}"`)).toMatchObject({
      totalCount: 1,
      nodes: [{ memberMunicipalities: [{ name: place }] }],
    });
    const twice = [line, { ...line, ...entry, line: 3 }];
    expect((await importLines(coordinator, twice, true)).lines[1]).toMatchObject({ outcome: 'refused' });
  });

  it('takes 200 lines at once and not one more, and is the coordination’s', async () => {
    const lines = Array.from({ length: 201 }, (_, line) => ({
      id: randomUUID(),
      line,
      name: `Z ${line}`,
      provider: 'Z',
    }));
    expect(await importLines(coordinator, lines)).toMatchObject({ code: 'TOO_MANY_ENTRIES' });
    expect(await importLines(manager, lines.slice(0, 1))).toMatchObject({ code: 'NOT_PERMITTED' });
    const { lines: done } = await importLines(coordinator, lines.slice(0, 200));
    expect(new Set(done.map(({ outcome }: Data) => outcome))).toEqual(new Set(['added']));
  });
});

describe('a gap in the offers', () => {
  const gap = 'id version state kind note offer { id } theme { id }';
  it('is noted at a theme, seen at the offer, and closed', async () => {
    const offer = await propose(coordinator);
    const { themes } = await coordinator.ask(`{ themes(first: 1) { nodes { id } } }`);
    const themeId = themes.nodes[0].id;
    const noted = await manager.mutate(
      'noteOfferGap',
      'OfferGap',
      { id: randomUUID(), themeId, kind: 'unsuitable', offerId: offer.id, note: 'Zu spät am Abend.' },
      gap,
    );
    expect(noted).toMatchObject({ state: 'open', offer: { id: offer.id }, theme: { id: themeId } });
    const seen = await steering.ask(`query ($id: ID!) { offer(id: $id) { gaps { id } } }`, { id: offer.id });
    expect(seen.offer.gaps).toEqual([]);
    const closing = { id: noted.id, expectedVersion: noted.version };
    expect(await manager.mutate('closeOfferGap', 'OfferGap', closing, gap)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await coordinator.mutate('closeOfferGap', 'OfferGap', closing, gap)).toMatchObject({ state: 'closed' });
  });

  it.each([
    [{ kind: 'missing', note: null }, 'GAP_NEEDS_NOTE'],
    [{ kind: 'unsuitable' }, 'GAP_NEEDS_OFFER'],
    [{ kind: 'unsuitable', offerId: '018f0000-0000-7000-8000-000000000000' }, 'NOT_FOUND'],
  ])('is refused with %j', async (over, code) => {
    const { themes } = await coordinator.ask(`{ themes(first: 1) { nodes { id } } }`);
    const input = { id: randomUUID(), themeId: themes.nodes[0].id, note: 'x', ...over };
    expect(await coordinator.mutate('noteOfferGap', 'OfferGap', input, gap)).toMatchObject({ code });
  });
});
