import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

import { readBoard } from '@systemblick/co-editing/reconstruction/board';
import {
  addMark,
  addCluster,
  addObservation,
  addThemeDraft,
  attachObservation,
  clusterTitle,
  observationText,
  removeCluster,
  themeDraftText,
} from '@systemblick/co-editing/reconstruction/board-writers';

import { startApi, type RunningApi } from '../support/running-api.js';
import { type TestClient } from '../support/test-client.js';
import { until } from '../support/until.js';

const session = 'id version state phase open rulesAccepted steps { action allowed }';

let api: RunningApi;
let facilitator: TestClient;
let participant: TestClient;
let running: {
  id: string;
  version: number;
  boardRoom: string;
  cases: { caseId: string; code: string; textNumber: number }[];
};
const opened: WebsocketProvider[] = [];

beforeAll(async () => {
  api = await startApi();
  [facilitator, participant] = await Promise.all([api.as('Tobias Wischnewski'), api.as('Jana Kortmann')]);
  running = await find('running', facilitator);
});
afterAll(async () => {
  for (const provider of opened) {
    provider.destroy();
    provider.awareness.destroy();
  }
  await api.stop();
});

async function find(state: string, as: TestClient) {
  const { reconstructionSessions } = await as.ask(
    `{ reconstructionSessions { nodes { id version state boardRoom cases { caseId code textNumber } } } }`,
  );
  return reconstructionSessions.nodes.find((one: { state: string }) => one.state === state);
}

/** What the demo's session of this state observed; another one than `not`. */
async function observedIn(state: string, not?: string): Promise<{ id: string; wording: string }[]> {
  const { reconstructionSessions } = await facilitator.ask(
    `{ reconstructionSessions { nodes { id state observations { id wording } } } }`,
  );
  type Session = { id: string; state: string; observations: { id: string; wording: string }[] };
  return (
    (reconstructionSessions.nodes as Session[]).find((one) => one.state === state && one.id !== not)?.observations ?? []
  );
}

/** A board as a browser holds it: the stock provider, with the person's cookie and our Origin. */
function board(
  as: TestClient,
  room = running.boardRoom,
  origin = api.address,
): { doc: Y.Doc; provider: WebsocketProvider; closedWith: Promise<number> } {
  const doc = new Y.Doc();
  class Socket extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { ...as.headers, origin } });
    }
  }
  const provider = new WebsocketProvider(`${api.address.replace('http', 'ws')}/co-editing`, room, doc, {
    WebSocketPolyfill: Socket as never,
    params: { ack: '1' },
    disableBc: true,
  });
  opened.push(provider);
  const closedWith = new Promise<number>((done) =>
    provider.on('connection-close', (event) => event && done(event.code)),
  );
  return { doc, provider, closedWith };
}

const observations = (doc: Y.Doc) => {
  const reading = readBoard(doc);
  return reading.ok ? reading.value.observations : [];
};

describe('a session', () => {
  it('lets nobody read or write before the rules are accepted', async () => {
    const miriam = await api.as('Miriam Seibel');
    const [{ caseId } = { caseId: '' }] = running.cases;
    expect(await miriam.mutate('openSessionText', 'SessionText', { id: running.id, caseId }, 'number')).toMatchObject({
      code: 'RULES_NOT_ACCEPTED',
    });
    expect(await board(miriam).closedWith).toBe(4404);

    expect(
      await miriam.mutate('acceptRules', 'ReconstructionSession', { id: running.id, agreesToNames: false }, session),
    ).toMatchObject({ rulesAccepted: true });
    const text = await miriam.mutate(
      'openSessionText',
      'SessionText',
      { id: running.id, caseId },
      'number text { sections { phase text } }',
    );
    expect(text).toMatchObject({ number: 1 });
    const { doc } = board(miriam);
    await until(() => observations(doc).length > 0);
  });

  it('is nobody else’s: who does not take part sees nothing of it', async () => {
    const outsider = await api.as('Ulrike Sandkühler');
    const { reconstructionSession } = await outsider.ask(`query ($id: ID!) { reconstructionSession(id: $id) { id } }`, {
      id: running.id,
    });
    expect(reconstructionSession).toBeNull();
    expect(await board(outsider).closedWith).toBe(4404);
    expect(
      await outsider.mutate('movePhase', 'ReconstructionSession', {
        id: running.id,
        expectedVersion: 0,
        phase: 'derive',
      }),
    ).toMatchObject({ code: 'NOT_PERMITTED' });
  });

  it('closes a text for whoever recognises the case, and tells its author', async () => {
    const faisal = await api.as('Faisal Noorzad');
    const emre = await api.as('Dorothee Pieper');
    const fallB = running.cases.find(({ code }) => code === 'Fall B');
    const which = { id: running.id, caseId: fallB?.caseId };
    expect(await faisal.mutate('openSessionText', 'SessionText', which, 'number')).toMatchObject({ number: 1 });
    await faisal.mutate('recogniseCase', 'ReconstructionSession', which, session);
    expect(await faisal.mutate('openSessionText', 'SessionText', which, 'number')).toMatchObject({
      code: 'CASE_RECOGNISED',
    });
    const { waitingForMe } = await emre.ask(`{ waitingForMe { kind } }`);
    expect(waitingForMe).toContainEqual({ kind: 'caseRecognised' });
  });

  it('is moved by its facilitator only, forth and back, and only to planned phases', async () => {
    const current = await find('running', facilitator);
    const move = (as: TestClient, expectedVersion: number, phase: string) =>
      as.mutate('movePhase', 'ReconstructionSession', { id: running.id, expectedVersion, phase }, session);
    expect(await move(participant, current.version, 'derive')).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await move(facilitator, current.version, 'compare')).toMatchObject({
      code: 'PHASE_NOT_PLANNED',
      field: 'phase',
    });
    const derive = await move(facilitator, current.version, 'derive');
    expect(derive).toMatchObject({ phase: 'derive' });
    expect(await move(facilitator, current.version, 'observe')).toMatchObject({ code: 'STALE' });
    expect(await move(facilitator, derive.version, 'observe')).toMatchObject({ phase: 'observe' });
  });

  it('refuses a socket from another origin', async () => {
    const { provider } = board(participant, running.boardRoom, 'https://elsewhere.example');
    await new Promise((done) => provider.once('connection-error', done));
    expect(provider.wsconnected).toBe(false);
  });

  it('ends the sockets of a session that ends', async () => {
    const leaving = await api.as('Markus Tewes');
    const { doc, closedWith } = board(leaving);
    await until(() => observations(doc).length > 0);
    await leaving.ask(`mutation { signOut }`);
    expect(await closedWith).toBe(4401);
  });
});

describe('what a group writes together', () => {
  it('becomes passages, observations and themes when the session closes, and not a word later', async () => {
    const one = board(facilitator);
    const other = board(participant);
    await until(() => observations(one.doc).length > 0 && observations(other.doc).length > 0);
    const [fallA] = running.cases;
    const [markId, observationId, themeId] = [randomUUID(), randomUUID(), randomUUID()];
    addMark(one.doc, {
      id: markId,
      caseId: fallA?.caseId ?? '',
      caseVersion: 1,
      section: 'linking',
      start: 0,
      end: 12,
      personId: null,
    });
    addObservation(one.doc, {
      id: observationId,
      kind: 'interfaceProblem',
      text: 'Zwei Stellen warten aufeinander.',
      markIds: [markId],
      createdBy: null,
      createdAt: 1,
    });
    const another = await observedIn('closed');
    const rewritten = {
      id: another[0]?.id ?? randomUUID(),
      kind: 'other' as const,
      text: 'Umgeschrieben.',
      markIds: [markId],
      createdBy: null,
      createdAt: 1,
    };
    addObservation(one.doc, rewritten);
    await until(() => observations(other.doc).some(({ id }) => id === rewritten.id));
    addThemeDraft(other.doc, { id: themeId, kind: 'problem' });
    themeDraftText(other.doc, themeId, 'title')?.insert(0, 'Wer wartet auf wen?');
    themeDraftText(other.doc, themeId, 'statement')?.insert(0, 'Niemand beginnt, bevor die andere Stelle fertig ist.');
    attachObservation(other.doc, themeId, observationId);
    await until(() => themeDraftText(one.doc, themeId, 'statement')?.length === 52);

    const { version } = await find('running', facilitator);
    const close = () =>
      facilitator.mutate('closeSession', 'ReconstructionSession', { id: running.id, expectedVersion: version });
    const clusterId = randomUUID();
    addCluster(one.doc, { id: clusterId, order: 1, title: 'a'.repeat(160) });
    one.doc.getMap<unknown>('marks').set(clusterId, { start: 'hier' });
    await until(() => clusterTitle(other.doc, clusterId)?.length === 160);
    clusterTitle(other.doc, clusterId)?.insert(0, 'b'.repeat(160));
    await until(() => clusterTitle(one.doc, clusterId)?.length === 320);
    expect(await close()).toMatchObject({ code: 'BOARD_ENTRY_UNFIT', field: `marks.${clusterId}.caseId` });
    other.doc.getMap('marks').delete(clusterId);
    await until(() => !one.doc.getMap('marks').has(clusterId));
    expect(await close()).toMatchObject({ code: 'BOARD_CLUSTER_UNFIT', field: `clusters.${clusterId}.title` });
    removeCluster(one.doc, clusterId);
    observationText(one.doc, observationId)?.insert(0, '\u0000');
    await until(() => observationText(other.doc, observationId)?.toJSON().startsWith('\u0000') ?? false);
    expect(await close()).toMatchObject({ code: 'BOARD_OBSERVATION_UNFIT' });
    observationText(other.doc, observationId)?.delete(0, 1);
    await until(() => !(observationText(one.doc, observationId)?.toJSON().startsWith('\u0000') ?? true));

    const closed = await facilitator.mutate(
      'closeSession',
      'ReconstructionSession',
      { id: running.id, expectedVersion: version },
      `${session} observations { id wording passages { quote caseCode section } }`,
    );

    expect(closed).toMatchObject({ state: 'closed' });
    expect(closed.observations.map(({ id }: { id: string }) => id)).not.toContain(rewritten.id);
    expect(await observedIn('closed', closed.id)).toEqual(another);
    expect(closed.observations).toContainEqual({
      id: observationId,
      wording: 'Zwei Stellen warten aufeinander.',
      passages: [{ quote: expect.stringMatching(/^.{12}$/s), caseCode: 'Fall A', section: 'linking' }],
    });
    expect(await one.closedWith).toBe(4409);
    addObservation(other.doc, { id: randomUUID(), kind: 'other', text: 'zu spät', createdBy: null, createdAt: 2 });
    const late = await facilitator.ask(
      `query ($id: ID!) { reconstructionSession(id: $id) { observations { wording } bundle { state } } }`,
      { id: running.id },
    );
    expect(JSON.stringify(late)).not.toContain('zu spät');
    expect(late.reconstructionSession.bundle).toEqual({ state: 'closed' });
    const { theme } = await facilitator.ask(`query ($id: ID!) { theme(id: $id) { title state } }`, { id: themeId });
    expect(theme).toEqual({ title: 'Wer wartet auf wen?', state: 'proposed' });
  });

  it('loses its quotes the moment the case is withdrawn; place and kind remain', async () => {
    const { rows } = await api.database.superuser((client) =>
      client.query(
        `SELECT p.case_id, k.version, person.name FROM passage p JOIN "case" k ON k.id = p.case_id JOIN person ON person.id = k.author_id WHERE p.quote IS NOT NULL LIMIT 1`,
      ),
    );
    const [found] = rows as { case_id: string; version: number; name: string }[];
    const author = await api.as(found?.name ?? '');
    await author.mutate('withdrawCase', 'Case', {
      id: found?.case_id,
      expectedVersion: found?.version,
      reason: 'clientAsked',
    });
    const after = await api.database.superuser((client) =>
      client.query('SELECT quote, section FROM passage WHERE case_id = $1', [found?.case_id]),
    );
    expect(after.rows.length).toBeGreaterThan(0);
    for (const row of after.rows) expect(row).toMatchObject({ quote: null, section: expect.any(String) });
  });
});

describe('a session whose bundle was taken back', () => {
  it('does not start, and the answer names the bundle', async () => {
    const planned = await find('planned', facilitator);
    const read = async () =>
      (
        await facilitator.ask(
          `query ($id: ID!) { reconstructionSession(id: $id) { version state bundle { id version state } } }`,
          { id: planned.id },
        )
      ).reconstructionSession;
    const { bundle, ...before } = await read();
    expect(bundle.state).toBe('ready');
    const back = await facilitator.mutate('takeBackBundle', 'CaseBundle', {
      id: bundle.id,
      expectedVersion: bundle.version,
    });
    expect(back).toMatchObject({ state: 'draft' });

    const start = () =>
      facilitator.mutate('startSession', 'ReconstructionSession', { id: planned.id, expectedVersion: planned.version });
    expect(await start()).toMatchObject({ code: 'BUNDLE_NOT_READY' });
    expect(await read()).toEqual({ ...before, bundle: { id: bundle.id, version: back.version, state: 'draft' } });

    await api.database.superuser((client) =>
      client.query(`UPDATE case_bundle SET state = 'ready' WHERE id = $1`, [bundle.id]),
    );
    expect(await start()).toMatchObject({ state: 'running' });
    expect((await read()).bundle).toMatchObject({ state: 'inReconstruction' });
  });
});
