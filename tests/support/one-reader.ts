import { heldBy, type HeldMembership, type PersonActor } from '@systemblick/domain/kernel/actor';

import { fieldsOf, idsAlong, idsAt, namesIn } from './named-things.js';
import { ownOperations } from './nested-things.js';
import { operationsOf } from './schema-operations.js';
import type { Data, TestClient } from './test-client.js';

/** So many the endpoint takes under other names in one request. */
const mostAtOnce = 15;
const typeOf = new Map([...ownOperations].map(([type, { name }]) => [name, type]));

/** A thing as somebody reads it: the ids of what it names, by where it does; null where they read no more than its title. */
export type Read = ReadonlyMap<string, readonly string[]> | null;
/** Every id of a list, as often as it is shown, and what the list says their number is. */
export type Listed = { readonly ids: readonly string[]; readonly total: number };

/** Asks as one person, for lists and for things one by one. */
export class OneReader {
  private constructor(
    readonly name: string,
    readonly client: TestClient,
    readonly actor: PersonActor,
  ) {}

  static async of(name: string, client: TestClient): Promise<OneReader> {
    const { me } = await client.ask(
      `{ me { person { id } municipality { id } roles memberships { kind capacity chairs body { id } } } }`,
    );
    const memberships = (me.memberships as Data[]).map(
      ({ kind, body, ...rest }) =>
        ({ ...rest, bodyKind: kind, bodyId: body.id, institutionId: null }) as HeldMembership,
    );
    const [municipalityId, personId] = [me.municipality.id, me.person.id];
    const actor = { municipalityId, personId, institutionId: null, roles: me.roles, memberships };
    return new OneReader(name, client, { kind: 'person', ...actor });
  }

  get held(): ReadonlySet<string> {
    return heldBy(this.actor);
  }

  /** Every page of a list. `asked`: the arguments of each part of it. */
  async listed(list: string, asked: readonly string[] = ['']): Promise<Listed> {
    const paged = operationsOf('Query').some(
      ({ name, args }) => name === list && args.some((arg) => arg.name === 'after'),
    );
    const parts: Listed[] = [];
    for (const words of asked) parts.push(await (paged ? this.pages(list, words) : this.whole(list)));
    return { ids: parts.flatMap(({ ids }) => ids), total: parts.reduce((sum, part) => sum + part.total, 0) };
  }

  private async whole(list: string): Promise<Listed> {
    const found = (await this.client.ask(`{ ${list} { id } }`))[list] as { id: string }[];
    return { ids: found.map(({ id }) => id), total: found.length };
  }

  private async pages(list: string, words: string): Promise<Listed> {
    const query = `query ($after: String) { ${list}(first: 100, after: $after ${words}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Data = (await this.client.ask(query, { after }))[list];
      ids.push(...page.nodes.map(({ id }: { id: string }) => id));
      if (!page.pageInfo.hasNextPage) return { ids, total: page.totalCount };
      after = page.pageInfo.endCursor;
    }
  }

  /** Of these the ones the person reads by themselves. */
  async read(operation: string, ids: readonly string[]): Promise<ReadonlyMap<string, Read>> {
    const type = typeOf.get(operation) ?? '';
    const paths = [...namesIn(type).keys()];
    const title = fieldsOf(type).includes('readable') ? 'readable' : '';
    const named = `fragment named on ${type} { id ${title} ${idsAlong(paths)} }`;
    const answers = await this.inBatches(ids, (id) => `${operation}(id: "${id}") { ...named }`, named);
    return new Map(
      ids.flatMap((id, place) => {
        const told = answers[place];
        if (!told) return [];
        const names = () => new Map(paths.map((path) => [path, idsAt(told, path.split('.'))]));
        return [[id, told.readable === false ? null : names()] as const];
      }),
    );
  }

  /** Whether a thing is read by itself, and whether it is in the list; of a list so many as stand on one page. */
  async readsAndSees(
    operation: string,
    list: string,
    asked: readonly string[],
    id: string,
  ): Promise<[boolean, boolean]> {
    const lists = asked.map((words, place) => `l${place}: ${list}(first: 100 ${words}) { nodes { id } }`);
    const { itself, ...parts } = await this.client.ask(
      `{ itself: ${operation}(id: "${id}") { id } ${lists.join(' ')} }`,
    );
    const shown = Object.values<Data>(parts).flatMap(({ nodes }) => nodes as { id: string }[]);
    return [itself !== null, shown.some((node) => node.id === id)];
  }

  /** One question about each, several in a request; the answers in their order. */
  async inBatches<Each>(all: readonly Each[], ask: (each: Each) => string, fragment = ''): Promise<readonly Data[]> {
    const answers: Data[] = [];
    for (let start = 0; start < all.length; start += mostAtOnce) {
      const some = all.slice(start, start + mostAtOnce);
      const asked = some.map((each, place) => `a${place}: ${ask(each)}`).join(' ');
      const data = await this.client.ask(`{ ${asked} } ${fragment}`);
      answers.push(...some.map((_, place) => data[`a${place}`]));
    }
    return answers;
  }
}
