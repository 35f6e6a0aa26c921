import { randomUUID } from 'node:crypto';
import { request } from 'node:http';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { builtWeb } from '../support/built-web.js';
import { RawSocket } from '../support/raw-socket.js';
import { startApi, type RunningApi } from '../support/running-api.js';
import type { TestClient } from '../support/test-client.js';

let api: RunningApi;
let someone: TestClient;
beforeAll(async () => {
  api = await startApi({ pages: await builtWeb({ 'index.html': 'the app' }) });
  someone = await api.as('Miriam Seibel');
});
afterAll(() => api.stop());

type Sent = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
};
type Heard = { readonly status: number; readonly text: string };

/** What is not answered by then never is. */
const patience = 20_000;

/** Sends it as it is: `fetch` would mend half of it on the way. */
const send = ({ method = 'POST', path = '/graphql', headers = {}, body = '' }: Sent): Promise<Heard> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(api.address);
    const own = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      origin: api.address,
      ...someone.headers,
    };
    const asked = request({ hostname, port, path, method, headers: { ...own, ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => (text += String(part)));
      response.on('end', () => done({ status: response.statusCode ?? 0, text }));
    });
    asked.setTimeout(patience, () => asked.destroy(new Error('This was never answered.')));
    asked.on('error', fail).end(body);
  });

const json = (value: unknown): string => JSON.stringify(value);
const me = json({ query: '{ __typename }' });
const hash = 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38';
const tokens = `{ ${'__typename '.repeat(3000)} }`;
const withId = `query ($id: ID!) { case(id: $id) { title } }`;
const nothingOfUs = /node_modules|at .*\.js|Did you mean|call stack|SyntaxError|postgres|QueryFailed/;

describe('what is not well formed', () => {
  it.each<[string, Sent, number | readonly number[], string?]>([
    ['too many tokens', { body: json({ query: tokens }) }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['brackets without end', { body: json({ query: `{ themes(states: ${'['.repeat(20_000)}` }) }, 400, 'BAD_REQUEST'],
    ['no document', { body: json({ query: '{ me' }) }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['no query at all', { body: '{}' }, 400, 'BAD_REQUEST'],
    ['an empty body', { body: '' }, 400],
    ['a query that is a number', { body: json({ query: 7 }) }, 400, 'BAD_REQUEST'],
    ['a field that does not exist', { body: json({ query: '{ nam }' }) }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['bad JSON', { body: '{"query":' }, 400],
    ['JSON that is a word', { body: '"query"' }, 400],
    ['JSON that is null', { body: 'null' }, 400],
    ['a batch', { body: json([{ query: '{ __typename }' }, { query: '{ __typename }' }]) }, 400, 'BAD_REQUEST'],
    ['a body of 3 MB', { body: json({ query: '{ __typename }', x: 'x'.repeat(3_000_000) }) }, 413],
    ['a body that is not gzip though it says so', { body: me, headers: { 'content-encoding': 'gzip' } }, 400],
    ['an unknown encoding', { body: me, headers: { 'content-encoding': 'lzma' } }, 415],
    ['an unknown charset', { body: me, headers: { 'content-type': 'application/json; charset=klingon' } }, 415],
    ['text', { body: me, headers: { 'content-type': 'text/plain' } }, [400, 415]],
    ['a form', { body: 'query={me}', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, [400, 415]],
    ['no content type that is one', { body: me, headers: { 'content-type': ';;;' } }, [400, 415]],
    [
      'a persisted query nobody kept',
      { body: json({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }) },
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    [
      'a persisted query of another version',
      { body: json({ extensions: { persistedQuery: { version: 9, sha256Hash: hash } } }) },
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    [
      'a persisted query that is another',
      { body: json({ query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }) },
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    ['extensions that are a list', { body: json({ query: '{ __typename }', extensions: [] }) }, [200, 400]],
    ['variables that are a word', { body: json({ query: withId, variables: 'id' }) }, 400],
    ['variables that are missing', { body: json({ query: withId }) }, 400, 'BAD_USER_INPUT'],
    [
      'a variable of another kind',
      { body: json({ query: withId, variables: { id: { a: 1 } } }) },
      400,
      'BAD_USER_INPUT',
    ],
    ['an id that is none', { body: json({ query: withId, variables: { id: 'none' } }) }, 200, 'BAD_USER_INPUT'],
    [
      'an operation that is not there',
      { body: json({ query: 'query A { __typename }', operationName: 'B' }) },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a subscription', { body: json({ query: 'subscription { waitingForMeChanged }' }) }, [400, 405], 'BAD_REQUEST'],
    [
      'a mutation by GET',
      { method: 'GET', path: '/graphql?query=mutation%7BsignOut%7D', headers: { 'apollo-require-preflight': 'true' } },
      405,
    ],
    [
      'bad percent-encoding by GET',
      { method: 'GET', path: '/graphql?query=%E0%A4%A', headers: { 'apollo-require-preflight': 'true' } },
      400,
    ],
    ['bad percent-encoding in a page', { method: 'GET', path: '/%E0%A4%A' }, [200, 400, 404]],
    ['bad percent-encoding in a hashed file', { method: 'GET', path: '/assets/%ff' }, [400, 404]],
    ['U+0000 in a path', { method: 'GET', path: '/assets/a%00b' }, [400, 404]],
    ['a way out of the folder', { method: 'GET', path: '/assets/..%2f..%2fpackage.json' }, [400, 403, 404]],
    ['bad percent-encoding of a file', { method: 'GET', path: '/files/papers/%E0%A4%A' }, 400],
    ['a file’s id that is none', { method: 'GET', path: '/files/papers/none' }, 404],
    [
      'a file’s name that is none',
      { method: 'PUT', path: `/files/papers/${randomUUID()}/${randomUUID()}`, headers: { 'x-file-name': '%E0%A4%A' } },
      404,
    ],
    ['another method', { method: 'PATCH', path: '/files/papers/none' }, 404],
    ['a garbage Origin', { body: me, headers: { origin: 'http://[' } }, 200],
    ['an Origin of one sign', { body: me, headers: { origin: '%' } }, 200],
    [
      'a garbage Origin at a file',
      { method: 'DELETE', path: `/files/papers/${randomUUID()}`, headers: { origin: 'http://[' } },
      403,
    ],
    ['a garbage Host', { body: me, headers: { host: '[' } }, [200, 400]],
    ['an empty Host', { body: me, headers: { host: '' } }, [200, 400]],
    [
      'a garbage Host at demo sign-in',
      { body: json({ query: '{ signInOptions { demoPeople { name } } }' }), headers: { host: 'a b%' } },
      [200, 400],
    ],
    ['a cookie that is no cookie', { body: me, headers: { cookie: ';=;%%%;__Host-systemblick' } }, 200],
    ['a cookie of nobody', { body: me, headers: { cookie: '__Host-systemblick=%E0%A4%A' } }, 200],
    ['a cookie with U+0000', { body: me, headers: { cookie: '__Host-systemblick=%00' } }, 200],
    ['a cookie of 4 kB', { body: me, headers: { cookie: `__Host-systemblick=${'x'.repeat(4000)}` } }, 200],
    ['addresses that are none in X-Forwarded-For', { body: me, headers: { 'x-forwarded-for': 'unknown, ,%' } }, 200],
  ])('%s is answered, never broken by', async (_what, sent, expected, code = '') => {
    const { status, text } = await send(sent);
    expect([expected].flat()).toContain(status);
    if (code) expect(text).toContain(code);
    expect(text).not.toContain('INTERNAL');
    expect(text).not.toMatch(nothingOfUs);
  });
});

const texts: readonly [string, string][] = [
  ['U+0000', 'vor\u0000nach'],
  ['half a sign', 'vor\ud83dnach'],
  ['the other half', 'vor\ude00nach'],
];
const search = `query ($search: String) { persons(search: $search) { totalCount } }`;
/** What one searches lists for; the coordination may see them all. */
const searched = ['offers', 'papers', 'measures', 'hints', 'resolutions', 'themes', 'persons', 'institutions'];

describe('an endless search', () => {
  it.each(searched)('of %s looks for its beginning, and breaks nothing', async (list) => {
    const as = await api.as('Tobias Wischnewski');
    const query = `query ($search: String) { ${list}(search: $search) { totalCount } }`;
    for (const search of ['a%'.repeat(50_000), 'ein Wort '.repeat(20_000)]) {
      const answer = await as.ask(query, { search });
      expect(answer[list].totalCount).toEqual(expect.any(Number));
    }
  });
});

describe('a search by whoever lacks the letters', () => {
  const plain = (words: string) => words.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss');

  it.each([
    ['persons', 'name'],
    ['institutions', 'name'],
    ['offers', 'name'],
    ['papers', 'text { title }'],
    ['measures', 'title'],
    ['hints', 'text'],
    ['resolutions', 'wording'],
    ['themes', 'title'],
  ])('of %s finds what is written with them', async (list, field) => {
    const as = await api.as('Tobias Wischnewski');
    const { nodes } = (await as.ask(`{ ${list}(first: 100) { nodes { id said: ${field} } } }`))[list];
    const query = `query ($search: String) { ${list}(first: 100, search: $search) { nodes { id } } }`;
    const words = (nodes as { id: string; said: string | { title: string } }[]).flatMap(({ id, said }) => {
      const word = (typeof said === 'string' ? said : said.title)
        .split(/[^\p{L}]+/u)
        .find((one) => one.length > 4 && plain(one) !== one);
      return word ? [{ id, word: plain(word).toLowerCase() }] : [];
    });
    expect(words.length).toBeGreaterThan(0);
    for (const { id, word } of words.slice(0, 3)) {
      const found = (await as.ask(query, { search: word }))[list].nodes as { id: string }[];
      expect([word, found.some((one) => one.id === id)]).toEqual([word, true]);
    }
  });
});

const hint = `mutation ($input: WriteHintInput!) { writeHint(input: $input) { __typename } }`;

describe.each(texts)('%s in a text', (_what, text) => {
  it.each([
    ['an argument', search, { search: text }],
    ['an id', withId, { id: text }],
    ['a literal', `{ persons(search: ${JSON.stringify(text)}) { totalCount } }`, {}],
    ['a block literal', `{ persons(search: """${text}""") { totalCount } }`, {}],
    ['an input', hint, { input: { id: randomUUID(), text } }],
    ['a cursor', `query ($after: String) { persons(after: $after) { totalCount } }`, { after: text }],
    [
      'a password',
      `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`,
      { input: { email: text, password: text } },
    ],
  ])('is refused in %s', async (_where, query, variables) => {
    const { status, text: body } = await send({ body: json({ query, variables }) });
    expect(status).toBe(400);
    // Half a sign that is written out in the document is none to its parser already.
    expect(JSON.parse(body).errors[0].extensions.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_PARSE_FAILED)$/);
    expect(body).not.toMatch(nothingOfUs);
  });

  it('is refused over a socket', async () => {
    const socket = await RawSocket.begun(someone);
    socket.subscribe('1', `subscription ($kinds: [String!]!) { changed(kinds: $kinds) { kind } }`, { kinds: [text] });
    expect(await socket.hears('error', '1')).toMatchObject({ payload: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    socket.close();
  });
});
