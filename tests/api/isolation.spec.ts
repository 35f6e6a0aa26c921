import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allTransitions } from '@systemblick/domain/overview/transitions';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

import { startApi, type RunningApi } from '../support/running-api.js';
import { deepest, operationText, operationsOf, valueFor, type Operation } from '../support/schema-operations.js';
import type { TestClient } from '../support/test-client.js';

/** Sign-in is asked by nobody yet, and shows the demo's people of every municipality on purpose. */
const beforeSignIn = new Set(['signInOptions', 'signIn', 'signInAsDemoPerson', 'signOut', 'signOutEverywhere']);

/** Where words lie that nobody outside may read. */
const tellingColumns = [
  ['person', 'name'],
  ['institution', 'name'],
  ['offer', 'name'],
  ['case_bundle', 'title'],
  ['released_text', `text->>'title'`],
  ['hint', 'text'],
  ['reconstruction_session', 'title'],
  ['observation', 'wording'],
  ['passage', 'quote'],
  ['generative_theme', 'title'],
  ['projektgruppe', 'name'],
  ['group_task', 'title'],
  ['proposal', 'title'],
  ['beschlussvorlage', 'title'],
  ['paper_file', 'name'],
  ['meeting', 'title'],
  ['agenda_item', 'title'],
  ['ballot', 'wording'],
  ['resolution', 'wording'],
  ['measure', 'title'],
  ['feedback', 'text'],
] as const;
const subjectKinds = [
  ...Object.keys(allTransitions),
  ...['MemberMunicipality', 'Seat', 'Membership', 'Observation', 'GroupTask', 'GroupMeeting', 'PaperComment'],
  ...['Resolution', 'Feedback'],
];

/** A server has so many connections. */
const atOnce = 8;

let api: RunningApi;
let stranger: TestClient;
let tables: readonly string[];
let theirs: { municipalityId: string; ids: Map<string, string>; words: string[] };
/** What they held before anybody tried anything; it is the same after each try. */
let untouched: readonly string[];

beforeAll(async () => {
  api = await startApi();
  tables = await tenantTables();
  theirs = await collect('Kreis Hellenrath');
  await api.database.superuser(async (client) => {
    await client.query(
      `UPDATE person SET roles = ARRAY['caseManager','coordinator','head','administrator','auditor'] WHERE name = 'Hannelore Siepmann'`,
    );
  });
  stranger = await api.as('Hannelore Siepmann');
  untouched = await fingerprint();
});
afterAll(() => api.stop());

/** Whose rows are a municipality's; the outbox and the audit's head are moved on by the server itself. */
const tenantTables = () =>
  api.database.superuser(async (client) => {
    const { rows } = await client.query(
      `SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'municipality_id'
       AND table_name NOT IN ('account_person', 'session', 'outbox', 'audit_head') ORDER BY table_name`,
    );
    return rows.map(({ table_name }) => table_name as string);
  });

/** One id of every table of that municipality, and words that only it knows. */
async function collect(name: string) {
  return api.database.superuser(async (client) => {
    const municipality = await client.query('SELECT id FROM municipality WHERE name = $1', [name]);
    const municipalityId = municipality.rows[0].id as string;
    const ids = new Map<string, string>();
    for (const table of tables) {
      const columns = await client.query(
        `SELECT 1 FROM information_schema.columns WHERE table_name = $1 AND column_name = 'id'`,
        [table],
      );
      if (!columns.rowCount || table === 'audit_event') continue;
      const { rows } = await client.query(`SELECT id FROM "${table}" WHERE municipality_id = $1 LIMIT 1`, [
        municipalityId,
      ]);
      if (rows[0]) ids.set(table, rows[0].id as string);
    }
    const words = await client.query(
      tellingColumns
        .map(([table, column]) => `SELECT ${column} AS word FROM ${table} WHERE municipality_id = $1`)
        .join(' UNION '),
      [municipalityId],
    );
    const shared = await client.query(`SELECT name FROM institution WHERE municipality_id <> $1`, [municipalityId]);
    const known = new Set(shared.rows.map(({ name: one }) => one as string));
    return {
      municipalityId,
      ids,
      words: words.rows.map(({ word }) => word as string).filter((word) => word && word.length > 5 && !known.has(word)),
    };
  });
}

/** Everything that municipality holds, as one line for each table. */
async function fingerprint(): Promise<readonly string[]> {
  const printOf = (table: string) => {
    const columns = table === 'audit_event' ? 'id, action' : '*';
    return `SELECT '${table}' AS name, md5(coalesce(string_agg(line, '|' ORDER BY line), '')) AS print
      FROM (SELECT (t.*)::text AS line FROM (SELECT ${columns} FROM "${table}" WHERE municipality_id = $1) AS t) AS lines`;
  };
  return api.database.superuser(async (client) => {
    const { rows } = await client.query(tables.map(printOf).join(' UNION ALL '), [theirs.municipalityId]);
    return rows.map(({ name, print }) => `${name as string} ${print as string}`);
  });
}

/** One operation, tried with an id of each of their tables; what was answered. */
async function tryOut(kind: 'query' | 'mutation', field: Operation): Promise<readonly string[]> {
  const operation = operationText(kind, field, deepest(field.type));
  const answers: string[] = [];
  const ids = [...theirs.ids.values()];
  for (let start = 0; start < ids.length; start += atOnce)
    answers.push(...(await Promise.all(ids.slice(start, start + atOnce).map((id) => tryWith(operation, field, id)))));
  return answers;
}

async function tryWith(operation: string, field: Operation, id: string): Promise<string> {
  const variables = Object.fromEntries(
    field.args.map((arg) => [arg.name, arg.name === 'after' ? null : valueFor(arg.type, id)]),
  );
  const answer = await stranger.send(operation, variables);
  const unexpected = (answer.errors ?? []).filter(({ extensions }) => extensions?.['code'] !== 'BAD_USER_INPUT');
  if (unexpected.length > 0) throw new Error(`${field.name}: ${JSON.stringify(unexpected)}`);
  return JSON.stringify(answer);
}

const told = (...answers: readonly string[]) =>
  theirs.words.filter((word) => answers.some((answer) => answer.includes(JSON.stringify(word).slice(1, -1))));

describe('another municipality', () => {
  it.each(
    operationsOf('Query')
      .filter(({ name }) => !beforeSignIn.has(name))
      .map((field) => [field.name, field] as const),
  )('is told nothing by %s', async (_name, field) => {
    expect(told(...(await tryOut('query', field)))).toEqual([]);
  });

  it.each(
    operationsOf('Mutation')
      .filter(({ name }) => !beforeSignIn.has(name))
      .map((field) => [field.name, field] as const),
  )('changes nothing by %s', async (_name, field) => {
    expect(told(...(await tryOut('mutation', field)))).toEqual([]);
    expect(await fingerprint()).toEqual(untouched);
  });

  it('neither reads, adds nor removes a file of a paper', async () => {
    const [paper, file] = [theirs.ids.get('beschlussvorlage'), theirs.ids.get('paper_file')];
    const answers: number[] = [];
    for (const [method, path] of [
      ['GET', file],
      ['DELETE', file],
      ['PUT', `${paper}/${randomUUID()}`],
      ['PUT', `${paper}/${file}`],
    ] as const) {
      const response = await fetch(`${api.address}/files/papers/${path}`, {
        method,
        headers: { ...stranger.headers, origin: api.address, 'x-file-name': 'probe.pdf' },
        ...(method === 'PUT' ? { body: '%PDF-1.4 probe' } : {}),
      });
      answers.push(response.status);
      expect(told(await response.text())).toEqual([]);
    }
    expect(answers).toEqual([404, 404, 404, 404]);
    expect(await fingerprint()).toEqual(untouched);
  });

  it('hears nothing by any subscription', async () => {
    const subscriptions: Record<string, string> = {
      changed: `subscription { changed(kinds: ${JSON.stringify(subjectKinds)}) { kind id } }`,
      waitingForMeChanged: 'subscription { waitingForMeChanged }',
    };
    expect(
      operationsOf('Subscription')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(subscriptions).sort());

    class Socket extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols, { headers: { ...stranger.headers, origin: api.address } });
      }
    }
    const client = createClient({ url: `${api.address.replace('http', 'ws')}/graphql`, webSocketImpl: Socket });
    const heard: string[] = [];
    const first: Promise<void>[] = Object.entries(subscriptions).map(
      ([name, query]) =>
        new Promise((done) =>
          client.subscribe(
            { query },
            {
              next: () => {
                heard.push(name);
                done();
              },
              error: () => undefined,
              complete: () => undefined,
            },
          ),
        ),
    );
    const foreign = client.iterate({
      query: `subscription ($id: ID) { changed(kinds: ["Person"], id: $id) { kind } }`,
      variables: { id: theirs.ids.get('person') },
    });
    expect((await foreign.next()).done).toBe(true);

    const hellenrath = await api.as('Nicole Radtke');
    const { persons } = await hellenrath.ask(`{ persons(first: 1) { nodes { id version name } } }`);
    const [person] = persons.nodes;
    await hellenrath.mutate('changePerson', 'Person', {
      id: person.id,
      expectedVersion: person.version,
      name: person.name,
    });
    await new Promise((done) => setTimeout(done, 300));
    expect(heard).toEqual([]);

    const own = await stranger.ask(`{ persons(first: 1) { nodes { id version name } } }`);
    const [mine] = own.persons.nodes;
    await stranger.mutate(
      'changePerson',
      'Person',
      { id: mine.id, expectedVersion: mine.version, name: mine.name },
      'id version',
    );
    await Promise.all(first);
    await client.dispose();
  });
});

describe('the database itself', () => {
  it('forces row-level security on every tenant table, and shows nothing without a tenant', async () => {
    const open = await api.database.superuser((client) =>
      client.query(
        `SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'municipality_id' AND NOT a.attisdropped
         WHERE n.nspname = 'public' AND c.relkind = 'r' AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
      ),
    );
    // What is asked for before anybody knows a tenant: by an account, or by the hash of a token.
    expect(open.rows.map(({ relname }) => relname).sort()).toEqual(['account_person', 'session', 'sign_in_link']);
  });
});
