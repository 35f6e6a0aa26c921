import { tableOf, type ListOfThings } from './listed.js';
import { OneReader, type Listed, type Read } from './one-reader.js';
import { everybody } from './pure-people.js';
import { RightsStage } from './rights-stage.js';
import { TestClient } from './test-client.js';
import { wantsAll } from './wants-all.js';

/** A few at once: a server has so many connections. */
export async function few<One, Answer>(all: readonly One[], ask: (one: One) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < all.length; start += 5)
    answers.push(...(await Promise.all(all.slice(start, start + 5).map(ask))));
  return answers;
}

/** How a list differs from what it should hold, in words; nothing where it does not. */
export function differences({ name }: OneReader, list: string, { ids, total }: Listed, should: readonly string[]) {
  const [has, expected] = [new Set(ids), new Set(should)];
  return [
    ...[...has].filter((id) => !expected.has(id)).map((id) => `${list} shows ${name} ${id}, which they do not read`),
    ...should.filter((id) => !has.has(id)).map((id) => `${list} keeps ${id} from ${name}, who reads it`),
    ...(total === ids.length ? [] : [`${list} says there are ${total} to ${name}, and shows ${ids.length}`]),
  ];
}

/** The first who holds these roles and sits in such bodies. */
function oneOfEachKind(readers: readonly OneReader[]): readonly OneReader[] {
  const kinds = new Map<string, OneReader>();
  for (const reader of readers) {
    const { municipalityId } = reader.actor;
    const kind = [municipalityId, ...[...reader.held].toSorted()].join(' ');
    if (!kinds.has(kind)) kinds.set(kind, reader);
  }
  return [...kinds.values()];
}

/** The demo with everybody in it, and those who hold one thing each. */
export class ReadingStage {
  private readonly alone = new Map<string, Promise<ReadonlyMap<OneReader, ReadonlyMap<string, Read>>>>();

  private readonly ids = new Map<string, Promise<readonly string[]>>();

  private constructor(
    readonly rights: RightsStage,
    readonly pure: readonly OneReader[],
    readonly readers: readonly OneReader[],
  ) {}

  static async open(): Promise<ReadingStage> {
    const rights = await RightsStage.open();
    // Looks at cases are written down.
    await rights.arrange(
      'DROP TRIGGER audit_event_unwritten ON audit_event',
      'DROP TRIGGER outbox_unwritten ON outbox',
    );
    const { address, anonymous } = rights.api;
    const { signInOptions } = await anonymous.ask(`{ signInOptions { demoPeople { name } } }`);
    const demo = (signInOptions.demoPeople as { name: string }[])
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('Rechte '));
    const pure = await few(everybody, (name) => OneReader.of(name, rights.people.clients[name]));
    const others = await few(demo, async (name) => OneReader.of(name, await TestClient.signedIn(address, name)));
    return new ReadingStage(rights, pure, [...pure, ...(wantsAll ? others : oneOfEachKind(others))]);
  }

  close(): Promise<void> {
    return this.rights.close();
  }

  rows<Row>(query: string, given: readonly unknown[] = []): Promise<readonly Row[]> {
    return this.rights.api.database.superuser(async (client) => (await client.query(query, [...given])).rows as Row[]);
  }

  /** Everything an operation reads one by one, of every municipality, in the eyes of the database's owner. */
  idsOf(operation: string): Promise<readonly string[]> {
    const known = this.ids.get(operation) ?? this.findIds(operation);
    this.ids.set(operation, known);
    return known;
  }

  /** Of a kind, in the eyes of the database's owner, what belongs in a list for whom. */
  async belonging<Row = object>(table: string, where: string, columns = '') {
    const people = this.readers.map(({ actor }) => actor.personId);
    const rows = await this.rows<{ id: string; reader: string } & Row>(
      `SELECT t.id, reader ${columns} FROM ${table} t CROSS JOIN unnest($1::uuid[]) AS reader WHERE ${where} ORDER BY t.id`,
      [people],
    );
    return ({ actor }: OneReader) => rows.filter(({ reader }) => reader === actor.personId);
  }

  /** What everybody says is wrong. */
  async wrong(ask: (reader: OneReader) => Promise<readonly string[]>, readers = this.readers) {
    return (await few(readers, ask)).flat();
  }

  /** Where a list differs from what its readers read one by one. */
  async wrongIn(list: string, { read, where = 'true', asked }: ListOfThings) {
    const alone = await this.readAlone(read);
    const belong = await this.belonging(tableOf[read] ?? '', where);
    return this.wrong(async (reader) => {
      const should = belong(reader).flatMap(({ id }) => (alone.get(reader)?.has(id) ? [id] : []));
      return differences(reader, list, await reader.listed(list, asked), should);
    });
  }

  /** What was read so far is asked again. */
  forget(): void {
    this.alone.clear();
    this.ids.clear();
  }

  private async findIds(operation: string): Promise<readonly string[]> {
    const rows = await this.rows<{ id: string }>(`SELECT id FROM ${tableOf[operation]} ORDER BY id`);
    return rows.map(({ id }) => id);
  }

  /** What of a kind each reader reads by itself; asked once. */
  readAlone(operation: string): Promise<ReadonlyMap<OneReader, ReadonlyMap<string, Read>>> {
    const asked = this.alone.get(operation) ?? this.askAlone(operation);
    this.alone.set(operation, asked);
    return asked;
  }

  private async askAlone(operation: string) {
    const ids = await this.idsOf(operation);
    const read = await few(this.readers, async (reader) => [reader, await reader.read(operation, ids)] as const);
    return new Map(read);
  }
}
