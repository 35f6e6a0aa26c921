import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calls } from '@systemblick/co-editing-engine/sql/calls';
import { down, grants, up } from '@systemblick/co-editing-engine/sql/migration';
import * as setAside from '@systemblick/co-editing-engine/sql/set-aside';
import type { TestDatabase } from '@systemblick/tools/database/test-database.mjs';
import pg from 'pg';

import { aDatabase } from './support/database.js';

let database: TestDatabase;
let app: pg.Pool;
let engine: pg.Pool;
let owner: pg.Pool;

beforeAll(async () => {
  database = await aDatabase();
  app = new pg.Pool({ connectionString: database.appUrl });
  engine = new pg.Pool({ connectionString: database.engineUrl });
  owner = new pg.Pool({ connectionString: database.ownerUrl });
});

afterAll(async () => {
  await Promise.all([app.end(), engine.end(), owner.end()]);
  await database.drop();
});

type Appended = { readonly room: string; readonly outcome: string; readonly last_seq: string | null };

const bytes = (...values: number[]) => Buffer.from(values);
const aRoom = async (initial: Buffer | null = null) => {
  const id = randomUUID();
  await app.query(calls.createRoom, [id, 'board', initial]);
  return id;
};
const append = async (rooms: string[], updates: Buffer[], waits = false) => {
  const { rows } = await engine.query<Appended>('SELECT * FROM co_editing.append($1, $2, $3, $4)', [
    rooms,
    updates,
    'e',
    waits,
  ]);
  return rows;
};
const read = async (room: string) => {
  const { rows } = await app.query<{ update: Buffer }>(calls.readUpdates, [room]);
  return rows.map(({ update }) => [...update]);
};

describe('append', () => {
  it('writes the updates of many rooms in their order', async () => {
    const [one, other] = [await aRoom(bytes(9, 9)), await aRoom()];

    const outcomes = await append([one, other, one], [bytes(1, 1), bytes(2, 2), bytes(3, 3)]);

    expect(outcomes).toEqual(
      expect.arrayContaining([
        { room: one, outcome: 'appended', last_seq: '3' },
        { room: other, outcome: 'appended', last_seq: '1' },
      ]),
    );
    expect(await read(one)).toEqual([
      [9, 9],
      [1, 1],
      [3, 3],
    ]);
  });

  it('does not wait for a room that is being sealed, unless told to', async () => {
    const [held, free] = [await aRoom(), await aRoom()];
    const sealing = await app.connect();
    await sealing.query('BEGIN');
    await sealing.query(calls.seal, [held]);

    const outcomes = await append([held, free], [bytes(1, 1), bytes(2, 2)]);
    const patient = append([held], [bytes(1, 1)], true);
    await sealing.query('COMMIT');
    sealing.release();

    expect(Object.fromEntries(outcomes.map(({ room, outcome }) => [room, outcome]))).toEqual({
      [held]: 'busy',
      [free]: 'appended',
    });
    expect(await patient).toEqual([{ room: held, outcome: 'sealed', last_seq: null }]);
    expect(await read(held)).toEqual([]);
  });

  it('tells what is sealed from what is not there', async () => {
    const sealed = await aRoom();
    await app.query(calls.seal, [sealed]);
    const missing = randomUUID();

    const outcomes = await append([sealed, missing], [bytes(1, 1), bytes(1, 1)]);

    expect(Object.fromEntries(outcomes.map(({ room, outcome }) => [room, outcome]))).toEqual({
      [sealed]: 'sealed',
      [missing]: 'missing',
    });
  });
});

describe('seal', () => {
  it('answers the same when asked again, and is undone with its transaction or by unseal', async () => {
    const room = await aRoom(bytes(1, 1));
    const client = await app.connect();
    await client.query('BEGIN');
    await client.query(calls.seal, [room]);
    await client.query('ROLLBACK');
    client.release();
    expect(await append([room], [bytes(2, 2)])).toMatchObject([{ outcome: 'appended' }]);

    const answers = [
      await app.query<{ seq: string }>(calls.seal, [room]),
      await app.query<{ seq: string }>(calls.seal, [room]),
    ];
    expect(answers.map(({ rows }) => rows)).toEqual([[{ seq: '2' }], [{ seq: '2' }]]);

    await app.query(calls.unseal, [room]);
    expect(await append([room], [bytes(3, 3)])).toMatchObject([{ outcome: 'appended', last_seq: '3' }]);
  });

  it('refuses a room that is not there', async () => {
    await expect(app.query(calls.seal, [randomUUID()])).rejects.toMatchObject({ code: 'P0002' });
  });
});

describe('erase', () => {
  it('takes the document with everything', async () => {
    const room = await aRoom(bytes(1, 1));
    await app.query(calls.erase, [room]);

    const { rows } = await owner.query('SELECT count(*) FROM co_editing.update_log WHERE room = $1', [room]);
    expect(rows).toEqual([{ count: '0' }]);
  });
});

describe('the roles', () => {
  it.each<[string, () => pg.Pool, string]>([
    ['the app reads no table', () => app, 'SELECT 1 FROM co_editing.update_log'],
    ['the app appends nothing', () => app, "SELECT co_editing.append('{}', '{}', '', false)"],
    ['the engine does not unseal', () => engine, 'UPDATE co_editing.room SET sealed_at = NULL'],
    ['the engine calls no function of the app', () => engine, `SELECT co_editing.seal('${randomUUID()}')`],
    ['the engine erases no room', () => engine, 'DELETE FROM co_editing.room'],
    ['the engine reads nothing it has set aside', () => engine, 'SELECT 1 FROM co_editing.set_aside'],
    ['the app reads nothing that was set aside', () => app, 'SELECT 1 FROM co_editing.set_aside'],
  ])('%s', async (_case, pool, sql) => {
    await expect(pool().query(sql)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the migration', () => {
  it('goes down and up again', async () => {
    await owner.query(down);
    await owner.query(up);
    await owner.query(grants());
    await owner.query(setAside.up);
    await owner.query(setAside.grants());
    await owner.query(setAside.down);

    expect(await aRoom()).toBeDefined();
  });
});
