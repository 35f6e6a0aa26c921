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

let api: RunningApi;
let stranger: TestClient;
let tables: readonly string[];
/** The other municipality, the id that one of each of its things has, and its words. */
let theirs: { readonly municipalityId: string; readonly id: string; readonly words: readonly string[] };
/** What they held before anybody tried anything; it is the same after each try. */
let untouched: readonly string[];

beforeAll(async () => {
  api = await startApi();
  tables = await tenantTables();
  const { rows } = await api.database.superuser((client) =>
    client.query('SELECT id FROM municipality WHERE name = $1', ['Kreis Hellenrath']),
  );
  const municipalityId = rows[0].id as string;
  theirs = { municipalityId, id: await oneIdFor(municipalityId), words: await wordsOf(municipalityId) };
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

/** Gives one thing of each of that municipality's tables the same id, so that one request asks for all of them at once. */
async function oneIdFor(municipalityId: string): Promise<string> {
  const one = randomUUID();
  await api.database.superuser(async (client) => {
    const { rows: named } = await client.query(
      `SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'id'`,
    );
    const identified = new Set(named.map(({ table_name }) => table_name as string));
    // What refers to a thing follows it to its new id; no trigger minds.
    await client.query('SET session_replication_role = replica');
    const others = tables.filter((name) => identified.has(name) && !['municipality', 'audit_event'].includes(name));
    for (const table of others) {
      const { rows } = await client.query(
        `SELECT id FROM "${table}" WHERE municipality_id = $1 ORDER BY id <> $2 LIMIT 1`,
        [municipalityId, one],
      );
      if (!rows[0]) continue;
      await client.query(`UPDATE "${table}" SET id = $2 WHERE id = $1`, [rows[0].id, one]);
      const { rows: referring } = await client.query(
        `SELECT child.relname AS name, ours.attname AS field FROM pg_constraint c
         CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS key (ours, theirs)
         JOIN pg_class child ON child.oid = c.conrelid
         JOIN pg_attribute ours ON ours.attrelid = c.conrelid AND ours.attnum = key.ours
         JOIN pg_attribute theirs ON theirs.attrelid = c.confrelid AND theirs.attnum = key.theirs
         WHERE c.contype = 'f' AND c.confrelid = $1::regclass AND theirs.attname = 'id'`,
        [`"${table}"`],
      );
      for (const { name, field } of referring)
        await client.query(`UPDATE "${name}" SET "${field}" = $2 WHERE "${field}" = $1`, [rows[0].id, one]);
    }
  });
  return one;
}

/** Words that only that municipality knows. */
async function wordsOf(municipalityId: string): Promise<readonly string[]> {
  return api.database.superuser(async (client) => {
    const words = await client.query(
      tellingColumns
        .map(([table, column]) => `SELECT ${column} AS word FROM ${table} WHERE municipality_id = $1`)
        .join(' UNION '),
      [municipalityId],
    );
    const shared = await client.query(`SELECT name FROM institution WHERE municipality_id <> $1`, [municipalityId]);
    const known = new Set(shared.rows.map(({ name: one }) => one as string));
    return words.rows.map(({ word }) => word as string).filter((word) => word && word.length > 5 && !known.has(word));
  });
}

/** Everything that municipality holds, as one line for each table: how many rows, and the acts that last wrote them. */
async function fingerprint(): Promise<readonly string[]> {
  const printOf = (table: string) => {
    // The server itself goes on with what has been written down.
    const print =
      table === 'audit_event' ? `md5(string_agg(id || action, '|' ORDER BY id))` : 'sum(xmin::text::bigint)::text';
    return `SELECT '${table} ' || count(*) || ' ' || coalesce(${print}, '') AS line FROM "${table}" WHERE municipality_id = $1`;
  };
  return api.database.superuser(async (client) => {
    const { rows } = await client.query(tables.map(printOf).join(' UNION ALL '), [theirs.municipalityId]);
    return rows.map(({ line }) => line as string);
  });
}

/** One operation, tried with the id of their things, and with that of the municipality itself; what was answered. */
async function tryOut(kind: 'query' | 'mutation', field: Operation): Promise<string> {
  const answers = await Promise.all([theirs.id, theirs.municipalityId].map((id) => tryWith(kind, field, id)));
  return answers.join('\n');
}

async function tryWith(kind: 'query' | 'mutation', field: Operation, id: string): Promise<string> {
  const variables = Object.fromEntries(
    field.args.map(({ name, type }) => [name, name === 'after' ? null : valueFor(type, id)]),
  );
  const answer = await stranger.send(operationText(kind, field, deepest(field.type)), variables);
  const unexpected = (answer.errors ?? []).filter(({ extensions }) => extensions?.['code'] !== 'BAD_USER_INPUT');
  if (unexpected.length > 0) throw new Error(`${field.name}: ${JSON.stringify(unexpected)}`);
  return JSON.stringify(answer);
}

const told = (answer: string) => theirs.words.filter((word) => answer.includes(JSON.stringify(word).slice(1, -1)));

describe('another municipality', () => {
  it.each(
    operationsOf('Query')
      .filter(({ name }) => !beforeSignIn.has(name))
      .map((field) => [field.name, field] as const),
  )('is told nothing by %s', async (_name, field) => {
    expect(told(await tryOut('query', field))).toEqual([]);
  });

  it.each(
    operationsOf('Mutation')
      .filter(({ name }) => !beforeSignIn.has(name))
      .map((field) => [field.name, field] as const),
  )('changes nothing by %s', async (_name, field) => {
    expect(told(await tryOut('mutation', field))).toEqual([]);
    expect(await fingerprint()).toEqual(untouched);
  });

  it('neither reads, adds nor removes a file of a paper', async () => {
    const answers: number[] = [];
    for (const [method, path] of [
      ['GET', theirs.id],
      ['DELETE', theirs.id],
      ['PUT', `${theirs.id}/${randomUUID()}`],
      ['PUT', `${theirs.id}/${theirs.id}`],
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
      variables: { id: theirs.id },
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
