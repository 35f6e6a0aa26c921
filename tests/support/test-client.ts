import type { GraphQLFormattedError } from 'graphql';

import { moves, type MoveName } from '@systemblick/contract/moves';

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests ask for whatever they please, and expect it */
export type Data = any;
export type Answer = {
  readonly status: number;
  readonly data: Data;
  readonly errors?: readonly GraphQLFormattedError[];
};

/** A browser's view of the api: a cookie, and POST requests. */
export class TestClient {
  private cookie = '';

  constructor(readonly address: string) {}

  static async signedIn(address: string, name: string): Promise<TestClient> {
    const client = new TestClient(address);
    const { signInOptions } = await client.ask(`{ signInOptions { demoPeople { personId name municipality } } }`);
    const person = (signInOptions.demoPeople as { personId: string; name: string }[]).find((one) =>
      one.name.startsWith(name),
    );
    if (!person) throw new Error(`The demo has nobody called ${name}`);
    await client.ask(`mutation ($input: DemoSignInInput!) { signInAsDemoPerson(input: $input) { __typename } }`, {
      input: { personId: person.personId },
    });
    return client;
  }

  /** The same browser, asking at another address. */
  at(address: string): TestClient {
    const there = new TestClient(address);
    there.cookie = this.cookie;
    return there;
  }

  get headers(): Record<string, string> {
    return this.cookie ? { cookie: this.cookie } : {};
  }

  async send(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json,application/json;q=0.9',
        'apollo-require-preflight': 'true',
        origin: this.address,
        ...this.headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const set = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    if (set.length) this.cookie = set.at(-1) ?? '';
    const body = (await response.json()) as { data: Data; errors?: readonly GraphQLFormattedError[] };
    return { status: response.status, ...body };
  }

  /** The data; throws where the api answered with an error. */
  async ask(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await this.send(query, variables);
    if (errors?.length)
      throw new Error(
        errors.map(({ message, extensions }) => `${String(extensions?.['code'])}: ${message}`).join('\n'),
      );
    return data;
  }

  /** Runs a mutation that takes `input` and answers with a union; asks for these fields of the thing. */
  async mutate(name: string, type: string, input: Record<string, unknown>, fields = 'id version state'): Promise<Data> {
    const data = await this.ask(
      `mutation ($input: ${moves[name as MoveName]}!) { ${name}(input: $input) { __typename ... on ${type} { ${fields} } ... on Refusal { code message field facts { name value } } } }`,
      { input },
    );
    return data[name];
  }
}
