import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApi, type RunningApi } from '../support/running-api.js';
import { type Data, type TestClient } from '../support/test-client.js';

const leftOut = {
  ageBand: 'suppressed',
  household: 'suppressed',
  regionOfOrigin: 'suppressed',
  residenceStatus: 'suppressed',
  sizeClass: 'suppressed',
};
const fields = 'size presentedSize needed unstated gain { attribute word size }';

let api: RunningApi;
let author: TestClient;
let second: TestClient;
let coordinator: TestClient;
let administrator: TestClient;

beforeAll(async () => {
  api = await startApi();
  [author, second, coordinator, administrator] = await Promise.all([
    api.as('Miriam Seibel'),
    api.as('Serkan Aydemir'),
    api.as('Tobias Wischnewski'),
    api.as('Nicole Radtke'),
  ]);
  // What the demo has released would be compared with: the numbers below are those of the table of shares alone.
  await api.database.superuser((client) => client.query('UPDATE released_text SET text = NULL, erased_at = now()'));
});
afterAll(() => api.stop());

const gauge = async (as: TestClient, attributes: object, legalSpheres: readonly string[] = [], id = randomUUID()) =>
  (
    await as.ask(`query ($input: CaseRiskInput!) { caseRisk(input: $input) { ${fields} } }`, {
      input: { id, attributes, legalSpheres },
    })
  ).caseRisk;

const write = (over: object = {}) =>
  author.mutate('writeCase', 'Case', {
    id: randomUUID(),
    title: 'Familie im Rechtskreiswechsel',
    sections: [{ phase: 'monitoring', text: 'Neun Wochen lang fehlte die Gesundheitskarte.' }],
    clientInformation: { kind: 'informed', on: '2026-09-01' },
    ...over,
  });
const submit = ({ id, version }: Data) => author.mutate('submitCase', 'Case', { id, expectedVersion: version });
const release = ({ id, version }: Data, riskAcceptance: string | null = null) =>
  second.mutate('releaseCase', 'Case', { id, expectedVersion: version, riskAcceptance });
const released = async (attributes: object, riskAcceptance: string | null = null) =>
  release(await submit(await write({ attributes })), riskAcceptance);
const withdraw = ({ id, version }: Data) =>
  author.mutate('withdrawCase', 'Case', { id, expectedVersion: version, reason: 'noLongerNeeded' });
const factsOf = async (id: string, action: string) => {
  const { rows } = await api.database.superuser((client) =>
    client.query('SELECT facts FROM audit_event WHERE subject_id = $1 AND action = $2', [id, action]),
  );
  return rows.map(({ facts }) => facts);
};

describe('how many people a case may be about', () => {
  /** Computed apart, with mpmath's incomplete beta function at 30 digits: of 900, and of the 55 of one caseload. */
  it.each([
    ['everything left out', {}, [], 900, 55],
    ['an age and an origin', { ageBand: 'from27to39', regionOfOrigin: 'middleEast' }, [], 49, 3],
    [
      'four coarse classes',
      { ageBand: 'from27', household: 'withChildren', regionOfOrigin: 'asia', residenceStatus: 'asylumAndFlight' },
      [],
      52,
      3,
    ],
  ])('is computed of %s', async (_what, told, spheres, size, presentedSize) => {
    expect(await gauge(author, { ...leftOut, ...told }, spheres)).toMatchObject({ size, presentedSize, needed: 5 });
  });

  it('is one where nothing is stated, and says what is not', async () => {
    expect(await gauge(second, {})).toEqual({
      size: 1,
      presentedSize: 1,
      needed: 5,
      unstated: ['ageBand', 'household', 'regionOfOrigin', 'residenceStatus', 'sizeClass'],
      gain: null,
    });
  });

  it('names the step that gains most, of the bodies of law the one to leave out', async () => {
    const one = { ...leftOut, ageBand: 'from18to26', regionOfOrigin: 'latinAmerica' };
    expect((await gauge(author, one)).gain).toEqual({ attribute: 'regionOfOrigin', word: 'outsideEurope', size: 61 });
    expect((await gauge(author, { ...leftOut, ageBand: 'from27' }, ['sgb2', 'sgb9'])).gain).toMatchObject({
      attribute: 'legalSpheres',
      word: 'sgb9',
    });
  });

  it('counts by what the municipality says of its caseloads', async () => {
    const which = async () => {
      const { id, version } = (await administrator.ask('{ municipality { id version } }')).municipality;
      return { id, expectedVersion: version };
    };
    const change = async (over: object) =>
      administrator.mutate(
        'changeSettings',
        'Municipality',
        { ...(await which()), ...over },
        'version settings { authorCaseload wholeCaseload }',
      );
    expect(await change({ authorCaseload: 301 })).toMatchObject({ settings: { authorCaseload: 301 } });
    expect(await change({ wholeCaseload: 300 })).toMatchObject({ code: 'CASELOAD_INVALID', field: 'authorCaseload' });
    await change({ authorCaseload: 20, wholeCaseload: 300 });
    expect(await gauge(author, leftOut)).toMatchObject({ size: 300, presentedSize: 20 });
    await change({ authorCaseload: 55, wholeCaseload: 900 });
  });

  it('is asked by those who write and review only', async () => {
    expect(await gauge(administrator, leftOut)).toBeNull();
  });

  it('grows with cases like it, and never by the case itself', async () => {
    const one = { ...leftOut, regionOfOrigin: 'latinAmerica' };
    expect(await gauge(author, one)).toMatchObject({ size: 1 });
    const alike = [await released(one, 'tragbar'), await released(one, 'tragbar')];
    // 2.2 hits at 22 cases: 27.7 of 900 for another; for one of the two there is one other like it, 1.2 at 21: 7.7.
    expect(await gauge(author, one)).toMatchObject({ size: 27 });
    expect(await gauge(author, one, [], alike[0]?.id)).toMatchObject({ size: 7 });
    for (const kase of alike) await withdraw(kase);
    expect(await gauge(author, one)).toMatchObject({ size: 1 });
  });
});

describe('the release of a case', () => {
  it('needs no word where enough people come into question, and the log says how many', async () => {
    const kase = await released({ ...leftOut, ageBand: 'from27to39' });
    expect(kase).toMatchObject({ state: 'released' });
    expect(await factsOf(kase.id, 'case:release')).toEqual([
      { groupSize: 236, acceptedInWriting: false, confirmedFindings: 0 },
    ]);
    await withdraw(kase);
  });

  it('needs the reviewer’s words where they are fewer than five, and the log says that they were given', async () => {
    const submitted = await submit(await write({ attributes: { ...leftOut, household: 'other' } }));
    expect(await release(submitted)).toMatchObject({ code: 'RISK_ACCEPTANCE_NEEDED', field: 'riskAcceptance' });
    const kase = await release(submitted, 'Die Konstellation ist im Kreis bekannt.');
    expect(await factsOf(kase.id, 'case:release')).toEqual([
      { groupSize: 2, acceptedInWriting: true, confirmedFindings: 0 },
    ]);
    await withdraw(kase);
  });
});

describe('a bundle', () => {
  const nominate = (kase: Data, authorPresents = false): Promise<Data> =>
    author.mutate('nominateCase', 'Nomination', { id: randomUUID(), caseId: kase.id, why: 'Typisch.', authorPresents });
  const begin = (): Promise<Data> =>
    coordinator.mutate('writeBundle', 'CaseBundle', {
      id: randomUUID(),
      title: 'Übergänge',
      leadingQuestion: 'Warum?',
    });
  const take = (bundle: Data, nomination: Data): Promise<Data> =>
    coordinator.mutate('addCase', 'CaseBundle', {
      id: bundle.id,
      expectedVersion: bundle.version,
      nominationId: nomination.id,
    });
  const coarse = { ...leftOut, ageBand: 'from27to39', regionOfOrigin: 'middleEast' };
  const risk =
    'smallest needed below3 below5 below11 cases { caseId size alike statuses gain { attribute word size } }';
  const riskOf = async (as: TestClient, id: string) =>
    (await as.ask(`query ($id: ID!) { caseBundle(id: $id) { risk { ${risk} } } }`, { id })).caseBundle?.risk;

  it('takes a case by the caseload of its author where they present it, and shows what stands in it', async () => {
    // Each has one other like it: 3.88 hits at 21 cases: 77.4 of 900, and 4.7 of 55.
    const cases = [await released(coarse), await released(coarse)];
    let bundle = await begin();
    expect(await take(bundle, await nominate(cases[0], true))).toMatchObject({ code: 'CASE_GROUP_TOO_SMALL' });
    for (const kase of cases) bundle = await take(bundle, await nominate(kase));

    expect(await riskOf(coordinator, bundle.id)).toEqual({
      ...{ smallest: 77, needed: 5, below3: 0, below5: 0, below11: 0 },
      cases: cases.map(({ id }) => ({
        ...{ caseId: id, size: 77, alike: 2, statuses: 9 },
        gain: { attribute: 'ageBand', word: 'from27', size: 155 },
      })),
    });
    const which = { id: bundle.id, expectedVersion: bundle.version };
    expect(await coordinator.mutate('makeBundleReady', 'CaseBundle', which)).toMatchObject({ state: 'ready' });
    expect(await factsOf(bundle.id, 'bundle:makeReady')).toEqual([{ groupSize: 77, acceptedInWriting: false }]);
    for (const kase of cases) await withdraw(kase);
    expect(await riskOf(coordinator, bundle.id)).toMatchObject({ smallest: null, cases: [] });
  });

  it('shows numbers alone to whoever reads it and not its texts', async () => {
    const kase = await released(leftOut);
    const bundle = await take(await begin(), await nominate(kase));
    const head = await api.as('Barbara Wessels-Thiel');
    expect(await riskOf(author, bundle.id)).toMatchObject({ cases: [{ size: 900, gain: null }] });
    expect((await riskOf(head, bundle.id))?.cases).toEqual([
      { caseId: kase.id, size: 900, alike: 1, statuses: 9, gain: null },
    ]);
    await withdraw(kase);
  });

  it('lets nobody but its author present a case', async () => {
    const kase = await released(leftOut);
    const other = await api.as('Serkan Aydemir');
    expect(
      await other.mutate('nominateCase', 'Nomination', {
        ...{ id: randomUUID(), caseId: kase.id, why: 'Typisch.', authorPresents: true },
      }),
    ).toMatchObject({ code: 'NOT_FOUND' });
    await withdraw(kase);
  });
});
