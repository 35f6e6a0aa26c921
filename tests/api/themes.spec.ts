import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

import { addThemeDraft, attachObservation, themeDraftText } from '@systemblick/co-editing/reconstruction/board-writers';
import { readBoard } from '@systemblick/co-editing/reconstruction/board';

import { startApi, type RunningApi } from '../support/running-api.js';
import { statementsSent } from '../support/statements-sent.js';
import { type Data, type TestClient } from '../support/test-client.js';
import { until } from '../support/until.js';

let api: RunningApi;
let coordinator: TestClient;
let manager: TestClient;
let steering: TestClient;
let observations: { id: string; wording: string }[];
let running: { id: string };
let institutionId: string;
let bodies: { id: string; name: string; kind: string }[];

beforeAll(async () => {
  api = await startApi();
  [coordinator, manager, steering] = await Promise.all([
    api.as('Tobias Wischnewski'),
    api.as('Miriam Seibel'),
    api.as('Ulrike Sandkühler'),
  ]);
  running = await aSession('running');
  const closed = await aSession('closed');
  observations = closed.observations;
  const { institutions, bodies: known } = await coordinator.ask(
    `{ institutions(first: 1) { nodes { id } } bodies { nodes { id name kind } } }`,
  );
  institutionId = institutions.nodes[0].id;
  bodies = known.nodes;
});
afterAll(() => api.stop());

const allSessions = async (): Promise<Data[]> =>
  (
    await coordinator.ask(
      `{ reconstructionSessions { nodes { id version state boardRoom observations { id wording } } } }`,
    )
  ).reconstructionSessions.nodes;
const aSession = async (state: string) => (await allSessions()).find((session) => session.state === state);
const sessionOf = async (id: string) => (await allSessions()).find((session) => session.id === id);

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const wording = (over: Record<string, unknown> = {}) => ({
  kind: 'socialProblem',
  title: 'Niemand trägt den Wechseltag',
  description: 'Zwischen zwei Stellen liegt ein Tag, für den keine von beiden zuständig ist.',
  legalSpheres: ['asylblg', 'sgb2'],
  ...over,
});
const fields =
  'id version state title number reason revisitOn outcome timesSeenAgain route { id version state kind outcome }';

const aTheme = (over: Record<string, unknown> = {}, as = coordinator): Promise<Data> =>
  as.mutate('proposeTheme', 'GenerativeTheme', { id: randomUUID(), ...wording(over) }, fields);
const change = (as: TestClient, name: string, theme: Data, input: Record<string, unknown> = {}): Promise<Data> =>
  as.mutate(name, 'GenerativeTheme', { id: theme.id, expectedVersion: theme.version, ...input }, fields);
const read = async (as: TestClient, id: string, what = fields): Promise<Data> =>
  (await as.ask(`query ($id: ID!) { theme(id: $id) { ${what} } }`, { id })).theme;
const list = async (as: TestClient, args: string, what = 'id title'): Promise<Data> =>
  (await as.ask(`{ themes(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${what} } } }`)).themes;

const bilateral = () => ({
  kind: 'bilateral',
  partnerInstitutionId: institutionId,
  contact: 'Leitung',
  reason: 'Nur eine Stelle ist beteiligt.',
});
const open = (
  theme: Data,
  way: Record<string, unknown> = bilateral(),
  as = coordinator,
  name = 'openRoute',
): Promise<Data> =>
  as.mutate(
    name,
    'GenerativeTheme',
    { id: randomUUID(), themeId: theme.id, expectedVersion: theme.version, ...way },
    fields,
  );
const onWay = (
  name: string,
  type: string,
  { id, version }: Data,
  input: Record<string, unknown>,
  as = coordinator,
): Promise<Data> =>
  as.mutate(
    name,
    type,
    { id, expectedVersion: version, ...input },
    type === 'Route' ? 'id version state steps { on text } escalation { to }' : fields,
  );

describe('proposing a theme', () => {
  it('keeps it with its evidence, and numbers it without gaps', async () => {
    const ids = observations.slice(0, 3).map(({ id }) => id);
    const first = await aTheme({ observationIds: ids }, manager);
    const second = await aTheme();
    expect(first).toMatchObject({ state: 'proposed', version: 0 });
    expect(second.number).toBe(first.number + 1);
    expect(
      await read(manager, first.id, 'proposer { name } readable recurrence { cases of } observations { id }'),
    ).toEqual({
      proposer: { name: 'Miriam Seibel' },
      readable: true,
      recurrence: { cases: expect.any(Number), of: 8 },
      observations: ids.map((id) => ({ id })),
    });
  });

  it('does nothing twice when it is sent twice', async () => {
    const id = randomUUID();
    expect(await aTheme({ id })).toEqual(await aTheme({ id }));
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['without a title', { title: ' ' }, 'TEXT_MISSING', 'title'],
    ['with a title without end', { title: 'x'.repeat(301) }, 'TEXT_TOO_LONG', 'title'],
    ['that says nothing', { description: '' }, 'TEXT_MISSING', 'description'],
    ['on evidence that is not there', { observationIds: [randomUUID()] }, 'NOT_FOUND', 'observationIds'],
  ])('refuses one %s', async (_what, over, code, field) => {
    expect(await aTheme(over)).toMatchObject({ code, field });
  });

  it('is not for the Lenkungsgruppe, the head or the administration', async () => {
    for (const name of ['Ulrike Sandkühler', 'Barbara Wessels', 'Nicole Radtke'])
      expect(await aTheme({}, await api.as(name))).toMatchObject({ code: 'NOT_PERMITTED' });
  });
});

describe('shaping a theme', () => {
  it('rewords, prioritises, attaches and shares', async () => {
    let theme = await aTheme();
    theme = await change(coordinator, 'rewordTheme', theme, wording({ title: 'Der Tag des Wechsels' }));
    theme = await change(coordinator, 'prioritiseTheme', theme, {
      affected: 5,
      severity: 4,
      influence: 3,
      legalSpheres: 2,
    });
    theme = await change(coordinator, 'attachEvidence', theme, { observationIds: [observations[0]?.id] });
    theme = await change(coordinator, 'shareTheme', theme, { shared: true });
    expect(
      await read(coordinator, theme.id, 'version title shared priority { sum affected } observations { id }'),
    ).toEqual({
      version: 4,
      title: 'Der Tag des Wechsels',
      shared: true,
      priority: { sum: 14, affected: 5 },
      observations: [{ id: observations[0]?.id }],
    });
  });

  it('refuses what the rules refuse', async () => {
    const theme = await aTheme();
    const high = { affected: 6, severity: 4, influence: 3, legalSpheres: 2 };
    expect(await change(coordinator, 'prioritiseTheme', theme, high)).toMatchObject({
      code: 'PRIORITY_OUT_OF_RANGE',
      field: 'affected',
    });
    expect(await change(coordinator, 'attachEvidence', theme, { observationIds: [randomUUID()] })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await change(coordinator, 'rewordTheme', { id: randomUUID(), version: 0 }, wording())).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await change(coordinator, 'postponeTheme', theme, { reason: 'x', revisitOn: inDays(9) })).toMatchObject({
      code: 'WRONG_STATE',
    });
    for (const name of ['rewordTheme', 'prioritiseTheme', 'shareTheme'] as const) {
      const input = { rewordTheme: wording(), prioritiseTheme: { ...high, affected: 1 }, shareTheme: { shared: true } }[
        name
      ];
      expect(await change(manager, name, theme, input)).toMatchObject({ code: 'NOT_PERMITTED' });
    }
  });

  it('lets one of two people win and tells the other that it is stale', async () => {
    const theme = await aTheme();
    const second = await api.as('Annette Brinkhoff');
    const answers = await Promise.all([
      change(coordinator, 'rewordTheme', theme, wording({ title: 'So' })),
      change(second, 'rewordTheme', theme, wording({ title: 'Oder so' })),
    ]);
    expect(answers.map(({ state, code }) => state ?? code).sort()).toEqual(['STALE', 'proposed']);
    expect(answers.find(({ code }) => code)?.facts).toEqual([{ name: 'version', value: '1' }]);
  });
});

describe('the Themenspeicher', () => {
  it('keeps a theme until its Wiedervorlage, which may be moved', async () => {
    const theme = await aTheme();
    const reason = 'Ein zweites großes Thema trägt die Gruppe nicht.';
    const late = { reason, revisitOn: inDays(0) };
    expect(await change(coordinator, 'storeTheme', theme, late)).toMatchObject({
      code: 'REVISIT_NOT_IN_FUTURE',
      field: 'revisitOn',
    });
    expect(await change(coordinator, 'storeTheme', theme, { reason: ' ', revisitOn: inDays(9) })).toMatchObject({
      code: 'TEXT_MISSING',
    });
    const stored = await change(coordinator, 'storeTheme', theme, { reason, revisitOn: inDays(30) });
    expect(stored).toMatchObject({ state: 'stored', reason, revisitOn: inDays(30) });
    expect(await change(coordinator, 'postponeTheme', stored, late)).toMatchObject({ code: 'REVISIT_NOT_IN_FUTURE' });
    expect(
      await change(coordinator, 'postponeTheme', stored, { reason: 'Noch nicht.', revisitOn: inDays(60) }),
    ).toMatchObject({ revisitOn: inDays(60) });
  });

  it('lists what is due first, and only that where asked', async () => {
    const theme = await aTheme({ title: 'Fällig ab gestern' });
    await change(coordinator, 'storeTheme', theme, { reason: 'später', revisitOn: inDays(5) });
    await api.database.superuser((client) =>
      client.query(`UPDATE generative_theme SET revisit_on = current_date - 1 WHERE id = $1`, [theme.id]),
    );
    const due = await list(coordinator, 'tab: stored, sort: revisit, dueOnly: true', 'title revisitDue');
    expect(due.nodes).toEqual([{ title: 'Fällig ab gestern', revisitDue: true }]);
  });
});

describe('a way', () => {
  it('is opened with its theme, noted, escalated and settled with it, and taken again', async () => {
    let theme = await open(await aTheme());
    expect(theme).toMatchObject({ state: 'onRoute', route: { kind: 'bilateral', state: 'open' } });
    let route = await onWay('noteStep', 'Route', theme.route, { on: inDays(-2), text: 'Gespräch geführt' });
    route = await onWay('noteStep', 'Route', route, { on: inDays(-4), text: 'Termin vereinbart' });
    expect(route.steps.map(({ text }: { text: string }) => text)).toEqual(['Termin vereinbart', 'Gespräch geführt']);
    route = await onWay('escalateRoute', 'Route', route, { on: inDays(-1), to: 'Leitung', text: 'Bitte um Klärung' });
    expect(route).toMatchObject({ escalation: { to: 'Leitung' } });
    expect(await onWay('settleRoute', 'GenerativeTheme', route, { outcome: '  ' })).toMatchObject({
      code: 'TEXT_MISSING',
      field: 'outcome',
    });
    theme = await onWay('settleRoute', 'GenerativeTheme', route, { outcome: 'Feste Sprechzeit ab Januar' });
    expect(theme).toMatchObject({
      state: 'settled',
      outcome: 'Feste Sprechzeit ab Januar',
      route: { state: 'settled' },
    });
    expect(await onWay('noteStep', 'Route', theme.route, { on: inDays(0), text: 'zu spät' })).toMatchObject({
      code: 'WRONG_STATE',
    });

    const again = await open(theme, { kind: 'projectGroup', reason: 'Wieder gesehen' }, coordinator, 'seeThemeAgain');
    expect(again).toMatchObject({ state: 'onRoute', timesSeenAgain: 1, route: { kind: 'projectGroup' } });
    expect(await onWay('settleRoute', 'GenerativeTheme', again.route, { outcome: 'x' })).toMatchObject({
      code: 'PROJECT_GROUP_NEVER_SETTLES',
    });
    const escalation = { on: inDays(0), to: 'Leitung', text: 'x' };
    expect(await onWay('escalateRoute', 'Route', again.route, escalation)).toMatchObject({
      code: 'ONLY_BILATERAL_ESCALATES',
    });
    expect((await read(coordinator, theme.id, 'routes { kind state }')).routes).toEqual([
      { kind: 'projectGroup', state: 'open' },
      { kind: 'bilateral', state: 'settled' },
    ]);
  });

  it('given back puts its theme where the coordination sees it tomorrow', async () => {
    const theme = await open(await aTheme());
    const back = await onWay('giveRouteBack', 'GenerativeTheme', theme.route, {
      outcome: 'Die Stelle ist nicht zuständig.',
    });
    expect(back).toMatchObject({
      state: 'stored',
      reason: 'Die Stelle ist nicht zuständig.',
      revisitOn: expect.any(String),
    });
    expect((await read(coordinator, theme.id, 'routes { state outcome }')).routes).toEqual([
      { state: 'back', outcome: 'Die Stelle ist nicht zuständig.' },
    ]);
  });

  it('leaves nothing behind where the theme may not take it', async () => {
    const theme = await open(await aTheme());
    expect(await open(theme)).toMatchObject({ code: 'WRONG_STATE' });
    expect(await open({ ...(await aTheme()), version: 7 })).toMatchObject({ code: 'STALE' });
    const rows = await api.database.superuser((client) =>
      client.query(`SELECT theme_id FROM route WHERE theme_id = $1`, [theme.id]),
    );
    expect(rows.rowCount).toBe(1);
    const stale = await onWay('settleRoute', 'GenerativeTheme', { ...theme.route, version: 9 }, { outcome: 'x' });
    expect(stale).toMatchObject({ code: 'STALE' });
  });

  it('keeps its first change out when the second is refused', async () => {
    const theme = await open(await aTheme());
    const refused = await onWay('giveRouteBack', 'GenerativeTheme', theme.route, {
      outcome: 'zurück',
      revisitOn: inDays(-1),
    });
    expect(refused).toMatchObject({ code: 'REVISIT_NOT_IN_FUTURE' });
    expect(await read(coordinator, theme.id, 'state route { state version }')).toEqual({
      state: 'onRoute',
      route: { state: 'open', version: 0 },
    });
  });

  it('needs what its kind needs, and somebody who may', async () => {
    const theme = await aTheme();
    expect(await open(theme, { kind: 'bilateral', reason: 'x' })).toMatchObject({
      code: 'TEXT_MISSING',
      field: 'partnerInstitutionId',
    });
    expect(await open(theme, { ...bilateral(), contact: '' })).toMatchObject({
      code: 'TEXT_MISSING',
      field: 'contact',
    });
    expect(await open(theme, { kind: 'workingGroup', reason: 'x' })).toMatchObject({
      code: 'TEXT_MISSING',
      field: 'bodyId',
    });
    expect(await open(theme, { kind: 'projectGroup', reason: '' })).toMatchObject({
      code: 'TEXT_MISSING',
      field: 'reason',
    });
    expect(await open(theme, bilateral(), manager)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await open(theme, { ...bilateral(), partnerInstitutionId: randomUUID() })).toMatchObject({
      code: 'NOT_FOUND',
      field: 'partnerInstitutionId',
    });
  });
});

describe('merging, splitting and dropping', () => {
  it('takes the evidence over and gives the way back, all at once', async () => {
    const [one, two] = observations.map(({ id }) => id);
    const into = await aTheme({ title: 'Das bleibende Thema', observationIds: [one] });
    const from = await open(await aTheme({ observationIds: [one, two] }));
    const merged = await change(coordinator, 'mergeThemes', from, {
      intoId: into.id,
      intoExpectedVersion: into.version,
    });
    expect(merged).toMatchObject({ state: 'merged' });
    expect(await read(coordinator, from.id, 'mergedInto { id } routes { state outcome }')).toEqual({
      mergedInto: { id: into.id },
      routes: [{ state: 'back', outcome: 'Zusammengeführt mit „Das bleibende Thema“' }],
    });
    const kept = await read(coordinator, into.id, 'observations { id } predecessors { id }');
    expect(kept).toEqual({ observations: [{ id: one }, { id: two }], predecessors: [{ id: from.id }] });
  });

  it('says in the log which way a theme went, and what went on where', async () => {
    const into = await aTheme();
    const from = await open(await aTheme());
    await change(coordinator, 'mergeThemes', from, { intoId: into.id, intoExpectedVersion: into.version });
    const { rows } = await api.database.superuser((client) =>
      client.query(
        `SELECT action, facts FROM audit_event WHERE subject_id IN ($1, $2) AND action <> 'theme:propose' ORDER BY action`,
        [from.id, into.id],
      ),
    );
    expect(rows).toEqual([
      { action: 'theme:attach', facts: { from: from.id } },
      { action: 'theme:merge', facts: { into: into.id } },
      { action: 'theme:route', facts: { kind: 'bilateral' } },
    ]);
  });

  it('refuses to merge into itself, into an ended one, or over somebody’s change', async () => {
    const theme = await aTheme();
    const dropped = await change(coordinator, 'dropTheme', await aTheme(), { reason: 'doppelt' });
    const other = await aTheme();
    const into = (target: Data, version = target.version) => ({ intoId: target.id, intoExpectedVersion: version });
    expect(await change(coordinator, 'mergeThemes', theme, into(theme))).toMatchObject({ code: 'MERGED_INTO_ITSELF' });
    expect(await change(coordinator, 'mergeThemes', theme, into(dropped))).toMatchObject({
      code: 'MERGE_TARGET_ENDED',
    });
    expect(await change(coordinator, 'mergeThemes', theme, into(other, 5))).toMatchObject({ code: 'STALE' });
    const missing = { intoId: randomUUID(), intoExpectedVersion: 0 };
    expect(await change(coordinator, 'mergeThemes', theme, missing)).toMatchObject({
      code: 'NOT_FOUND',
      field: 'intoId',
    });
    expect(await read(coordinator, theme.id, 'state version')).toEqual({ state: 'proposed', version: 0 });
  });

  it('merges two themes into each other once, whoever is first', async () => {
    const [one, two] = [await aTheme(), await aTheme()];
    const answers = await Promise.all([
      change(coordinator, 'mergeThemes', one, { intoId: two.id, intoExpectedVersion: two.version }),
      change(coordinator, 'mergeThemes', two, { intoId: one.id, intoExpectedVersion: one.version }),
    ]);
    expect(answers.filter(({ state }) => state === 'merged')).toHaveLength(1);
  });

  it('makes new themes of one, with the evidence each takes', async () => {
    const [one, two, foreign] = observations.map(({ id }) => id);
    const theme = await aTheme({ observationIds: [one, two] });
    const part = (title: string, observationIds: (string | undefined)[]) => ({
      id: randomUUID(),
      ...wording({ title }),
      observationIds,
    });
    expect(await change(coordinator, 'splitTheme', theme, { into: [part('Einzelteil', [one])] })).toMatchObject({
      code: 'SPLIT_NEEDS_TWO',
      field: 'into',
    });
    expect(
      await change(coordinator, 'splitTheme', theme, { into: [part('A', [one]), part('B', [foreign])] }),
    ).toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await change(coordinator, 'splitTheme', theme, { into: [part('A', [one]), part(' ', [two])] }),
    ).toMatchObject({ code: 'TEXT_MISSING' });
    const split = await change(coordinator, 'splitTheme', theme, {
      into: [part('Teil A', [one]), part('Teil B', [two])],
    });
    expect(split).toMatchObject({ state: 'split' });
    expect((await read(coordinator, theme.id, 'splitInto { title state observations { id } }')).splitInto).toEqual([
      { title: 'Teil A', state: 'proposed', observations: [{ id: one }] },
      { title: 'Teil B', state: 'proposed', observations: [{ id: two }] },
    ]);
    expect((await list(coordinator, 'search: "Einzelteil"')).totalCount).toBe(0);
  });

  it('drops with a reason, for good', async () => {
    const theme = await aTheme();
    expect(await change(coordinator, 'dropTheme', theme, { reason: '' })).toMatchObject({
      code: 'TEXT_MISSING',
      field: 'reason',
    });
    const dropped = await change(coordinator, 'dropTheme', theme, { reason: 'Betrifft nur einen Fall.' });
    expect(dropped).toMatchObject({ state: 'dropped', reason: 'Betrifft nur einen Fall.' });
    expect(await open(dropped)).toMatchObject({ code: 'WRONG_STATE' });
  });
});

describe('what somebody sees of a theme', () => {
  const heading = 'title state readable description question legalSpheres';

  it('is the title only for the Lenkungsgruppe, until it is submitted', async () => {
    const theme = await aTheme({
      title: 'Nur die Überschrift',
      description: 'Geheimzahl Zweiundvierzig',
      observationIds: [observations[0]?.id],
    });
    const shown = `${heading} recurrence { of } observations { id } history { action } steps { action } routes { id }`;
    expect(await read(steering, theme.id, shown)).toEqual({
      title: 'Nur die Überschrift',
      state: 'proposed',
      readable: false,
      description: null,
      question: null,
      legalSpheres: null,
      recurrence: null,
      observations: [],
      history: [],
      steps: [],
      routes: [],
    });
    expect((await list(steering, 'search: "Zweiundvierzig"')).totalCount).toBe(0);
    expect((await list(steering, 'search: "Überschrift"')).totalCount).toBe(1);
    expect((await list(coordinator, 'search: "Zweiundvierzig"')).totalCount).toBe(1);
    expect((await list(steering, 'search: "Überschrift", legalSphere: sgb2')).totalCount).toBe(0);

    const founding = 'founding { action allowed }';
    expect(await read(coordinator, theme.id, founding)).toEqual({ founding: null });
    await open(theme, { kind: 'projectGroup', reason: 'komplex' });
    expect(await read(coordinator, theme.id, founding)).toEqual({
      founding: { action: 'projektgruppe:propose', allowed: true },
    });
    expect(await read(manager, theme.id, founding)).toEqual({ founding: null });
    await api.database.superuser((client) =>
      client.query(`UPDATE generative_theme SET state = 'submitted' WHERE id = $1`, [theme.id]),
    );
    expect(await read(steering, theme.id, heading)).toMatchObject({
      readable: true,
      description: 'Geheimzahl Zweiundvierzig',
    });
  });

  it('is all of it for members of the group that works on it', async () => {
    const adjei = await api.as('Emmanuel Adjei');
    const theme = await aTheme();
    expect(await read(adjei, theme.id, 'readable')).toEqual({ readable: false });
    const group = bodies.find(({ kind }) => kind === 'projectGroup');
    await open(theme, { kind: 'workingGroup', bodyId: group?.id, reason: 'Diese Gruppe gibt es schon.' });
    expect(await read(adjei, theme.id, 'readable routes { kind body { name } }')).toEqual({
      readable: true,
      routes: [{ kind: 'workingGroup', body: { name: group?.name } }],
    });
  });

  it('is nothing for the administration, the auditor and strangers', async () => {
    const theme = await aTheme();
    for (const name of ['Nicole Radtke', 'Dr. Friedrich Overbeck']) {
      const outsider = await api.as(name);
      expect(await read(outsider, theme.id, 'id')).toBeNull();
      expect((await list(outsider, 'first: 50')).totalCount).toBe(0);
    }
    const { errors } = await api.anonymous.send(`{ themes { totalCount } }`);
    expect(errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
  });

  it('shows a quote to those who may read it, and to others its place', async () => {
    const theme = await aTheme({ observationIds: observations.slice(0, 4).map(({ id }) => id) });
    const evidence = 'observations { kind wording passages { caseCode section start end quote } }';
    const quotes = async (as: TestClient) =>
      (await read(as, theme.id, evidence)).observations.flatMap(({ passages }: Data) => passages);
    for (const passage of await quotes(coordinator))
      expect(passage).toMatchObject({ caseCode: expect.stringMatching(/^Fall [A-H]$/), quote: expect.any(String) });
    for (const passage of await quotes(await api.as('Christiane Vollmer-Haas')))
      expect(passage).toMatchObject({ caseCode: expect.stringMatching(/^Fall [A-H]$/), quote: null });
  });

  it('offers what the reader may do', async () => {
    const theme = await aTheme();
    const { steps } = await read(coordinator, theme.id, 'steps { action allowed refusal { code } }');
    expect(steps).toContainEqual({ action: 'theme:route', allowed: true, refusal: null });
    expect(steps).toContainEqual({
      action: 'theme:postpone',
      allowed: false,
      refusal: expect.objectContaining({ code: 'WRONG_STATE' }),
    });
    expect((await read(manager, theme.id, 'steps { action }')).steps).toEqual([]);
  });

  it('tells its history to the coordination, and to others their own part', async () => {
    const theme = await aTheme({}, manager);
    await change(coordinator, 'rewordTheme', theme, wording({ title: 'Neu gefasst' }));
    const history = 'history { action person { name } }';
    expect((await read(coordinator, theme.id, history)).history).toEqual([
      { action: 'theme:reword', person: { name: 'Tobias Wischnewski' } },
      { action: 'theme:propose', person: { name: 'Miriam Seibel' } },
    ]);
    expect((await read(manager, theme.id, history)).history).toHaveLength(1);
    expect((await read(await api.as('Lena Ostermeier'), theme.id, history)).history).toEqual([]);
  });
});

describe('a list of themes', () => {
  it('is filtered, sorted and read page by page', async () => {
    const word = `Wortmarke${Date.now()}`;
    for (const affected of [1, 5, 3]) {
      const theme = await aTheme({ title: `${word} ${affected}`, kind: 'successFactor', legalSpheres: ['stag'] });
      await change(coordinator, 'prioritiseTheme', theme, { affected, severity: 1, influence: 1, legalSpheres: 1 });
    }
    const titles = async (args: string) =>
      (await list(coordinator, args)).nodes.map(({ title }: { title: string }) => title.split(' ').at(-1));
    expect(await titles(`search: "${word}"`)).toEqual(['5', '3', '1']);
    expect(await titles(`search: "${word}", sort: number`)).toEqual(['1', '5', '3']);
    expect(await titles(`search: "${word}", kind: socialProblem`)).toEqual([]);
    expect(await titles(`search: "${word}", legalSphere: stag, tab: inWork`)).toHaveLength(3);
    expect(await titles(`search: "${word}", tab: ended`)).toEqual([]);

    for (const sort of ['priority', 'age', 'number', 'revisit']) {
      const first = await list(coordinator, `search: "${word}", sort: ${sort}, first: 2`);
      const rest = await list(
        coordinator,
        `search: "${word}", sort: ${sort}, first: 2, after: "${first.pageInfo.endCursor}"`,
      );
      expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
      expect(rest.pageInfo.hasNextPage).toBe(false);
      expect(new Set([...first.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(3);
    }
  });

  it('finds by stem, by part of a word, by a slip of the pen, and by number', async () => {
    const theme = await aTheme({
      title: 'Integrationskurse ohne Kinderbetreuung',
      description: 'Mütter bleiben zu Hause, weil Plätze fehlen.',
    });
    const finds = async (search: string) =>
      (await list(coordinator, `search: ${JSON.stringify(search)}, first: 100`)).nodes.some(
        ({ id }: { id: string }) => id === theme.id,
      );
    for (const search of ['Integrationskurs', 'betreuung', 'Kinderbetreung', 'Platz', String(theme.number)])
      expect([search, await finds(search)]).toEqual([search, true]);
    expect(await finds('Schwimmbad')).toBe(false);
    expect(await finds(`'"(:*&|!<->`)).toBe(false);
  });

  it('names similar ones', async () => {
    const one = await aTheme({ title: 'Abendkurse und der letzte Bus in die Dörfer', description: 'a' });
    const two = await aTheme({ title: 'Letzter Bus in die Dörfer nach dem Abendkurs', description: 'b' });
    const { similar } = await read(coordinator, one.id, 'similar { id title }');
    expect(similar[0]).toMatchObject({ id: two.id });
  });

  it('are not asked for within themselves, by fragments neither: it would grow by five with each step', async () => {
    const deep = await coordinator.send(`{ themes(first: 100) { nodes { similar { similar { id } } } } }`);
    expect(deep.errors?.[0]?.message).toBe('A list does not stand within itself: GenerativeTheme.similar.');
    const spread = await coordinator.send(`
      query { themes(first: 100) { nodes { ...Alike } } }
      fragment Alike on GenerativeTheme { similar { ...Told predecessors { ...Alike2 } } }
      fragment Alike2 on GenerativeTheme { ... on GenerativeTheme { similar { id } } }
      fragment Told on GenerativeTheme { id title }`);
    expect(spread.errors?.[0]?.message).toBe('A list does not stand within itself: GenerativeTheme.similar.');
    const once = await coordinator.send(`{ themes(first: 2) { nodes { similar { predecessors { id } } } } }`);
    expect(once.errors).toBeUndefined();
  });
  it('sends the same number of statements for one row and for many', async () => {
    for (let more = 0; more < 3; more += 1)
      await open(await aTheme({ title: 'Zählprobe', observationIds: [observations[more]?.id] }));
    const query = `query ($first: Int!) { themes(first: $first, search: "Zählprobe") { totalCount nodes {
      id number title legalSpheres steps { action } recurrence { cases of } observations { wording passages { quote } }
      route { responsible { name } partnerInstitution { name } } surveys { id } predecessors { id } institutions { name } } } }`;
    const count = async (first: number) => (await statementsSent(api, coordinator, query, { first })).length;
    expect(await count(1)).toBe(await count(50));
  });
});

describe('a survey', () => {
  const shown =
    'id version state question asked answered waitsForMe counts { none oneToTwo threeToFive more } steps { action allowed }';
  const ask = (as: TestClient, themeId: string, over: Record<string, unknown> = {}): Promise<Data> =>
    as.mutate(
      'askSurvey',
      'PrevalenceSurvey',
      { id: randomUUID(), themeId, question: 'Kommt das bei Ihnen vor?', until: inDays(7), ...over },
      shown,
    );
  const say = (as: TestClient, id: string, answer: string): Promise<Data> =>
    as.mutate('answerSurvey', 'PrevalenceSurvey', { id, answer }, shown);

  it('keeps counts only, and shows them once it is closed', async () => {
    const theme = await aTheme();
    const survey = await ask(coordinator, theme.id);
    expect(survey).toMatchObject({ state: 'open', asked: 6, answered: 0, counts: null });
    const others = await Promise.all(
      ['Serkan Aydemir', 'Jana Kortmann', 'Lena Ostermeier'].map((name) => api.as(name)),
    );
    expect((await manager.ask(`{ mySurveys { id waitsForMe theme { title } } }`)).mySurveys).toContainEqual({
      id: survey.id,
      waitsForMe: true,
      theme: { title: theme.title },
    });

    const answers = await Promise.all([
      say(manager, survey.id, 'more'),
      ...others.map((other) => say(other, survey.id, 'oneToTwo')),
    ]);
    expect(answers.map(({ counts, waitsForMe }) => ({ counts, waitsForMe }))).toEqual(
      answers.map(() => ({ counts: null, waitsForMe: false })),
    );
    expect(await say(manager, survey.id, 'none')).toMatchObject({ code: 'SURVEY_ANSWERED' });
    expect(await say(coordinator, survey.id, 'none')).toMatchObject({ code: 'NOT_PERMITTED' });
    const { prevalenceSurvey } = await coordinator.ask(
      `query ($id: ID!) { prevalenceSurvey(id: $id) { version answered counts { more } } }`,
      { id: survey.id },
    );
    expect(prevalenceSurvey).toEqual({ version: 4, answered: 4, counts: null });

    const closed = await coordinator.mutate(
      'closeSurvey',
      'PrevalenceSurvey',
      { id: survey.id, expectedVersion: 4 },
      shown,
    );
    expect(closed).toMatchObject({
      state: 'closed',
      answered: 4,
      counts: { none: 0, oneToTwo: 3, threeToFive: 0, more: 1 },
    });
    expect(await say(await api.as('Faisal Noorzad'), survey.id, 'none')).toMatchObject({ code: 'WRONG_STATE' });
    expect((await read(manager, theme.id, 'surveys { state counts { more } }')).surveys).toEqual([
      { state: 'closed', counts: { more: 1 } },
    ]);
    expect((await read(steering, theme.id, 'surveys { state }')).surveys).toEqual([]);
  });

  it('leaves no row and no log entry that ties a person to an answer', async () => {
    const survey = await ask(coordinator, (await aTheme()).id);
    await say(manager, survey.id, 'threeToFive');
    const { rows } = await api.database.superuser((client) =>
      client.query(
        `SELECT action, actor_kind, actor_id, facts FROM audit_event WHERE subject_id = $1 AND action = 'survey:answer'`,
        [survey.id],
      ),
    );
    expect(rows).toEqual([{ action: 'survey:answer', actor_kind: 'system', actor_id: null, facts: {} }]);
    await coordinator.mutate('closeSurvey', 'PrevalenceSurvey', { id: survey.id, expectedVersion: 1 });
    const left = await api.database.superuser((client) =>
      client.query(`SELECT 1 FROM survey_addressee WHERE survey_id = $1`, [survey.id]),
    );
    expect(left.rowCount).toBe(0);
  });

  it('refuses the past, an empty question, strangers, and what is over', async () => {
    const theme = await aTheme();
    expect(await ask(coordinator, theme.id, { until: inDays(-1) })).toMatchObject({
      code: 'SURVEY_DEADLINE_PAST',
      field: 'until',
    });
    expect(await ask(coordinator, theme.id, { question: ' ' })).toMatchObject({
      code: 'TEXT_MISSING',
      field: 'question',
    });
    expect(await ask(coordinator, randomUUID())).toMatchObject({ code: 'NOT_FOUND', field: 'themeId' });
    expect(await ask(manager, theme.id)).toMatchObject({ code: 'NOT_PERMITTED' });
    const survey = await ask(coordinator, theme.id);
    await api.database.superuser(async (client) => {
      await client.query(
        `DELETE FROM survey_addressee WHERE survey_id = $1 AND person_id = (SELECT id FROM person WHERE name LIKE 'Serkan%')`,
        [survey.id],
      );
    });
    expect(await say(await api.as('Serkan Aydemir'), survey.id, 'none')).toMatchObject({ code: 'NOT_ASKED' });
    await api.database.superuser((client) =>
      client.query(`UPDATE prevalence_survey SET until_day = current_date - 3 WHERE id = $1`, [survey.id]),
    );
    expect(await say(manager, survey.id, 'none')).toMatchObject({ code: 'SURVEY_OVER' });
    expect(await say(manager, randomUUID(), 'none')).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('weighing with dots', () => {
  const shown =
    'id version state budget voters mine { themeId dots } result { dots theme { title } } themes { title } steps { action allowed }';
  const cast = (as: TestClient, id: string, dots: { themeId: string; dots: number }[]): Promise<Data> =>
    as.mutate('castDots', 'DotVoting', { id, dots }, shown);
  let sessionId: string;
  let participants: TestClient[];

  beforeAll(async () => {
    let session = await aSession('planned');
    sessionId = session.id;
    participants = await Promise.all(['Jana Kortmann', 'Markus Tewes'].map((name) => api.as(name)));
    for (const as of [coordinator, ...participants])
      await as.mutate('acceptRules', 'ReconstructionSession', { id: sessionId, agreesToNames: false });
    session = await aSession('planned');
    session = await coordinator.mutate('startSession', 'ReconstructionSession', {
      id: sessionId,
      expectedVersion: session.version,
    });
    await coordinator.mutate('movePhase', 'ReconstructionSession', {
      id: sessionId,
      expectedVersion: session.version,
      phase: 'prioritise',
    });
  });

  it('hides everybody’s dots until it is closed, then keeps the sums only', async () => {
    const [one, two] = [await aTheme({ title: 'Eins' }), await aTheme({ title: 'Zwei' })];
    const [jana, markus] = participants as [TestClient, TestClient];
    const voting = await coordinator.mutate(
      'openDotVoting',
      'DotVoting',
      { id: randomUUID(), sessionId, themeIds: [one.id, two.id] },
      shown,
    );
    expect(voting).toMatchObject({
      state: 'open',
      budget: 5,
      voters: 0,
      result: null,
      themes: [{ title: 'Eins' }, { title: 'Zwei' }],
    });

    await Promise.all([
      cast(jana, voting.id, [{ themeId: one.id, dots: 5 }]),
      cast(markus, voting.id, [
        { themeId: one.id, dots: 1 },
        { themeId: two.id, dots: 4 },
      ]),
    ]);
    const anew = await cast(jana, voting.id, [{ themeId: two.id, dots: 3 }]);
    expect(anew).toMatchObject({ voters: 2, mine: [{ themeId: two.id, dots: 3 }], result: null });
    const seen = (
      await coordinator.ask(
        `query ($sessionId: ID!) { dotVotings(sessionId: $sessionId) { id version voters mine { dots } result { dots } } }`,
        { sessionId },
      )
    ).dotVotings[0];
    expect(seen).toMatchObject({ voters: 2, mine: [], result: null });

    const closed = await coordinator.mutate(
      'closeDotVoting',
      'DotVoting',
      { id: voting.id, expectedVersion: seen.version },
      shown,
    );
    expect(closed).toMatchObject({
      state: 'closed',
      voters: 2,
      result: [
        { dots: 7, theme: { title: 'Zwei' } },
        { dots: 1, theme: { title: 'Eins' } },
      ],
    });
    const left = await api.database.superuser((client) =>
      client.query(`SELECT 1 FROM dot_weighing WHERE voting_id = $1`, [voting.id]),
    );
    expect(left.rowCount).toBe(0);
    expect(await cast(jana, voting.id, [])).toMatchObject({ code: 'WRONG_STATE' });
    const acts = await api.database.superuser((client) =>
      client.query(`SELECT DISTINCT actor_kind FROM audit_event WHERE subject_id = $1 AND action = 'dotVoting:cast'`, [
        voting.id,
      ]),
    );
    expect(acts.rows).toEqual([{ actor_kind: 'system' }]);
  });

  it('refuses what the rules refuse', async () => {
    const theme = await aTheme();
    const prepare = (as: TestClient, over: Record<string, unknown> = {}): Promise<Data> =>
      as.mutate(
        'openDotVoting',
        'DotVoting',
        { id: randomUUID(), sessionId, themeIds: [theme.id], budget: 3, ...over },
        shown,
      );
    const [jana] = participants as [TestClient];
    expect(await prepare(coordinator, { themeIds: [] })).toMatchObject({ code: 'NOTHING_TO_WEIGH' });
    expect(await prepare(coordinator, { budget: 0 })).toMatchObject({ code: 'DOTS_INVALID', field: 'budget' });
    expect(await prepare(coordinator, { themeIds: [randomUUID()] })).toMatchObject({
      code: 'NOT_FOUND',
      field: 'themeIds',
    });
    expect(await prepare(coordinator, { sessionId: randomUUID() })).toMatchObject({
      code: 'NOT_FOUND',
      field: 'sessionId',
    });
    expect(await prepare(jana)).toMatchObject({ code: 'NOT_PERMITTED' });
    const voting = await prepare(coordinator);
    expect(await cast(jana, voting.id, [{ themeId: theme.id, dots: 4 }])).toMatchObject({ code: 'OVER_BUDGET' });
    expect(await cast(jana, voting.id, [{ themeId: theme.id, dots: -1 }])).toMatchObject({ code: 'DOTS_INVALID' });
    expect(await cast(jana, voting.id, [{ themeId: randomUUID(), dots: 1 }])).toMatchObject({
      code: 'THEME_NOT_WEIGHED',
    });
    expect(await cast(manager, voting.id, [])).toMatchObject({ code: 'RULES_NOT_ACCEPTED' });
    expect(await cast(steering, voting.id, [])).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await jana.mutate('closeDotVoting', 'DotVoting', { id: voting.id, expectedVersion: 0 })).toMatchObject({
      code: 'NOT_PERMITTED',
    });
    const outside = await steering.ask(`query ($sessionId: ID!) { dotVotings(sessionId: $sessionId) { id } }`, {
      sessionId,
    });
    expect(outside.dotVotings).toEqual([]);
  });
});

describe('themes of a board', () => {
  it('come of its drafts, once, and follow them while they are only proposed', async () => {
    const session = await sessionOf(running.id);
    const doc = new Y.Doc();
    class Socket extends WebSocket {
      constructor(url: string) {
        super(url, { headers: { ...coordinator.headers, origin: api.address } });
      }
    }
    const provider = new WebsocketProvider(`${api.address.replace('http', 'ws')}/co-editing`, session.boardRoom, doc, {
      WebSocketPolyfill: Socket as never,
      disableBc: true,
    });
    try {
      const found = () => {
        const board = readBoard(doc);
        return board.ok ? board.value.observations : [];
      };
      await until(() => found().length > 0);
      const [observation] = found();
      const [id, empty] = [randomUUID(), randomUUID()];
      addThemeDraft(doc, { id, kind: 'problem' });
      addThemeDraft(doc, { id: empty, kind: 'successFactor' });
      themeDraftText(doc, id, 'title')?.insert(0, 'Vom Brett');
      themeDraftText(doc, id, 'statement')?.insert(0, 'Was die Gruppe sieht');
      attachObservation(doc, id, observation?.id ?? '');
      const current = await sessionOf(running.id);
      const moved = await coordinator.mutate('movePhase', 'ReconstructionSession', {
        id: session.id,
        expectedVersion: current.version,
        phase: 'derive',
      });
      expect(moved).toMatchObject({ state: 'running' });
      const derive = () => coordinator.mutate('deriveThemes', 'ReconstructionSession', { id: session.id });
      await until(async () => {
        await derive();
        return (await read(coordinator, id, 'id')) !== null;
      });
      expect(
        await read(
          coordinator,
          id,
          'version title description kind proposer { name } observations { id } session { id } legalSpheres',
        ),
      ).toMatchObject({
        title: 'Vom Brett',
        description: 'Was die Gruppe sieht',
        kind: 'socialProblem',
        proposer: null,
        observations: [{ id: observation?.id }],
        session: { id: session.id },
      });
      expect(await read(coordinator, empty, 'id')).toBeNull();
      const { version } = await read(coordinator, id, 'version');
      await derive();
      expect(await read(coordinator, id, 'version')).toEqual({ version });
      themeDraftText(doc, id, 'title')?.insert(0, 'Noch einmal: ');
      await until(async () => {
        await derive();
        return (await read(coordinator, id, 'title')).title === 'Noch einmal: Vom Brett';
      });
    } finally {
      provider.destroy();
      doc.destroy();
    }
  });
});
