import { request } from 'node:http';

import { afterEach, describe, expect, it } from '@jest/globals';

import { builtWeb } from '../support/built-web.js';
import { startApi, type RunningApi } from '../support/running-api.js';

let api: RunningApi;
afterEach(() => api.stop());

/** As the web app's build writes it. */
const page = (name: string) => `<head>
    <title>${name}</title>
    <script src="/first.js"></script>
    <script type="module" crossorigin src="/assets/app.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/one.js">
    <link rel="stylesheet" crossorigin href="/assets/styles.css">
    <link rel="modulepreload" crossorigin href="/assets/two.js">
  </head>
  <div id="root"></div>`;

/** Draws what it was given, as the web app's own code does with the real pages. */
const drawing = `
  export const drawSignIn = (search, options) => ({ html: '<title>Anmelden</title>' + search, facts: options });
  export async function drawPage(address, ask, signal) {
    if (address.search === '?broken') throw new Error('Frau Beispiel, Musterweg 3');
    if (address.search === '?slow' && !signal.aborted) await new Promise((done) => signal.addEventListener('abort', done));
    signal.throwIfAborted();
    const { data } = await ask({ query: '{ me { person { name } } waitingForMe { title } }', variables: {} });
    return data.me ? { html: '<title>Start</title>' + data.me.person.name, facts: { ...data, text: '</script>' } } : undefined;
  }`;

const lines: string[] = [];

async function start(environment: Readonly<Record<string, string>> = {}): Promise<void> {
  lines.length = 0;
  api = await startApi(
    {
      pages: await builtWeb({ 'index.html': page('the app'), 'sign-in.html': page('sign in') }, drawing),
      logInto: { write: (line: string) => void lines.push(line) },
    },
    { LOG_LEVEL: 'warn', ...environment },
  );
}

const get = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
  const answer = await fetch(`${api.address}${path}`, { headers });
  const text = await answer.text();
  const facts = /<script type="application\/json" id="facts">(.*?)<\/script>/.exec(text)?.[1];
  return { answer, text, facts: facts === undefined ? undefined : (JSON.parse(facts) as Record<string, unknown>) };
};

describe('the first document of a visit', () => {
  it('comes drawn to whoever is signed in, from what they may see, and is kept nowhere', async () => {
    await start();
    const { headers } = await api.as('Tobias Wischnewski');
    const { answer, text, facts } = await get('/', headers);
    expect(text).toContain('<title>Start</title>');
    expect(text).toContain('<div id="root">Tobias Wischnewski</div>');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(facts).toMatchObject({ me: { person: { name: 'Tobias Wischnewski' } }, text: '</script>' });

    const neighbour = await get('/', (await api.as('Hannelore Siepmann')).headers);
    expect(neighbour.facts?.['waitingForMe']).not.toEqual(facts?.['waitingForMe']);
  });

  it('names the app’s files to what fetches them once the page is seen, and its styles as before', async () => {
    await start();
    const { text } = await get('/', (await api.as('Tobias Wischnewski')).headers);
    expect(text.split('</head>')[0]).toBe(`<head>
    <title>Start</title>
    <script src="/first.js" data-app="/assets/app.js" data-parts="/assets/one.js /assets/two.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/styles.css">
  `);
  });

  it('comes undrawn to a stranger, to an ended session, and at every other address', async () => {
    await start();
    const client = await api.as('Tobias Wischnewski');
    const { headers } = client;
    expect((await get('/')).text).toBe(page('the app'));
    expect((await get('/faelle', headers)).text).toBe(page('the app'));
    await client.ask('mutation { signOut }');
    expect((await get('/', headers)).text).toBe(page('the app'));
    expect((await get('/', { cookie: '__Host-systemblick=made-up' })).text).toBe(page('the app'));
  });

  it('comes undrawn where drawing fails or takes too long, and the log quotes nothing of it', async () => {
    await start();
    const { headers } = await api.as('Tobias Wischnewski');
    expect((await get('/?broken', headers)).text).toBe(page('the app'));
    expect((await get('/?slow', headers)).text).toBe(page('the app'));
    expect(lines.filter((line) => line.includes('could not be drawn'))).toHaveLength(1);
    expect(lines.join()).not.toMatch(/Beispiel|Musterweg/);
  });

  it('comes undrawn at once where many ask together, and the log does not fill with it', async () => {
    await start();
    const { headers } = await api.as('Tobias Wischnewski');
    const answers = await Promise.all(Array.from({ length: 40 }, () => get('/?slow', headers)));
    expect(answers.map(({ text }) => text)).toEqual(answers.map(() => page('the app')));
    expect(lines).toEqual([]);
  });

  it('answers HEAD as GET, without a body', async () => {
    await start();
    for (const path of ['/', '/anmelden']) {
      const told = async (method: string) => {
        const answer = await fetch(`${api.address}${path}`, { method });
        return { status: answer.status, etag: answer.headers.get('etag'), body: await answer.text() };
      };
      const got = await told('GET');
      expect(got.status).toBe(200);
      expect(await told('HEAD')).toEqual({ ...got, body: '' });
    }
  });

  it('comes undrawn from a process that does not answer questions itself', async () => {
    await start({ SYSTEMBLICK_SERVE: 'web' });
    expect((await get('/', { cookie: '__Host-systemblick=made-up' })).text).toBe(page('the app'));
    expect(lines).toEqual([]);
  });
});

/** The document as somebody gets it whose browser names this host; fetch() lets nobody choose it. */
const named = (host: string, headers: Readonly<Record<string, string>> = {}) =>
  new Promise<string>((done, failed) => {
    request(`${api.address}/anmelden`, { headers: { host, ...headers } }, (answer) => {
      let text = '';
      answer.on('data', (part: Buffer) => (text += part.toString()));
      answer.on('end', () => done(text));
    })
      .on('error', failed)
      .end();
  });

describe('the sign-in document', () => {
  it('brings the invented people only to this machine itself', async () => {
    await start();
    const here = new URL(api.address).host;
    expect(await named(here)).toContain('Wischnewski');
    expect(await named('systemblick.example')).not.toContain('Wischnewski');
    for (const header of [
      'x-forwarded-for',
      'x-amzn-trace-id',
      'fly-client-ip',
      'ali-cdn-real-ip',
      'x-proxyuser-ip',
      'x-azure-clientip',
      'x-appengine-user-ip',
    ])
      expect(await named(here, { [header]: '198.51.100.7' })).not.toContain('Wischnewski');
    expect(await named(here, { origin: 'https://elsewhere.example' })).not.toContain('Wischnewski');
  });
});
