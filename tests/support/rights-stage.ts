import { randomUUID } from 'node:crypto';

import { allTransitions, type AggregateName } from '@systemblick/domain/overview/transitions';
import { getNamedType } from 'graphql';
import type { Client } from 'pg';

import { knownThings } from './known-things.js';
import { purePeople, type PersonName, type PurePeople } from './pure-people.js';
import { startApi, type RunningApi } from './running-api.js';
import type { Scene } from './scene.js';
import { scenes } from './scenes.js';
import { mutationText, valueFor, variableOf, type Operation } from './schema-operations.js';

/** One thing of a kind, and what an operation on it names. */
export type Staged = {
  readonly kind: AggregateName;
  readonly id: string;
  readonly names: Readonly<Record<string, unknown>>;
};

/** An operation, and what its input says beside what its types make of it. */
export type Try = { readonly operation: Operation; readonly named: Readonly<Record<string, unknown>> };

/** The message of the SQLSTATE with which the stage refuses every write: far past permission, state and guards. */
const unwritten = 'Die Eingabe enthält ein Zeichen, das nicht gespeichert werden kann.';
const nothingIsWritten = `
  CREATE FUNCTION nothing_is_written() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'the stage stays as it is' USING ERRCODE = '22021'; END $$;
  CREATE TRIGGER audit_event_unwritten BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION nothing_is_written();
  CREATE TRIGGER outbox_unwritten BEFORE INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION nothing_is_written();`;

/** The api over a demo in which things are put into states and nothing an operation does is kept. */
export class RightsStage {
  private readonly staged = new Map<AggregateName, Staged>();

  private constructor(
    readonly api: RunningApi,
    readonly people: PurePeople,
    private readonly known: Readonly<Record<string, unknown>>,
  ) {}

  static async open(): Promise<RightsStage> {
    const api = await startApi();
    const people = await purePeople(api);
    const known = await api.database.superuser((client) => knownThings(client, people));
    await api.database.superuser((client) => client.query(nothingIsWritten));
    return new RightsStage(api, people, known);
  }

  close(): Promise<void> {
    return this.api.stop();
  }

  /** Chooses the thing and puts around it what makes the relations. */
  async stage(kind: AggregateName): Promise<Staged> {
    const staged = this.staged.get(kind) ?? (await this.prepare(kind));
    this.staged.set(kind, staged);
    return staged;
  }

  private prepare(kind: AggregateName): Promise<Staged> {
    const scene = sceneOf(kind);
    return this.untriggered(async (client) => {
      if (scene.make) await client.query(scene.make);
      const { rows } = await client.query(
        `SELECT id FROM ${scene.table} WHERE municipality_id = $1 ${scene.where ? `AND ${scene.where}` : ''} ORDER BY id LIMIT 1`,
        [this.people.municipalityId],
      );
      if (!rows[0]) throw new Error(`The demo has no ${kind} to try`);
      const id = rows[0].id as string;
      for (const statement of scene.around?.(this.people) ?? [])
        await client.query(statement, statement.includes('$1') ? [id] : []);
      const names: Record<string, unknown> = {};
      for (const [name, statement] of Object.entries(scene.names ?? {}))
        names[name] = (await client.query(statement, statement.includes('$1') ? [id] : [])).rows[0]?.id;
      return { kind, id, names };
    });
  }

  async put({ kind, id }: Staged, state: string): Promise<void> {
    const { table, columns } = sceneOf(kind);
    const set = Object.entries({ ...columns?.(state, this.people), state: `'${state}'` });
    await this.untriggered((client) =>
      client.query(
        `UPDATE ${table} SET ${set.map(([column, value]) => `${column} = ${value}`).join(', ')} WHERE id = $1`,
        [id],
      ),
    );
  }

  /** Rows as a test needs them, where no operation makes them so. */
  async arrange(...statements: readonly string[]): Promise<void> {
    await this.untriggered(async (client) => {
      for (const statement of statements)
        await client.query(statement, statement.includes('$1') ? [this.people.municipalityId] : []);
    });
  }

  async versionOf(table: string, id: string): Promise<number> {
    const { rows } = await this.api.database.superuser((client) =>
      client.query(`SELECT version FROM ${table} WHERE id = $1`, [id]),
    );
    return rows[0]?.version as number;
  }

  /** One of the municipality's rows, for what has no life. */
  async anyOf(table: string): Promise<{ readonly id: string; readonly expectedVersion: number }> {
    const { rows } = await this.api.database.superuser((client) =>
      client.query(
        `SELECT id, version AS "expectedVersion" FROM ${table} WHERE municipality_id = $1 ORDER BY id LIMIT 1`,
        [this.people.municipalityId],
      ),
    );
    return rows[0] as { id: string; expectedVersion: number };
  }

  versionOfThing({ kind, id }: Staged): Promise<number> {
    return this.versionOf(sceneOf(kind).table, id);
  }

  /**
   * What the api says to this person, by operation: a refusal's or error's code, `WRITTEN` where it would have been
   * done, else `ANSWERED`. An error ends a request: what comes after it is not answered.
   */
  async attempt(person: PersonName | null, tries: readonly Try[]): Promise<readonly string[]> {
    const client = person ? this.people.clients[person] : this.api.anonymous;
    const { data, errors = [] } = await client.send(...this.request(tries));
    return tries.map(({ operation: { name } }) => {
      const error = errors.find(({ path }) => path?.[0] === name) ?? errors.find(({ path }) => !path);
      if (error)
        return error.message === unwritten ? 'WRITTEN' : `${String(error.extensions?.['code'])} ${error.message}`;
      const answer = data?.[name] as { code?: string; field?: string } | undefined;
      if (answer === undefined) return 'UNANSWERED';
      return answer.code ? [answer.code, answer.field].filter(Boolean).join(' ') : 'ANSWERED';
    });
  }

  private request(tries: readonly Try[]): [string, Record<string, unknown>] {
    const variables = tries.flatMap(({ operation, named }) => {
      const own = operation.args.map(({ type }) => getNamedType(type).name);
      const choose = (field: string, type: string) => {
        // A new part of the thing has an id of its own.
        if (field === 'id' && !own.includes(type)) return undefined;
        return field in named ? named[field] : this.known[field];
      };
      return operation.args.map((arg) => [variableOf(operation, arg), valueFor(arg.type, randomUUID(), choose)]);
    });
    return [
      mutationText(tries.map(({ operation }) => operation)),
      Object.fromEntries(variables) as Record<string, unknown>,
    ];
  }

  private untriggered<Value>(work: (client: Client) => Promise<Value>): Promise<Value> {
    return this.api.database.superuser(async (client) => {
      await client.query(`SET session_replication_role = replica`);
      return work(client);
    });
  }
}

function sceneOf(kind: AggregateName): Scene {
  const scene = scenes[kind];
  if (!scene) throw new Error(`No scene shows a ${kind}`);
  return scene;
}

/** Every state that a life knows. */
export const statesOf = (kind: AggregateName): readonly string[] => [
  ...new Set(allTransitions[kind].life.flatMap(({ from, to }) => [from, to] as string[])),
];
