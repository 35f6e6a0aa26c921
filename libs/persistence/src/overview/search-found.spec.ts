import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';

import { createTestDatabase, type TestDatabase } from '@systemblick/tools/database/test-database.mjs';

type Entry = { readonly id: string; readonly titled: readonly string[]; readonly said: readonly string[] };
type Found = { readonly id: string; readonly titled: boolean };

const [ours, theirs] = [randomUUID(), randomUUID()];
/** Words whose forms the index keeps as they are; "steinweg" and "steinbruch" begin alike, "holzbruch" ends like one. */
const vocabulary = ['steinweg', 'steinbruch', 'holzbruch', 'quarz', 'moor', 'lehm'];
const asked = ['stein', 'bruch', 'quarz', 'moor', 'lehm'];

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase('migrated');
  client = new pg.Client({ connectionString: database.appUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const as = (municipality: string) =>
  client.query(`SELECT set_config('systemblick.municipality', $1, false)`, [municipality]);
const find = async (words: string, most: number | null): Promise<Found[]> =>
  (await client.query<Found>(`SELECT id, titled FROM search_found('{theme}', $1, $2)`, [words, most])).rows;

async function write(entries: readonly Entry[]): Promise<void> {
  await client.query(`DELETE FROM search_word`);
  await client.query(`DELETE FROM search_ending`);
  for (const { id, titled, said } of entries)
    await client.query(`SELECT keep_search_words(current_municipality(), 'theme', $1, $2, $3)`, [
      id,
      titled.join(' '),
      said.join(' '),
    ]);
}

/** What is promised, read from the entries one by one. */
function promised(entries: readonly Entry[], words: readonly string[], most: number | null): Found[] {
  const holds = (said: readonly string[]) => words.every((word) => said.some((other) => other.includes(word)));
  return entries
    .filter(({ titled, said }) => holds([...titled, ...said]))
    .map(({ id, titled }) => ({ id, titled: holds(titled) }))
    .sort((a, b) => Number(b.titled) - Number(a.titled) || (a.id < b.id ? 1 : -1))
    .slice(0, most ?? undefined);
}

const someWords = fc.subarray(vocabulary);
const entries = fc.array(fc.record({ id: fc.uuid({ version: 4 }), titled: someWords, said: someWords }), {
  minLength: 1,
  maxLength: 25,
});

describe('what is found', () => {
  it('is all in which the words meet, the titled first, then the highest id, and never more than asked for', async () => {
    await as(ours);
    await fc.assert(
      fc.asyncProperty(
        entries,
        fc.subarray(asked, { minLength: 1, maxLength: 3 }),
        fc.option(fc.integer({ min: 1, max: 6 })),
        async (written, words, most) => {
          await write(written);
          const known = words.filter((word) => written.some((e) => [...e.titled, ...e.said].join().includes(word)));
          fc.pre(known.length === words.length);
          expect(await find(words.join(' '), most)).toEqual(promised(written, words, most));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is nothing where one of the words was never written, and nothing of another municipality', async () => {
    await as(ours);
    await write([{ id: randomUUID(), titled: ['quarz'], said: ['moor'] }]);
    expect(await find('quarz moor', 40)).toHaveLength(1);
    expect(await find('quarz xylophon', 40)).toEqual([]);
    await as(theirs);
    expect(await find('quarz moor', 40)).toEqual([]);
  });
});
