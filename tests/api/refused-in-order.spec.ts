import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { moves, type MoveName } from '@systemblick/contract/moves';

import { startApi, type RunningApi } from '../support/running-api.js';
import { type Data, type TestClient } from '../support/test-client.js';

let api: RunningApi;
let administrator: TestClient;
let tobias: TestClient;
let chair: TestClient;
let head: TestClient;
let miriam: TestClient;
let serkan: TestClient;

beforeAll(async () => {
  api = await startApi();
  [administrator, tobias, chair, head, miriam, serkan] = (await Promise.all(
    [
      'Nicole Radtke',
      'Tobias Wischnewski',
      'Dr. Henrike Falkenroth',
      'Barbara Wessels-Thiel',
      'Miriam Seibel',
      'Serkan Aydemir',
    ].map((name) => api.as(name)),
  )) as [TestClient, TestClient, TestClient, TestClient, TestClient, TestClient];
});
afterAll(() => api.stop());

/** What is refused, whatever the operation would have answered with. */
async function refusal(as: TestClient, name: MoveName, input: Record<string, unknown>): Promise<Data> {
  const data = await as.ask(
    `mutation ($input: ${moves[name]}!) { ${name}(input: $input) { __typename ... on Refusal { code field facts { name value } } } }`,
    { input },
  );
  return data[name];
}
const notFound = (field: string | null) => ({ __typename: 'Refusal', code: 'NOT_FOUND', field, facts: [] });
const nowhere = () => ({ id: randomUUID(), expectedVersion: 0 });
const which = ({ id, version }: Data) => ({ id, expectedVersion: version });

const writing = { title: 'Eine Vorlage', points: [{ number: 1, text: 'Sie gilt.', effects: ['noted'] }], sections: [] };
const twice = ['Der erste Teil.', 'Der zweite Teil.'].map((text) => ({ section: 'facts', text }));
const anInstitution = (over: Record<string, unknown> = {}) => ({
  name: `Amt ${randomUUID()}`,
  shortName: 'Amt',
  type: 'housing',
  legalSpheres: ['other'],
  insideAdministration: false,
  ...over,
});
const aTheme = (over: Record<string, unknown> = {}) => ({
  kind: 'socialProblem',
  title: 'Ein Thema',
  description: 'Zwischen zwei Stellen liegt ein Tag, für den keine zuständig ist.',
  legalSpheres: ['sgb2'],
  ...over,
});

describe('what is not there is not told what it lacks', () => {
  it.each<[MoveName, () => [TestClient, Record<string, unknown>]]>([
    ['openRoute', () => [tobias, { ...nowhere(), themeId: randomUUID(), kind: 'bilateral', reason: '' }]],
    ['seeThemeAgain', () => [tobias, { ...nowhere(), themeId: randomUUID(), kind: 'workingGroup', reason: '' }]],
    ['attachEvidence', () => [tobias, { ...nowhere(), observationIds: [randomUUID()] }]],
    ['rewordTheme', () => [tobias, { ...nowhere(), ...aTheme({ institutionIds: [randomUUID()] }) }]],
    ['activateProjektgruppe', () => [tobias, { ...nowhere(), members: [{ personId: randomUUID() }] }]],
    ['passHintOn', () => [tobias, { ...nowhere(), institutionId: randomUUID() }]],
    ['writePaper', () => [tobias, { ...nowhere(), ...writing, sections: twice }]],
    [
      'askStatements',
      () => [tobias, { ...nowhere(), until: '2031-01-01', asked: [{ id: randomUUID(), institutionId: randomUUID() }] }],
    ],
    [
      'writeCase',
      () => [
        miriam,
        {
          ...nowhere(),
          title: 'Ein Fall',
          sections: [{ phase: 'clarification', text: 'Frau Yıldız aus der Gartenstraße 12 wartet.' }],
        },
      ],
    ],
    ['changePerson', () => [administrator, { ...nowhere(), name: 'Ida', institutionId: randomUUID() }]],
    ['changeInstitution', () => [tobias, { ...nowhere(), ...anInstitution({ leaderId: randomUUID() }) }]],
    ['nameOfficers', () => [tobias, { ...nowhere(), chairId: randomUUID() }]],
  ])('%s', async (name, asked) => {
    const [as, input] = asked();
    expect(await refusal(as, name, input)).toEqual(notFound(null));
  });
});

describe('what one may not read', () => {
  it.each<MoveName>(['beginReview', 'releaseCase', 'returnCase'])('has no version: a case, at %s', async (name) => {
    const draft = await miriam.mutate('writeCase', 'Case', {
      id: randomUUID(),
      title: 'Ein Entwurf',
      sections: [{ phase: 'clarification', text: 'Die Familie kam über die Schule.' }],
    });
    const more = name === 'returnCase' ? { reason: 'Bitte genauer.' } : {};
    for (const version of [draft.version, draft.version + 7])
      expect(await refusal(serkan, name, { ...which({ ...draft, version }), ...more })).toEqual(notFound(null));
  });

  it('has no version: a paper that is not yet on the table, for who presides', async () => {
    const { bodies } = await head.ask(`{ bodies { nodes { id kind } } }`);
    const bodyId = bodies.nodes.find(({ kind }: Data) => kind === 'steeringGroup').id;
    const paper = await head.mutate('draftPaper', 'Beschlussvorlage', { id: randomUUID(), bodyId, ...writing });
    const declined = { id: paper.id, expectedVersion: 7, reason: 'Nicht jetzt.' };
    expect(await refusal(chair, 'declinePaper', declined)).toEqual(notFound(null));
    expect(await refusal(tobias, 'declinePaper', declined)).toMatchObject({ code: 'NOT_PERMITTED' });
  });
});

describe('what is named and not there is told with its field', () => {
  const theme = () => tobias.mutate('proposeTheme', 'GenerativeTheme', { id: randomUUID(), ...aTheme() });
  const unknown = randomUUID();

  it.each<[string, MoveName, string, () => Promise<[TestClient, Record<string, unknown>]>]>([
    [
      'the partner of a way',
      'openRoute',
      'partnerInstitutionId',
      async () => {
        const { id: themeId, version } = await theme();
        const way = { kind: 'bilateral', contact: 'Leitung', reason: 'Eine Stelle.', partnerInstitutionId: unknown };
        return [tobias, { id: randomUUID(), themeId, expectedVersion: version, ...way }];
      },
    ],
    [
      'who answers for a way',
      'openRoute',
      'responsibleId',
      async () => {
        const { id: themeId, version } = await theme();
        const way = { kind: 'projectGroup', reason: 'Viele sind beteiligt.', responsibleId: unknown };
        return [tobias, { id: randomUUID(), themeId, expectedVersion: version, ...way }];
      },
    ],
    [
      'the institutions of a theme',
      'rewordTheme',
      'institutionIds',
      async () => [tobias, { ...which(await theme()), ...aTheme({ institutionIds: [unknown] }) }],
    ],
    [
      'the observations of a theme',
      'attachEvidence',
      'observationIds',
      async () => [tobias, { ...which(await theme()), observationIds: [unknown] }],
    ],
    [
      'the institution of a person',
      'changePerson',
      'institutionId',
      async () => {
        const person = { id: randomUUID(), name: 'Ida' };
        const registered = await administrator.mutate('registerPerson', 'Person', person, 'id version');
        return [administrator, { ...which(registered), name: 'Ida', institutionId: unknown }];
      },
    ],
    [
      'who leads an institution',
      'changeInstitution',
      'leaderId',
      async () => {
        const input = { id: randomUUID(), ...anInstitution() };
        const added = await tobias.mutate('addInstitution', 'Institution', input, 'id version');
        return [tobias, { ...which(added), ...anInstitution({ leaderId: unknown }) }];
      },
    ],
    [
      'the Kommune of an institution',
      'addInstitution',
      'memberMunicipalityId',
      async () => [tobias, { id: randomUUID(), ...anInstitution({ memberMunicipalityId: unknown }) }],
    ],
    [
      'the Kommune of a body',
      'foundBody',
      'memberMunicipalityId',
      async () => [
        tobias,
        {
          id: randomUUID(),
          kind: 'workingGroup',
          name: `Kreis ${randomUUID()}`,
          existedBefore: false,
          memberMunicipalityId: unknown,
        },
      ],
    ],
    [
      'the institution a hint is for',
      'passHintOn',
      'institutionId',
      async () => {
        const text = 'Zwei Stellen warten aufeinander.';
        const hint = await miriam.mutate('writeHint', 'Hint', { id: randomUUID(), source: 'caseReflection', text });
        return [tobias, { ...which(hint), institutionId: unknown }];
      },
    ],
  ])('%s', async (_what, name, field, asked) => {
    const [as, input] = await asked();
    expect(await refusal(as, name, input)).toEqual(notFound(field));
  });
});

describe('an address under which nothing can be', () => {
  it.each(['GET', 'DELETE', 'PATCH'])('is told in the product’s own words: %s', async (method) => {
    const answer = await fetch(`${api.address}/files/papers/zzz`, {
      method,
      headers: { ...head.headers, origin: api.address },
    });
    expect([answer.status, await answer.json()]).toEqual([
      404,
      { code: 'NOT_FOUND', message: 'Das gibt es hier nicht.' },
    ]);
  });
});
