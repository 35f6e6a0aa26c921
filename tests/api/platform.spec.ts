import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { JobList, JobRunner, verifyEveryChain } from '../support/built-server.js';
import { MovedClock } from '../support/moved-clock.js';
import { enter, makeLink, personNamed, tokenOf } from '../support/a-link.js';
import { startApi, type RunningApi } from '../support/running-api.js';
import { TestClient } from '../support/test-client.js';
import { until } from '../support/until.js';

let api: RunningApi;
const clock = new MovedClock();

beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.stop());

const signIn = (client: TestClient, email: string, password: string) =>
  client.ask(
    `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Refusal { code message } } }`,
    { input: { email, password } },
  );

describe('signing in', () => {
  it('answers who asks without a session, and gives nothing', async () => {
    expect(await api.anonymous.ask(`{ __typename me { roles } }`)).toEqual({ __typename: 'Query', me: null });
    const { errors } = await api.anonymous.send(`{ persons { totalCount } }`);
    expect(errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
  });

  it('takes the password somebody has set, says no to a wrong one, and in the end makes everybody there wait', async () => {
    const administrator = await api.as('Nicole Radtke');
    const lena = await personNamed(administrator, 'Lena Ostermeier');
    const token = tokenOf(await makeLink(administrator, 'Lena Ostermeier'));
    await enter(new TestClient(api.address), token, 'ein langes Passwort');

    const browser = new TestClient(api.address);
    expect(await signIn(browser, lena.email, 'ein langes Passwort')).toEqual({ signIn: { __typename: 'SignedIn' } });
    expect((await browser.ask(`{ me { roles person { name } } }`)).me).toEqual({
      roles: ['caseManager'],
      person: { name: 'Lena Ostermeier' },
    });
    const wrong = new TestClient(api.address);
    for (let tries = 0; tries < 8; tries += 1)
      expect(await signIn(wrong, lena.email, 'falsch')).toMatchObject({ signIn: { code: 'SIGN_IN_FAILED' } });
    expect(await signIn(wrong, lena.email, 'ein langes Passwort')).toMatchObject({
      signIn: { code: 'SIGN_IN_THROTTLED' },
    });
    expect(await signIn(wrong, 'niemand@hellenrath.example', 'falsch')).toMatchObject({
      signIn: { code: 'SIGN_IN_FAILED' },
    });
  });

  it('signs out everywhere', async () => {
    const [one, other] = [await api.as('Jana Kortmann'), await api.as('Jana Kortmann')];
    await one.ask(`mutation { signOutEverywhere }`);
    expect((await other.ask(`{ me { roles } }`)).me).toBeNull();
  });

  it('offers the demo’s people on this machine only', async () => {
    const response = await fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '198.51.100.7' },
      body: JSON.stringify({ query: '{ signInOptions { demoPeople { name } } }' }),
    });
    expect(await response.json()).toEqual({ data: { signInOptions: { demoPeople: [] } } });
  });
});

describe('the endpoint', () => {
  it('refuses what another site’s form could send', async () => {
    const response = await fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{__typename}"}',
    });
    expect(response.status).toBe(400);
  });

  it.each([
    [
      'too deep a query',
      `{ bodies { nodes { name } } __schema { types { fields { type ${'{ ofType '.repeat(20)} { name } ${'}'.repeat(20)} } } } }`,
    ],
    ['too many aliases', `{ ${Array.from({ length: 40 }, (_, n) => `a${n}: me { roles }`).join(' ')} }`],
    ['what is no query', `{ nonsense `],
  ])('refuses %s, without a stack trace', async (_what, query) => {
    const someone = await api.as('Tobias Wischnewski');
    const { errors } = await someone.send(query);
    expect(errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|at .*\.js/);
  });

  it('goes through a list page by page, and refuses a cursor that is none', async () => {
    const someone = await api.as('Tobias Wischnewski');
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { persons } = await someone.ask(
        `query ($after: String) { persons(first: 4, after: $after) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      names.push(...persons.nodes.map(({ name }: { name: string }) => name));
      after = persons.pageInfo.hasNextPage ? persons.pageInfo.endCursor : null;
    } while (after);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toEqual([...names].sort(new Intl.Collator('de').compare));
    const { errors } = await someone.send(`{ persons(after: "bm9uc2Vuc2U") { totalCount } }`);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('says how it is', async () => {
    expect(await (await fetch(`${api.address}/health/live`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${api.address}/health/ready`)).json()).toEqual({ status: 'ok', missing: [] });
  });
});

describe('asking whether it is ready', () => {
  it('opens no connection, however many ask at once', async () => {
    const connections = () =>
      api.database.superuser(async (client) => {
        const { rows } = await client.query(
          `SELECT count(*)::int AS many FROM pg_stat_activity WHERE datname = current_database()`,
        );
        return rows[0].many as number;
      });
    const before = await connections();
    const asked = Array.from({ length: 400 }, async () => (await fetch(`${api.address}/health/ready`)).status);
    const during = await connections();
    expect([...new Set(await Promise.all(asked))]).toEqual([200]);
    expect(during).toBeLessThanOrEqual(before + 1);
  });
});

describe('the chain of the log', () => {
  it('holds, is linked within a second, and names the first link that somebody has changed', async () => {
    const someone = await api.as('Miriam Seibel');
    const [{ id } = { id: '' }] = (await someone.ask(`{ cases(scope: mine) { nodes { id } } }`)).cases.nodes;
    await someone.ask(`query ($id: ID!) { case(id: $id) { title } }`, { id });
    await until(async () => (await verifyEveryChain(api.database.appUrl)).every(({ report }) => report.unlinked === 0));
    const whole = await verifyEveryChain(api.database.appUrl);
    expect(whole.map(({ report }) => report.broken)).toEqual([null, null]);

    const changed = await api.database.superuser(async (client) => {
      await client.query('ALTER TABLE audit_event DISABLE TRIGGER audit_event_stays');
      const { rows } = await client.query(
        `UPDATE audit_event SET action = 'case:other' WHERE seq = 5 AND municipality_id = $1 RETURNING id`,
        [whole[0]?.municipalityId],
      );
      return rows[0].id as string;
    });
    const [after] = await verifyEveryChain(api.database.appUrl);
    expect(after?.report).toMatchObject({ linked: 4, broken: { seq: 5, id: changed, why: 'content' } });
  });

  it('is told as cut off where its last events are gone', async () => {
    const [, second] = await verifyEveryChain(api.database.appUrl);
    const id = second?.municipalityId;
    const cut = await api.database.superuser(async (client) => {
      await client.query('ALTER TABLE audit_event DISABLE TRIGGER ALL');
      const { rows } = await client.query(
        `DELETE FROM audit_event WHERE municipality_id = $1 AND seq > (SELECT max(seq) - 2 FROM audit_event WHERE municipality_id = $1) RETURNING seq`,
        [id],
      );
      return Math.min(...rows.map(({ seq }: { seq: string }) => Number(seq)));
    });
    const after = (await verifyEveryChain(api.database.appUrl)).find(({ municipalityId }) => municipalityId === id);
    expect(after?.report).toMatchObject({ linked: cut - 1, broken: { seq: cut, why: 'tail' } });
    await expect(
      api.database.superuser((client) =>
        client.query(`UPDATE audit_head SET seq = seq - 2 WHERE municipality_id = $1`, [id]),
      ),
    ).rejects.toThrow('only moves on');
  });

  it('is closed to the app’s own hands', async () => {
    const app = api.database.appUrl;
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: app });
    await client.connect();
    try {
      await expect(client.query(`DELETE FROM audit_event`)).rejects.toThrow('permission denied');
      await expect(client.query(`UPDATE audit_event SET action = 'x'`)).rejects.toThrow('permission denied');
    } finally {
      await client.end();
    }
  });
});

describe('a database that goes away', () => {
  it('takes nothing with it: the server says so, and goes on when it is back', async () => {
    const someone = await api.as('Tobias Wischnewski');
    await api.database.superuser((client) =>
      client.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      ),
    );
    await until(async () => {
      const { data } = await someone.send(`{ me { person { name } } }`);
      return data?.me?.person?.name === 'Tobias Wischnewski';
    });
    await until(async () => (await fetch(`${api.address}/health/ready`)).status === 200);
  });
});

describe('retention', () => {
  it('erases drafts and texts at their time, every quote with them, and nothing before', async () => {
    const retention = api.serving.app
      .get(JobList)
      .all()
      .find(({ name }) => name === 'retention');
    const run = () =>
      api.serving.app
        .get(JobRunner)
        .forEveryTenant(retention ?? { name: '', run: () => Promise.reject(new Error('no such job')) });
    const count = () =>
      api.database.superuser(async (client) => {
        const { rows } = await client.query(
          `SELECT (SELECT count(*) FROM "case" WHERE state = 'draft')::int AS drafts, (SELECT count(*) FROM released_text WHERE text IS NOT NULL)::int AS texts,
                  (SELECT count(*) FROM passage WHERE quote IS NOT NULL)::int AS quotes, (SELECT count(*) FROM passage)::int AS passages`,
        );
        return rows[0] as Record<string, number>;
      });
    const before = await count();
    await run();
    expect(await count()).toEqual(before);

    clock.forward(91);
    await run();
    const withoutDrafts = await count();
    expect(withoutDrafts).toMatchObject({ drafts: 0, texts: before['texts'], quotes: before['quotes'] });

    clock.forward(24 * 31);
    await run();
    expect(await count()).toEqual({ drafts: 0, texts: 0, quotes: 0, passages: before['passages'] });
  });
});
