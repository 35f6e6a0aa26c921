import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApi, type RunningApi } from '../support/running-api.js';
import { type Data, type TestClient } from '../support/test-client.js';

let api: RunningApi;
let coordinator: TestClient;
let jobcenter: TestClient;
let manager: TestClient;
let resolution: Data;
let jobcenterId: string;

beforeAll(async () => {
  api = await startApi();
  [coordinator, jobcenter, manager] = await Promise.all([
    api.as('Annette Brinkhoff'),
    api.as('Andreas Kötterheinrich'),
    api.as('Serkan Aydemir'),
  ]);
  const { resolutions } = await coordinator.ask(
    `{ resolutions(first: 50) { nodes { id carried outcome paperId pointNumber wording } } }`,
  );
  resolution = (resolutions.nodes as Data[]).find(
    ({ carried, pointNumber, wording }) => carried && pointNumber === 2 && wording.includes('Übergabeverfahren'),
  );
  const { institutions } = await coordinator.ask(`{ institutions(first: 50) { nodes { id shortName } } }`);
  jobcenterId = institutions.nodes.find(({ shortName }: Data) => shortName === 'Jobcenter').id;
});
afterAll(() => api.stop());

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const fields =
  'id version state title overdue progress reason effect doneOn doneNote verifiedOn readings { on value } steps { action allowed }';
const plan = (over: Record<string, unknown> = {}) => ({
  title: 'Eingangsverfahren einführen',
  institutionId: jobcenterId,
  dueOn: inDays(30),
  indicator: { text: 'Tage ohne Leistung', baseline: 39, target: 5, unit: 'Tage' },
  ...over,
});
const propose = (over: Record<string, unknown> = {}, as = coordinator): Promise<Data> =>
  as.mutate('proposeMeasure', 'Measure', { id: randomUUID(), resolutionId: resolution.id, ...plan(over) }, fields);
const move = (as: TestClient, name: string, measure: Data, input: Record<string, unknown> = {}): Promise<Data> =>
  as.mutate(name, 'Measure', { id: measure.id, expectedVersion: measure.version, ...input }, fields);
const read = async (as: TestClient, id: string): Promise<Data> =>
  (await as.ask(`query ($id: ID!) { measure(id: $id) { ${fields} } }`, { id })).measure;

describe('a measure', () => {
  it('goes from the asking to its verified effect', async () => {
    const proposed = await propose();
    expect(proposed).toMatchObject({ state: 'proposed', overdue: false, progress: 0 });
    const accepted = await move(jobcenter, 'acceptMeasure', proposed);
    expect(accepted).toMatchObject({ state: 'accepted' });
    const begun = await move(jobcenter, 'beginMeasure', accepted);
    const reported = await move(jobcenter, 'reportMeasure', begun, { progress: 40, note: 'Formular liegt vor.' });
    expect(reported).toMatchObject({ state: 'inProgress', progress: 40 });
    const first = await move(jobcenter, 'noteReading', reported, { on: inDays(-1), value: 20 });
    const second = await move(jobcenter, 'noteReading', first, { on: inDays(-1), value: 12.5 });
    expect(second.readings).toEqual([{ on: inDays(-1), value: 12.5 }]);
    const wrong = await move(jobcenter, 'noteReading', second, { on: inDays(-2), value: 850 });
    const right = await move(jobcenter, 'withdrawReading', wrong, { on: inDays(-2) });
    expect(right.readings).toEqual([{ on: inDays(-1), value: 12.5 }]);
    expect(right.steps).toContainEqual({ action: 'measure:withdrawReading', allowed: true });
    expect(await move(jobcenter, 'withdrawReading', right, { on: inDays(-2) })).toMatchObject({
      code: 'READING_UNKNOWN',
    });
    expect(await move(jobcenter, 'finishMeasure', right, { doneNote: ' ' })).toMatchObject({ code: 'TEXT_MISSING' });
    const done = await move(jobcenter, 'finishMeasure', right, { doneNote: 'Das Formular ist überall da.' });
    expect(done).toMatchObject({ state: 'done', doneNote: 'Das Formular ist überall da.' });
    const again = await move(coordinator, 'takeMeasureUpAgain', done, { reason: 'Noch nicht überall.' });
    expect(again).toMatchObject({ state: 'inProgress', reason: 'Noch nicht überall.', doneOn: null, doneNote: null });
    const twice = await move(jobcenter, 'finishMeasure', again, { doneNote: 'Jetzt überall.' });
    const verified = await move(coordinator, 'verifyMeasure', twice, { effect: 'Im Mittel fünf Tage.' });
    expect(verified).toMatchObject({ state: 'verified', effect: 'Im Mittel fünf Tage.' });
  });

  it('that is declined returns to the coordination, which asks again', async () => {
    const proposed = await propose();
    expect(await move(jobcenter, 'declineMeasure', proposed, { reason: ' ' })).toMatchObject({ code: 'TEXT_MISSING' });
    const declined = await move(jobcenter, 'declineMeasure', proposed, {
      reason: 'Das Fachverfahren wird umgestellt.',
    });
    expect(declined).toMatchObject({ state: 'declined', reason: 'Das Fachverfahren wird umgestellt.' });
    const { waitingForMe } = await coordinator.ask(`{ waitingForMe { kind link } }`);
    expect(waitingForMe).toContainEqual({ kind: 'measureDeclined', link: `/umsetzung/${declined.id}` });
    const planned = await coordinator.mutate(
      'planMeasure',
      'Measure',
      { id: declined.id, expectedVersion: declined.version, ...plan({ dueOn: inDays(90) }) },
      fields,
    );
    expect(await move(coordinator, 'askMeasureAgain', planned)).toMatchObject({ state: 'proposed' });
  });

  it('is refused where the rules say so', async () => {
    expect(await propose({ title: '' })).toMatchObject({ code: 'TEXT_MISSING', field: 'title' });
    expect(await propose({ startsOn: inDays(40) })).toMatchObject({ code: 'DUE_BEFORE_START', field: 'dueOn' });
    expect(await propose({ institutionId: randomUUID() })).toMatchObject({ code: 'NOT_FOUND', field: 'institutionId' });
    expect(await propose({ responsibleId: randomUUID() })).toMatchObject({ code: 'NOT_FOUND', field: 'responsibleId' });
    expect(await propose({}, manager)).toMatchObject({ code: 'NOT_PERMITTED' });
    const unknown = await coordinator.mutate(
      'proposeMeasure',
      'Measure',
      { id: randomUUID(), resolutionId: randomUUID(), ...plan() },
      fields,
    );
    expect(unknown).toMatchObject({ code: 'NOT_FOUND', field: 'resolutionId' });
  });

  it('is answered by the institution asked and nobody else, and never over a newer state', async () => {
    const proposed = await propose();
    expect(await move(manager, 'acceptMeasure', proposed)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await move(coordinator, 'acceptMeasure', proposed)).toMatchObject({ code: 'NOT_PERMITTED' });
    const [one, other] = await Promise.all([
      move(jobcenter, 'acceptMeasure', proposed),
      move(jobcenter, 'declineMeasure', proposed, { reason: 'Nein.' }),
    ]);
    expect([one, other].filter(({ code }) => code === 'STALE' || code === 'WRONG_STATE')).toHaveLength(1);
  });

  it('overdue stands on top, and who has nothing to do with it does not see it', async () => {
    expect(await propose({ dueOn: inDays(-1) })).toMatchObject({ code: 'DATE_PAST', field: 'dueOn' });
    const late = await propose();
    await api.database.superuser((client) =>
      client.query(`UPDATE measure SET due_on = due_on - 800 WHERE id = $1`, [late.id]),
    );
    const { measures } = await coordinator.ask(`{ measures(first: 3) { nodes { id overdue } } }`);
    expect(measures.nodes[0]).toEqual({ id: late.id, overdue: true });
    const dorsten = await api.as('Nicole Radtke');
    expect(await read(dorsten, late.id)).toBeNull();
    expect((await dorsten.ask(`{ measures { totalCount } }`)).measures.totalCount).toBe(0);
  });

  it('is read by those whose cases lie behind it', async () => {
    const { measures } = await manager.ask(`{ measures(first: 50) { totalCount nodes { id } } }`);
    expect(measures.totalCount).toBeGreaterThan(0);
    expect(await read(manager, measures.nodes[0].id)).not.toBeNull();
  });
});

describe('completing a paper', () => {
  it('waits for every measure, and implements the themes', async () => {
    const { paper } = await coordinator.ask(
      `query ($id: ID!) { paper(id: $id) { id version state completion { allowed refusal { code } } } }`,
      {
        id: resolution.paperId,
      },
    );
    expect(paper).toMatchObject({
      state: 'implementing',
      completion: { allowed: false, refusal: { code: 'MEASURES_UNFINISHED' } },
    });
    const which = { id: paper.id, expectedVersion: paper.version };
    expect(await coordinator.mutate('completePaper', 'Beschlussvorlage', which, 'id state')).toMatchObject({
      code: 'MEASURES_UNFINISHED',
    });

    const { paper: before } = await coordinator.ask(
      `query ($id: ID!) { paper(id: $id) { measures { id version state } } }`,
      which,
    );
    for (const measure of before.measures as Data[])
      if (!['verified', 'done', 'cancelled'].includes(measure.state))
        await move(coordinator, 'cancelMeasure', measure, { reason: 'Anders gelöst.' });
    for (const measure of before.measures as Data[])
      if (measure.state === 'done') await move(coordinator, 'verifyMeasure', measure, { effect: 'Wirkt.' });
    expect(await manager.mutate('completePaper', 'Beschlussvorlage', which, 'id state')).toMatchObject({
      code: 'NOT_PERMITTED',
    });
    const completed = await coordinator.mutate('completePaper', 'Beschlussvorlage', which, 'id state');
    expect(completed).toMatchObject({ state: 'completed' });
    const { themes } = await coordinator.ask(`{ themes(first: 100) { nodes { title state } } }`);
    expect(themes.nodes).toContainEqual({ title: 'Die Lücke zwischen Sozialamt und Jobcenter', state: 'implemented' });
    expect(await propose()).toMatchObject({ code: 'WRONG_STATE' });
  });
});

describe('adoption', () => {
  const shown = 'id version state adapted note memberMunicipality { name }';
  it('is asked once a Kommune, prepared, adopted or declined', async () => {
    const { memberMunicipalities } = await coordinator.ask(`{ memberMunicipalities { nodes { id } } }`);
    const { resolutions } = await coordinator.ask(
      `{ resolutions(first: 50) { nodes { id carried adoptions { id } } } }`,
    );
    const fresh = (resolutions.nodes as Data[]).find(({ carried, adoptions }) => carried && adoptions.length === 0);
    const input = { resolutionId: fresh.id, memberMunicipalityId: memberMunicipalities.nodes[0].id };
    const asked = await coordinator.mutate('askAdoption', 'Adoption', { id: randomUUID(), ...input }, shown);
    const twice = await coordinator.mutate('askAdoption', 'Adoption', { id: randomUUID(), ...input }, shown);
    expect(twice).toEqual(asked);
    const which = (one: Data) => ({ id: one.id, expectedVersion: one.version });
    expect(await coordinator.mutate('adopt', 'Adoption', { ...which(asked), adapted: true }, shown)).toMatchObject({
      code: 'ADAPTATION_NEEDS_NOTE',
    });
    const declined = await coordinator.mutate(
      'declineAdoption',
      'Adoption',
      { ...which(asked), reason: 'Kein Personal.' },
      shown,
    );
    expect(declined).toMatchObject({ state: 'declined', note: 'Kein Personal.' });
    const again = await coordinator.mutate('askAdoptionAgain', 'Adoption', which(declined), shown);
    expect(await coordinator.mutate('adopt', 'Adoption', which(again), shown)).toMatchObject({ state: 'adopted' });
    expect(await manager.mutate('askAdoption', 'Adoption', { id: randomUUID(), ...input }, shown)).toMatchObject({
      code: 'NOT_PERMITTED',
    });
  });
});

describe('two who ask the same Kommune at once', () => {
  it('ask it once, and both are told so', async () => {
    const { memberMunicipalities } = await coordinator.ask(`{ memberMunicipalities { nodes { id } } }`);
    const { resolutions } = await coordinator.ask(
      `{ resolutions(first: 50) { nodes { id carried adoptions { id } } } }`,
    );
    const fresh = (resolutions.nodes as Data[]).find(({ carried, adoptions }) => carried && adoptions.length === 0);
    for (const { id: memberMunicipalityId } of memberMunicipalities.nodes as Data[]) {
      const input = { resolutionId: fresh.id, memberMunicipalityId };
      const ask = () => coordinator.mutate('askAdoption', 'Adoption', { id: randomUUID(), ...input }, 'id');
      const asked = await Promise.all(Array.from({ length: 6 }, ask));
      expect(new Set(asked.map(({ id }: Data) => id)).size).toBe(1);
    }
  });
});

describe('feedback', () => {
  it('reaches the case managers of the evidence, and nobody else', async () => {
    const { themes } = await coordinator.ask(`{ themes(first: 100) { nodes { id title } } }`);
    const theme = (themes.nodes as Data[]).find(({ title }) => title.startsWith('Die Lücke zwischen'));
    const text = 'Die Karte kommt jetzt rechtzeitig.';
    const given = await coordinator.mutate(
      'giveFeedback',
      'Feedback',
      { id: randomUUID(), themeId: theme.id, text },
      'id text',
    );
    expect(given).toMatchObject({ text });
    expect((await manager.ask(`{ feedbackForMe { text theme { id } } }`)).feedbackForMe[0]).toEqual({
      text,
      theme: { id: theme.id },
    });
    const others = await jobcenter.ask(
      `query ($id: ID!) { theme(id: $id) { feedback { text } } feedbackForMe { text } }`,
      theme,
    );
    expect(others).toMatchObject({ theme: { feedback: [] }, feedbackForMe: [] });
    const refused = await manager.mutate(
      'giveFeedback',
      'Feedback',
      { id: randomUUID(), themeId: theme.id, text },
      'id',
    );
    expect(refused).toMatchObject({ code: 'NOT_PERMITTED' });
  });
});
