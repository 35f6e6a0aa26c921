import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { linksOf, unread } from '../support/links.js';
import { tableOf } from '../support/listed.js';
import { ReadingStage } from '../support/reading-stage.js';

/** The search shows so many of a kind. */
const mostFound = 10;

let stage: ReadingStage;
beforeAll(async () => {
  stage = await ReadingStage.open();
});
afterAll(() => stage.close());

describe('whatever a look at many things leads to, its reader reads by itself:', () => {
  it.each(['moved', 'waitingForMe'] as const)('%s', async (look) => {
    const wrong = await stage.wrong(async (reader) =>
      unread(stage, reader, look, linksOf((await reader.client.ask(`{ ${look} { link } }`))[look])),
    );
    expect(wrong).toEqual([]);
  });

  it('trail, and it is there for whatever they read', async () => {
    const kinds = ['case', 'hint', 'theme', 'proposal', 'paper', 'resolution', 'measure'] as const;
    const wrong = await stage.wrong(async (reader) => {
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
          ...(await unread(stage, reader, 'trail', linksOf(trails.flatMap((trail) => trail?.nodes ?? [])))),
        );
      }
      return found;
    });
    expect(wrong).toEqual([]);
  });

  it('proposalEvidence, which knows of the hints and themes they read', async () => {
    const [proposal = ''] = await stage.idsOf('proposal');
    const kinds = ['hint', 'theme'] as const;
    const wrong = await stage.wrong(async (reader) => {
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
    const wrong = await stage.wrong(async (reader) => {
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
      return [...found.flat(), ...(await unread(stage, reader, 'search', linksOf(answers.flat())))];
    });
    expect(wrong).toEqual([]);
  });
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
