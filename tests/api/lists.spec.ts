import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { permit, type Rights } from '@systemblick/domain/kernel/rights';
import { allRights } from '@systemblick/domain/overview/rights';

import {
  listsByRight,
  listsOfTheSchema,
  listsOfThings,
  listsWithin,
  looksAtMany,
  plainWords,
  tableOf,
  type ListByRight,
} from '../support/listed.js';
import { namesIn } from '../support/named-things.js';
import { ownOperations } from '../support/nested-things.js';
import type { OneReader } from '../support/one-reader.js';
import { differences, few, ReadingStage } from '../support/reading-stage.js';

const rights: Rights = allRights;
/** What is shown by its heading to people who do not read it: a case of a bundle, of a session, of a nomination. */
const shownByHeading = ['Case'];
/** The few that are most alike; which these are depends on how much of each the reader reads. */
const someOfMany = ['similar'];

let stage: ReadingStage;
beforeAll(async () => {
  stage = await ReadingStage.open();
  await stage.rights.stage('DotVoting');
});
afterAll(() => stage.close());

it('every list of the schema is tried here', () => {
  const lists = [listsOfThings, listsByRight, listsWithin, plainWords].flatMap((entries) => Object.keys(entries));
  expect([...lists, ...looksAtMany].toSorted()).toEqual(listsOfTheSchema.toSorted());
});

it('every thing that is read by itself is tried here', () => {
  expect([...ownOperations.values()].map(({ name }) => name).toSorted()).toEqual(Object.keys(tableOf).toSorted());
});

describe('everybody is shown all they read one by one, and nothing else, by', () => {
  it.each(Object.entries(listsOfThings))('%s', async (list, entry) => {
    expect(await stage.wrongIn(list, entry)).toEqual([]);
  });
});

describe('everybody is shown what the table of rights says, by', () => {
  async function rightly({ right, table, where = 'true', related = {} }: ListByRight) {
    const relations = Object.entries(related).map(([relation, is]) => `CASE WHEN ${is} THEN '${relation}' END`);
    const belong = await stage.belonging<{ state: string; relations: string[] }>(
      table,
      `t.municipality_id = (SELECT p.municipality_id FROM person p WHERE p.id = reader) AND ${where}`,
      `, to_jsonb(t)->>'state' AS state, ARRAY[${relations.join(', ')}]::text[] AS relations`,
    );
    const may = ({ held }: OneReader, its: { state: string; relations: string[] }) =>
      permit(rights[right] as Rights[string], new Set([...held, ...its.relations]), its.state).ok;
    return (reader: OneReader) => belong(reader).flatMap((row) => (may(reader, row) ? [row.id] : []));
  }

  it.each(Object.entries(listsByRight))('%s', async (list, entry) => {
    const before = await rightly(entry);
    const listed = new Map(await few(stage.readers, async (reader) => [reader, await reader.listed(list)] as const));
    const after = await rightly(entry);
    const wrong = [...listed].flatMap(([reader, shown]) => {
      // The log goes on while it is read.
      const known = before(reader);
      const meanwhile = after(reader).filter((id) => !known.includes(id) && shown.ids.includes(id));
      return differences(reader, list, shown, [...known, ...meanwhile]);
    });
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(plainWords))('%s', async (list, { right, selected }) => {
    const wrong = await stage.wrong(async (reader) => {
      const told = (await reader.client.ask(`{ ${list} ${selected} }`))[list] as readonly unknown[];
      const may = permit(rights[right] as Rights[string], reader.held).ok;
      return may || told.length === 0 ? [] : [`${list} tells ${reader.name} words`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('whoever reads a thing is shown what is within it, and nobody else, by', () => {
  it.each(Object.entries(listsWithin))('%s', async (list, { read, of, shown, count }) => {
    const ids = await stage.idsOf(read);
    const within = new Map<string, number>();
    for (const id of ids) within.set(id, (await stage.rows<{ count: number }>(count, [id]))[0]?.count ?? 0);
    const wrong = await stage.wrong(async (reader) => {
      const alone = await reader.read(read, ids);
      const told = await reader.inBatches(ids, (id) => `${list}(${of}: "${id}") { ${shown} }`);
      return ids.flatMap((id, place) => {
        const [has, should] = [told[place].length, alone.has(id) ? (within.get(id) ?? 0) : 0];
        return has === should ? [] : [`${list} shows ${reader.name} ${has} of ${id}, not ${should}`];
      });
    });
    expect([...within.values()].some((many) => many > 0)).toBe(true);
    expect(wrong).toEqual([]);
  });
});

describe('whoever reads a thing is told of every other that it names to anybody and that they read:', () => {
  it.each([...ownOperations].map(([type, { name }]) => [type, name] as const))('%s', async (type, operation) => {
    const alone = await stage.readAlone(operation);
    const wrong: string[] = [];
    for (const [path, named] of namesIn(type)) {
      if (someOfMany.includes(path)) continue;
      const itself = ownOperations.get(named)?.name ?? '';
      const readable = await stage.readAlone(itself);
      const toAnybody = new Map<string, Set<string>>();
      for (const read of alone.values())
        for (const [id, names] of read)
          toAnybody.set(id, new Set([...(toAnybody.get(id) ?? []), ...(names?.get(path) ?? [])]));
      for (const [reader, read] of alone)
        for (const [id, names] of read) {
          if (!names) continue;
          const own = new Set(names.get(path));
          const may = readable.get(reader);
          wrong.push(
            ...[...(toAnybody.get(id) ?? [])]
              .filter((other) => may?.has(other) && !own.has(other))
              .map((other) => `${type} ${id} keeps its ${path} ${other} from ${reader.name}`),
            ...[...own]
              .filter((other) => !may?.has(other) && !shownByHeading.includes(named))
              .map((other) => `${type} ${id} shows ${reader.name} its ${path} ${other}, which they do not read`),
          );
        }
    }
    expect(wrong).toEqual([]);
  });
});
