import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { permit, type Rights } from '@systemblick/domain/kernel/rights';
import { allRights } from '@systemblick/domain/overview/rights';
import type { AggregateName } from '@systemblick/domain/overview/transitions';

import { linkedThing } from '../support/links.js';
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
import type { OneReader, Listed } from '../support/one-reader.js';
import { few, ReadingStage } from '../support/reading-stage.js';
import { statesOf } from '../support/rights-stage.js';
import { scenes } from '../support/scenes.js';

const rights: Rights = allRights;
/** What is shown by its heading to people who do not read it: a case of a bundle, of a session, of a nomination. */
const shownByHeading = ['Case'];
/** The few that are most alike; which these are depends on how much of each the reader reads. */
const someOfMany = ['similar'];
/** The search shows so many of a kind. */
const mostFound = 10;

let stage: ReadingStage;
beforeAll(async () => {
  stage = await ReadingStage.open();
  await stage.rights.stage('DotVoting');
});
afterAll(() => stage.close());

/** How a list differs from what it should hold, in words; nothing where it does not. */
function differences({ name }: OneReader, list: string, { ids, total }: Listed, should: readonly string[]) {
  const [has, expected] = [new Set(ids), new Set(should)];
  return [
    ...[...has].filter((id) => !expected.has(id)).map((id) => `${list} shows ${name} ${id}, which they do not read`),
    ...should.filter((id) => !has.has(id)).map((id) => `${list} keeps ${id} from ${name}, who reads it`),
    ...(total === ids.length ? [] : [`${list} says there are ${total} to ${name}, and shows ${ids.length}`]),
  ];
}

const wrongFor = async (ask: (reader: OneReader) => Promise<readonly string[]>, readers = stage.readers) =>
  (await few(readers, ask)).flat();

it('every list of the schema is tried here', () => {
  const lists = [listsOfThings, listsByRight, listsWithin, plainWords].flatMap((entries) => Object.keys(entries));
  expect([...lists, ...looksAtMany].toSorted()).toEqual(listsOfTheSchema.toSorted());
});

it('every thing that is read by itself is tried here', () => {
  expect([...ownOperations.values()].map(({ name }) => name).toSorted()).toEqual(Object.keys(tableOf).toSorted());
});

/** Of a kind, in the eyes of the database's owner, what belongs in a list for whom. */
async function belonging<Row = object>(table: string, where: string, columns = '') {
  const people = stage.readers.map(({ actor }) => actor.personId);
  const rows = await stage.rows<{ id: string; reader: string } & Row>(
    `SELECT t.id, reader ${columns} FROM ${table} t CROSS JOIN unnest($1::uuid[]) AS reader WHERE ${where} ORDER BY t.id`,
    [people],
  );
  return ({ actor }: OneReader) => rows.filter(({ reader }) => reader === actor.personId);
}

describe('everybody is shown all they read one by one, and nothing else, by', () => {
  it.each(Object.entries(listsOfThings))('%s', async (list, { read, where = 'true', asked }) => {
    const alone = await stage.readAlone(read);
    const belong = await belonging(tableOf[read] ?? '', where);
    const wrong = await wrongFor(async (reader) => {
      const should = belong(reader).flatMap(({ id }) => (alone.get(reader)?.has(id) ? [id] : []));
      return differences(reader, list, await reader.listed(list, asked), should);
    });
    expect(wrong).toEqual([]);
  });
});

describe('everybody is shown what the table of rights says, by', () => {
  async function rightly({ right, table, where = 'true', related = {} }: ListByRight) {
    const relations = Object.entries(related).map(([relation, is]) => `CASE WHEN ${is} THEN '${relation}' END`);
    const belong = await belonging<{ state: string; relations: string[] }>(
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
    const wrong = await wrongFor(async (reader) => {
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
    const wrong = await wrongFor(async (reader) => {
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

const unread = async (reader: OneReader, look: string, links: readonly string[]) => {
  const wrong: string[] = [];
  for (const link of new Set(links)) {
    const thing = linkedThing(link);
    if (thing && !(await stage.readAlone(thing.operation)).get(reader)?.has(thing.id))
      wrong.push(`${look} leads ${reader.name} to ${link}, which they do not read`);
  }
  return wrong;
};
const linksOf = (nodes: readonly { readonly link: string | null }[]) =>
  nodes.flatMap(({ link }) => (link === null ? [] : [link]));

describe('whatever a look at many things leads to, its reader reads by itself:', () => {
  it.each(['moved', 'waitingForMe'] as const)('%s', async (look) => {
    const wrong = await wrongFor(async (reader) =>
      unread(reader, look, linksOf((await reader.client.ask(`{ ${look} { link } }`))[look])),
    );
    expect(wrong).toEqual([]);
  });

  it('trail, and it is there for whatever they read', async () => {
    const kinds = ['case', 'hint', 'theme', 'proposal', 'paper', 'resolution', 'measure'] as const;
    const wrong = await wrongFor(async (reader) => {
      const found: string[] = [];
      for (const kind of kinds) {
        const ids = (await stage.idsOf(kind)).slice(0, 4);
        const alone = (await stage.readAlone(kind)).get(reader);
        const trails = await reader.inBatches(ids, (id) => `trail(kind: ${kind}, id: "${id}") { nodes { id link } }`);
        const readable = trails.map((trail, place) => {
          const start = trail?.nodes.find(({ id }: { id: string }) => id === ids[place]);
          return Boolean(start) && (kind !== 'case' || start.link !== null);
        });
        found.push(
          ...ids
            .filter((id, place) => alone?.has(id) !== readable[place])
            .map((id) => `trail and ${kind} disagree on ${id} for ${reader.name}`),
          ...(await unread(reader, 'trail', linksOf(trails.flatMap((trail) => trail?.nodes ?? [])))),
        );
      }
      return found;
    });
    expect(wrong).toEqual([]);
  });

  it('proposalEvidence, which knows of the hints and themes they read', async () => {
    const [proposal = ''] = await stage.idsOf('proposal');
    const kinds = ['hint', 'theme'] as const;
    const wrong = await wrongFor(async (reader) => {
      if (!(await stage.readAlone('proposal')).get(reader)?.has(proposal)) return [];
      const found: string[] = [];
      for (const kind of kinds) {
        const ids = await stage.idsOf(kind);
        const alone = (await stage.readAlone(kind)).get(reader);
        const references = ids.map((id) => `{ kind: ${kind}, id: "${id}" }`).join(' ');
        const { proposalEvidence } = await reader.client.ask(
          `{ proposalEvidence(proposalId: "${proposal}", references: [${references}]) { id missing } }`,
        );
        for (const { id, missing } of proposalEvidence as { id: string; missing: boolean }[])
          if (missing === alone?.has(id))
            found.push(`proposalEvidence and ${kind} disagree on ${id} for ${reader.name}`);
      }
      return found;
    });
    expect(wrong).toEqual([]);
  });

  /** What the search finds, by the operation that reads it, and where its words are. */
  const titles = {
    theme: ['theme', 'title'],
    paper: ['paper', 'title'],
    measure: ['measure', 'title'],
    proposal: ['proposal', 'title'],
    projektgruppe: ['projektgruppe', 'name'],
    meeting: ['meeting', 'title'],
    reconstructionSession: ['session', 'title'],
    caseBundle: ['bundle', 'title'],
    hint: ['hint', 'text'],
    offer: ['offer', 'name'],
  } as const;

  it('search, and it finds whatever they read', async () => {
    const things: { operation: string; kind: string; id: string; words: string }[] = [];
    for (const [operation, [kind, column]] of Object.entries(titles))
      for (const row of await stage.rows<{ id: string; words: string }>(
        `SELECT id, ${column} AS words FROM ${tableOf[operation]} ORDER BY id LIMIT 2`,
      ))
        things.push({ operation, kind, ...row, words: row.words.split(' ').slice(0, 6).join(' ') });
    const wrong = await wrongFor(async (reader) => {
      const answers = await reader.inBatches(
        things,
        ({ words }) => `search(words: ${JSON.stringify(words)}) { key kind link }`,
      );
      const found = await Promise.all(
        things.map(async ({ operation, kind, id }, place) => {
          const read = (await stage.readAlone(operation)).get(reader)?.has(id);
          const ofKind = (answers[place] as { key: string; kind: string }[]).filter((one) => one.kind === kind);
          const shown = ofKind.some(({ key }) => key === `${kind}:${id}`);
          return read && !shown && ofKind.length < mostFound
            ? [`search keeps ${kind} ${id} from ${reader.name}, who reads it`]
            : [];
        }),
      );
      return [...found.flat(), ...(await unread(reader, 'search', linksOf(answers.flat())))];
    });
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

describe('in each state of its life, and to those who are something to it,', () => {
  const lists = Object.entries(listsOfThings).flatMap(([list, { read, ...entry }]) => {
    const [kind] = [...ownOperations].find(([, { name }]) => name === read) ?? [];
    const name = kind as AggregateName;
    return scenes[name] && !entry.where
      ? statesOf(name).map((state) => ({ list, read, kind: name, state, ...entry }))
      : [];
  });

  it.each(lists)(
    'a $kind is in $list for whoever reads it: $state',
    async ({ list, read, kind, state, asked = [''] }) => {
      const staged = await stage.rights.stage(kind);
      await stage.rights.put(staged, state);
      const wrong = await wrongFor(async (reader) => {
        const [reads, sees] = await reader.readsAndSees(read, list, asked, staged.id);
        if (reads === sees) return [];
        return [reads ? `${list} keeps it from ${reader.name}, who reads it` : `${list} shows it to ${reader.name}`];
      }, stage.pure);
      expect(wrong).toEqual([]);
    },
  );
});

describe('behind any number of others that are not their reader’s', () => {
  const copyOf = async (table: string, id: string, many: number, changed: string) => {
    const columns = await stage.rows<{ name: string }>(
      `SELECT quote_ident(column_name) AS name FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER'`,
      [table],
    );
    const names = columns.map(({ name }) => name).join(', ');
    await stage.rows(
      `INSERT INTO ${table} (${names}) SELECT ${columns.map(({ name }) => `c.${name}`).join(', ')}
       FROM ${table} t CROSS JOIN generate_series(1, ${many}) AS n
       CROSS JOIN jsonb_populate_record(t, ${changed} || jsonb_build_object('n', n)) AS c WHERE t.id = $1`,
      [id],
    );
  };

  it('one’s own is found by the search', async () => {
    const [writer, other] = ['workingGroupMember', 'steeringGroupMember'].map((name) =>
      stage.pure.find((reader) => reader.name === name),
    );
    if (!writer || !other) throw new Error('Nobody is there to write');
    const [own = ''] = await stage.idsOf('hint');
    await stage.rows(`UPDATE hint SET written_by = $1 WHERE id = $2`, [writer.actor.personId, own]);
    const [{ text = '' } = {}] = await stage.rows<{ text: string }>('SELECT text FROM hint WHERE id = $1', [own]);
    await copyOf(
      'hint',
      own,
      60,
      `jsonb_build_object('id', 'f' || substr(gen_random_uuid()::text, 2), 'written_by', '${other.actor.personId}')`,
    );
    const { search } = await writer.client.ask(`query ($words: String!) { search(words: $words) { key kind } }`, {
      words: text.split(' ').slice(0, 6).join(' '),
    });
    expect(search).toContainEqual({ key: `hint:${own}`, kind: 'hint' });
  });

  it('what moved is told', async () => {
    const reader = stage.pure.find(({ name }) => name === 'coordinator');
    const before = (await reader?.client.ask(`{ moved { id } }`))?.moved as { id: string }[];
    const [{ id = '' } = {}] = await stage.rows<{ id: string }>(
      `SELECT id FROM audit_event WHERE action = 'theme:propose' OR action = 'theme:derive' ORDER BY at DESC LIMIT 1`,
    );
    await copyOf(
      'audit_event',
      id,
      70,
      `jsonb_build_object('id', gen_random_uuid(), 'subject_id', gen_random_uuid(), 'at', now(), 'seq', NULL, 'hash', NULL, 'previous_hash', NULL)`,
    );
    expect(before.length).toBeGreaterThan(0);
    expect((await reader?.client.ask(`{ moved { id } }`))?.moved).toEqual(before);
  });
});

describe('where everybody has lost their roles and seats', () => {
  const lists = Object.entries(listsOfThings).filter(([list]) => !['bodies', 'persons', 'resolutions'].includes(list));
  beforeAll(async () => {
    await stage.rights.put(await stage.rights.stage('Person'), 'active');
    await stage.rights.arrange(
      `UPDATE person SET roles = '{}'`,
      `UPDATE membership SET from_day = '2026-01-01', until_day = '2026-01-02'`,
    );
    stage.forget();
  });

  it.each(lists)(
    'what they still read is in the list, and nothing else: %s',
    async (list, { read, where = 'true', asked }) => {
      const alone = await stage.readAlone(read);
      const belong = await belonging(tableOf[read] ?? '', where);
      const wrong = await wrongFor(async (reader) => {
        const should = belong(reader).flatMap(({ id }) => (alone.get(reader)?.has(id) ? [id] : []));
        return differences(reader, list, await reader.listed(list, asked), should);
      });
      expect(wrong).toEqual([]);
    },
  );

  it('nothing waits for them that they do not read', async () => {
    const wrong = await wrongFor(async (reader) =>
      unread(reader, 'waitingForMe', linksOf((await reader.client.ask(`{ waitingForMe { link } }`)).waitingForMe)),
    );
    expect(wrong).toEqual([]);
  });
});
