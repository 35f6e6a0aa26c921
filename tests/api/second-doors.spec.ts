import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startApi, type RunningApi } from '../support/running-api.js';
import { type Data, type TestClient } from '../support/test-client.js';

let api: RunningApi;
let admin: TestClient;
let chair: TestClient;
const lines: string[] = [];

beforeAll(async () => {
  api = await startApi({ logInto: { write: (line: string) => void lines.push(line) } }, { LOG_LEVEL: 'debug' });
  [admin, chair] = await Promise.all([api.as('Nicole Radtke'), api.as('Dr. Henrike Falkenroth')]);
});
afterAll(() => api.stop());

const codesOf = async (client: TestClient, query: string, variables: Record<string, unknown>): Promise<string[]> =>
  ((await client.send(query, variables)).errors ?? []).map(({ extensions }) => String(extensions?.['code']));

const errorsLogged = () => lines.filter((line) => (JSON.parse(line) as { level: number }).level >= 50);

describe('the log', () => {
  const secret = 'GEHEIME-GESCHICHTE';

  it.each([
    ['an id', `query ($id: ID!) { case(id: $id) { title } }`, { id: secret }],
    ['a trail', `query ($id: ID!) { trail(kind: theme, id: $id) { nodes { id } } }`, { id: secret }],
    [
      'an input',
      `mutation ($input: ThingInput!) { submitCase(input: $input) { __typename } }`,
      { input: { id: secret, expectedVersion: 1 } },
    ],
    [
      'a cursor',
      `query ($after: String) { cases(scope: mine, after: $after) { totalCount } }`,
      { after: cursor(secret) },
    ],
  ])('never holds what was sent as %s, and takes no mistake for an error', async (_what, query, variables) => {
    lines.length = 0;
    const { errors } = await (await api.as('Miriam Seibel')).send(query, variables);
    expect(errors?.length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.includes(secret))).toEqual([]);
    expect(errorsLogged()).toEqual([]);
  });

  it('takes an id that is another’s, or says something else now, for no error', async () => {
    const [manager, other] = [await api.as('Miriam Seibel'), await api.as('Ulrike Sandkühler')];
    const input = { id: randomUUID(), source: 'caseReflection', text: 'Zwei Stellen warten aufeinander.' };
    const write = (client: TestClient, over: Data = {}) =>
      codesOf(client, `mutation ($input: WriteHintInput!) { writeHint(input: $input) { __typename } }`, {
        input: { ...input, ...over },
      });
    expect(await write(manager)).toEqual([]);
    lines.length = 0;
    expect(await write(manager, { text: secret })).toEqual(['BAD_USER_INPUT']);
    expect(await write(other)).toEqual(['BAD_USER_INPUT']);
    expect(errorsLogged()).toEqual([]);
  });
});

function cursor(key: string): string {
  return Buffer.from(JSON.stringify([key, randomUUID()])).toString('base64url');
}

describe('a cursor that is none of the list', () => {
  const lists = [
    'cases(scope: mine, AFTER)',
    'hints(AFTER)',
    'meetings(AFTER)',
    'nominations(AFTER)',
    'papers(AFTER)',
    'reconstructionSessions(AFTER)',
    'resolutions(AFTER)',
    'themes(AFTER)',
    'offers(AFTER)',
    'measures(AFTER)',
    'persons(AFTER)',
    'caseBundles(AFTER)',
    'proposals(AFTER)',
  ];
  const keys = ['x', '', 'NaN', '2026-99-99', '0000-01-01T00:00:00.000Z', '99999999999999999999', '\\', '{}'];

  it.each(lists)('is told as that: %s', async (list) => {
    const query = `query ($after: String) { ${list.replace('AFTER', 'after: $after')} { totalCount } }`;
    for (const client of [admin, chair, await api.as('Tobias Wischnewski')])
      for (const key of keys) expect(await codesOf(client, query, { after: cursor(key) })).not.toContain('INTERNAL');
  });
});

describe('a moment or a day that is none', () => {
  const moments = [
    'x',
    '',
    '2026-13-01T10:00:00Z',
    '2026-02-30T10:00:00Z',
    '0000-01-01T00:00:00Z',
    '+275760-01-01T00:00:00Z',
    '-271821-04-20T00:00:00Z',
    '2026-12-07',
    '1e300',
    '2026-12-07T10:00:00',
  ];

  it.each([...moments, 1e300, -8.64e15, true])('is no beginning of a meeting: %s', async (startsAt) => {
    const input = {
      id: randomUUID(),
      bodyId: randomUUID(),
      title: 'Sitzung',
      startsAt,
      endsAt: '2026-12-07T12:00:00Z',
      agenda: [],
    };
    const codes = await codesOf(
      chair,
      `mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { __typename } }`,
      { input },
    );
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.every((code) => code === 'BAD_USER_INPUT' || code === 'GRAPHQL_VALIDATION_FAILED')).toBe(true);
  });

  it.each(['0000-01-01', '2026-02-30', '9999-01-01', '1899-12-31', '26-01-01'])(
    'is no day to leave on: %s',
    async (until) => {
      const input = { id: randomUUID(), expectedVersion: 1, until };
      expect(
        await codesOf(admin, `mutation ($input: EndMembershipInput!) { endMembership(input: $input) { __typename } }`, {
          input,
        }),
      ).toEqual(['BAD_USER_INPUT']);
    },
  );
});

describe('what is nested without an end', () => {
  it.each([100, 3_000, 20_000])('is refused and breaks nothing: %d deep', async (depth) => {
    const body = `{"query":"{ __typename }","variables":{"w":${'['.repeat(depth)}${']'.repeat(depth)}}}`;
    const answer = await fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', origin: api.address },
      body,
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain('INTERNAL');
  });
});

describe('the last administrator', () => {
  it('stays, also when two take the role from each other at the same moment', async () => {
    const { persons } = await admin.ask(`{ persons(first: 100) { nodes { id name version roles } } }`);
    const named = (name: string): Data => persons.nodes.find((one: Data) => one.name.startsWith(name));
    const [nicole, tobias] = [named('Nicole Radtke'), named('Tobias Wischnewski')];
    const made = await admin.mutate(
      'changeRoles',
      'Person',
      { id: tobias.id, expectedVersion: tobias.version, roles: [...tobias.roles, 'administrator'] },
      'id version',
    );
    const second = await api.as('Tobias Wischnewski');
    const answers = await Promise.all([
      admin.mutate(
        'changeRoles',
        'Person',
        { id: tobias.id, expectedVersion: made.version, roles: tobias.roles },
        'id',
      ),
      second.mutate('changeRoles', 'Person', { id: nicole.id, expectedVersion: nicole.version, roles: [] }, 'id'),
    ]);
    const left = await api.database.superuser((client) =>
      client.query(`SELECT name FROM person WHERE 'administrator' = ANY (roles) AND id = ANY ($1)`, [
        [nicole.id, tobias.id],
      ]),
    );
    expect(left.rows).toHaveLength(1);
    expect(answers.filter((one: Data) => one.id)).toHaveLength(1);
  });
});
