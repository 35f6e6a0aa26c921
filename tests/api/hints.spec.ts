import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApi, type RunningApi } from '../support/running-api.js';
import { type Data, type TestClient } from '../support/test-client.js';

let api: RunningApi;
let coordinator: TestClient;
let manager: TestClient;
let steering: TestClient;
let foreign: TestClient;
let institutionId: string;

beforeAll(async () => {
  api = await startApi();
  const { signInOptions } = await api.anonymous.ask(`{ signInOptions { demoPeople { name municipality } } }`);
  const elsewhere = (signInOptions.demoPeople as Data[]).find(
    ({ municipality }) => !municipality.includes('Hellenrath'),
  );
  [coordinator, manager, steering, foreign] = await Promise.all([
    api.as('Tobias Wischnewski'),
    api.as('Miriam Seibel'),
    api.as('Ulrike Sandkühler'),
    api.as(elsewhere.name),
  ]);
  institutionId = (await coordinator.ask(`{ institutions(first: 1) { nodes { id } } }`)).institutions.nodes[0].id;
});
afterAll(() => api.stop());

const fields = 'id version state text own note kind theme { id title } institution { id } steps { action allowed }';
const write = (as: TestClient, over: Record<string, unknown> = {}): Promise<Data> =>
  as.mutate(
    'writeHint',
    'Hint',
    { id: randomUUID(), source: 'caseReflection', text: 'Zwei Stellen warten aufeinander.', ...over },
    fields,
  );
const move = (as: TestClient, name: string, hint: Data, input: Record<string, unknown> = {}): Promise<Data> =>
  as.mutate(name, 'Hint', { id: hint.id, expectedVersion: hint.version, ...input }, fields);
const read = async (as: TestClient, id: string): Promise<Data> =>
  (await as.ask(`query ($id: ID!) { hint(id: $id) { ${fields} } }`, { id })).hint;
const list = async (as: TestClient, args = 'first: 50'): Promise<Data> =>
  (await as.ask(`{ hints(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { id own text state } } }`))
    .hints;

describe('writing a hint', () => {
  it('takes a sentence, and twice the same id for one', async () => {
    const id = randomUUID();
    expect(await write(manager, { id, kind: 'interfaceProblem' })).toMatchObject({ state: 'received', own: true });
    await write(manager, { id, kind: 'interfaceProblem' });
    expect((await list(manager)).nodes.filter((hint: Data) => hint.id === id)).toHaveLength(1);
  });

  it.each([
    ['', 'TEXT_MISSING'],
    ['x'.repeat(1_001), 'TEXT_TOO_LONG'],
    ['Frau Yıldız aus der Gartenstraße 12 wartet seit März.', 'HINT_LOOKS_PERSONAL'],
  ])('refuses what is empty, endless or tells of a person', async (text, code) => {
    expect(await write(manager, { text })).toMatchObject({ __typename: 'Refusal', code, field: 'text' });
  });

  it('is not for those who only administer', async () => {
    expect(await write(await api.as('Nicole Radtke'))).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await write(steering)).toMatchObject({ state: 'received' });
  });
});

describe('reading hints', () => {
  it('shows the coordination all, and others their own', async () => {
    const hint = await write(manager, { text: 'Nur ich und die Koordination.' });
    expect((await list(coordinator)).nodes.map(({ id }: Data) => id)).toContain(hint.id);
    expect((await list(steering)).nodes.every(({ own }: Data) => own)).toBe(true);
    expect(await read(steering, hint.id)).toBeNull();
    expect(await read(foreign, hint.id)).toBeNull();
  });

  it('finds by words and parts of words, page by page', async () => {
    await write(manager, { text: 'Der Fahrdienst zur Sprachschule fehlt.' });
    expect((await list(coordinator, 'search: "Fahrdienst"')).totalCount).toBe(1);
    expect((await list(coordinator, 'search: "sprachsch"')).totalCount).toBe(1);
    const first = await list(coordinator, 'first: 2');
    const second = await list(coordinator, `first: 2, after: "${first.pageInfo.endCursor}"`);
    expect(second.nodes.map(({ id }: Data) => id)).not.toEqual(
      expect.arrayContaining([first.nodes[0].id, first.nodes[1].id]),
    );
  });
});

describe('triage', () => {
  it('keeps, passes on, and takes into a theme; the sender sees what became of it', async () => {
    const hint = await write(manager);
    const collected = await move(coordinator, 'collectHint', hint, { kind: 'responsibility' });
    expect(collected).toMatchObject({ state: 'collected', kind: 'responsibility' });
    const passed = await move(coordinator, 'passHintOn', collected, { institutionId });
    expect(passed).toMatchObject({ state: 'passedOn', institution: { id: institutionId } });

    const { themes } = await coordinator.ask(`{ themes(first: 1, tab: inWork) { nodes { id title } } }`);
    const taken = await move(coordinator, 'takeHint', passed, { themeId: themes.nodes[0].id });
    expect(taken).toMatchObject({ state: 'taken', theme: themes.nodes[0] });
    expect(await read(manager, hint.id)).toMatchObject({ state: 'taken', theme: { title: themes.nodes[0].title } });
    const { theme } = await coordinator.ask(`query ($id: ID!) { theme(id: $id) { hints { id } } }`, themes.nodes[0]);
    expect(theme.hints).toContainEqual({ id: hint.id });
  });

  it('makes a new theme of it', async () => {
    const hint = await write(manager);
    const themeId = randomUUID();
    const taken = await coordinator.mutate(
      'takeHintIntoNewTheme',
      'Hint',
      {
        id: hint.id,
        expectedVersion: hint.version,
        themeId,
        kind: 'socialProblem',
        title: 'Zwei Stellen warten aufeinander',
        description: 'Keine beginnt, bevor die andere fertig ist.',
      },
      fields,
    );
    expect(taken).toMatchObject({ state: 'taken', theme: { id: themeId } });
  });

  it('writes neither where one of both is refused', async () => {
    const hint = await write(manager);
    const unknown = await move(coordinator, 'takeHint', hint, { themeId: randomUUID() });
    expect(unknown).toMatchObject({ code: 'NOT_FOUND' });
    expect(await read(manager, hint.id)).toMatchObject({ state: 'received', version: hint.version });
  });

  it('drops with a word to the sender', async () => {
    const hint = await write(manager);
    expect(await move(coordinator, 'dropHint', hint, { reason: ' ' })).toMatchObject({ code: 'TEXT_MISSING' });
    await move(coordinator, 'dropHint', hint, { reason: 'Schon gelöst: seit Mai gibt es eine Ansprechperson.' });
    expect(await read(manager, hint.id)).toMatchObject({ state: 'dropped', note: expect.stringContaining('seit Mai') });
  });

  it('is stale after somebody else, and nobody else’s', async () => {
    const hint = await write(manager);
    await move(coordinator, 'collectHint', hint);
    expect(await move(coordinator, 'dropHint', hint, { reason: 'x' })).toMatchObject({ code: 'STALE' });
    expect(await move(manager, 'dropHint', hint, { reason: 'x' })).toMatchObject({ code: 'NOT_PERMITTED' });
    expect((await move(foreign, 'dropHint', hint, { reason: 'x' })).code).toMatch(/NOT_FOUND|NOT_PERMITTED/);
  });
});

describe('the id of a hint', () => {
  it('opens nobody else’s hint to who writes one with the same id', async () => {
    const hint = await write(manager, { text: 'Nur für die Koordination geschrieben.' });
    const answered = await steering.send(
      `mutation ($input: WriteHintInput!) { writeHint(input: $input) { __typename ... on Hint { text } } }`,
      { input: { id: hint.id, source: 'caseReflection', text: 'Etwas ganz anderes.' } },
    );
    expect(answered).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(JSON.stringify(answered)).not.toContain('Nur für die Koordination');
  });
});
