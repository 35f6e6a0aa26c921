import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from '@jest/globals';

import { throughIt } from '../support/a-proxy.js';
import { enter, makeLink, tokenOf } from '../support/a-link.js';
import { startApi, type RunningApi } from '../support/running-api.js';
import { TestClient, type Data } from '../support/test-client.js';
import { until } from '../support/until.js';

let api: RunningApi;
let lines: string[];
afterEach(() => api.stop());

const start = async (environment: Readonly<Record<string, string>>) => {
  lines = [];
  const logInto = { write: (line: string) => void lines.push(line) };
  api = await startApi({ logInto }, { LOG_LEVEL: 'info', ...environment });
};
const password = 'ein ganz geheimes Passwort';
const signIn = (email: string, forwarded: string | undefined, word = password) => {
  const query = `mutation { signIn(input: { email: ${JSON.stringify(email)}, password: ${JSON.stringify(word)} }) { __typename ... on Refusal { code } } }`;
  const headers = {
    'content-type': 'application/json',
    ...(forwarded !== undefined && { 'x-forwarded-for': forwarded }),
  };
  return throughIt(api.address, query, headers);
};
const security = () =>
  lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter((line) => 'security' in line);
const addressSeen = async (forwarded?: string) => {
  await signIn('niemand@kreis.example', forwarded);
  return security().at(-1)?.['address'];
};

describe('whom an attempt to sign in comes from', () => {
  it('is the peer, whatever it says, where it is no trusted proxy', async () => {
    await start({ TRUSTED_PROXIES: '10.1.0.0/16' });
    expect(await addressSeen()).toBe('127.0.0.1');
    expect(await addressSeen('198.51.100.7')).toBe('127.0.0.1');
  });

  it('is whom a chain of trusted proxies had before it, and nothing that was said further away', async () => {
    await start({ TRUSTED_PROXIES: '127.0.0.1,10.1.0.0/16,2001:db8:ffff::/48' });
    expect(await addressSeen('198.51.100.7')).toBe('198.51.100.7');
    expect(await addressSeen('203.0.113.9, 198.51.100.7, 10.1.2.3')).toBe('198.51.100.7');
    expect(await addressSeen('2001:db8::7, 2001:db8:ffff::1')).toBe('2001:db8::7');
    expect(await addressSeen('::ffff:198.51.100.7')).toBe('198.51.100.7');
    for (const garbage of ['unknown', '%', ', ,', '198.51.100.7:80', 'x'.repeat(5000)])
      expect(await addressSeen(garbage)).toBe('127.0.0.1');
  });

  it('counts for itself: who guesses elsewhere keeps nobody waiting here, and one household is one place', async () => {
    await start({ TRUSTED_PROXIES: '127.0.0.1' });
    const email = 'niemand@kreis.example';
    for (let n = 0; n < 12; n += 1) await signIn(email, `2001:db8:0:1::${n}`);
    expect(await signIn(email, '2001:db8:0:1:ffff::1')).toContain('SIGN_IN_THROTTLED');
    expect(await signIn(email, '198.51.100.7')).toContain('SIGN_IN_FAILED');
    expect(await signIn(email, '2001:db8:0:2::1')).toContain('SIGN_IN_FAILED');
  });
});

describe('security events in the log', () => {
  it('say what happened and from where, and neither password nor address of mail', async () => {
    await start({});
    const administrator = await api.as('Nicole Radtke');
    const { persons } = await administrator.ask(`{ persons(first: 50) { nodes { name email } } }`);
    const { name, email } = (persons.nodes as Data[]).find((one) => one.email && one.name !== 'Nicole Radtke');
    await enter(new TestClient(api.address), tokenOf(await makeLink(administrator, name)), password);
    await signIn(email, undefined);
    for (let n = 0; n < 10; n += 1) await signIn(email, undefined, 'auch ein Geheimnis');

    const told = security();
    expect([...new Set(told.map((line) => line['security']))]).toEqual(['signedIn', 'signInFailed', 'signInThrottled']);
    for (const line of told) {
      const known = ['level', 'time', 'security', 'address', 'msg', 'accountId', 'account'];
      expect(known).toEqual(expect.arrayContaining(Object.keys(line)));
      expect(line['address']).toBe('127.0.0.1');
    }
    const all = lines.join('');
    for (const secret of [email, email.split('@')[0], password, 'Geheimnis']) expect(all).not.toContain(secret);
  });
});

const hasNginx = spawnSync('nginx', ['-v']).error === undefined;
const whereNginxIs = hasNginx ? it : it.skip;

describe('Debian’s nginx, with nothing set but where the product is', () => {
  whereNginxIs(
    `has nobody signed in by a click${hasNginx ? '' : ' (skipped: nginx is not installed here)'}`,
    async () => {
      await start({});
      const folder = mkdtempSync(join(tmpdir(), 'systemblick-nginx-'));
      const port = await freePort();
      const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (kind) => `${kind}_temp_path ${folder}/${kind};`,
      );
      writeFileSync(
        join(folder, 'nginx.conf'),
        `daemon off; pid ${folder}/pid; error_log stderr; events {}
       http { access_log off; ${own.join(' ')}
         server { listen 127.0.0.1:${port}; location / { proxy_pass ${api.address}; } } }`,
      );
      const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
        stdio: 'ignore',
      });
      const gone = once(nginx, 'exit');
      const address = `http://127.0.0.1:${port}`;
      const ask = () =>
        throughIt(address, '{ signInOptions { passwordAllowed demoPeople { name } } }', {
          'content-type': 'application/json',
          origin: address,
        });
      await until(() =>
        ask().then(
          (text) => text.includes('passwordAllowed'),
          () => false,
        ),
      );
      expect(await ask()).toContain('"demoPeople":[]');
      nginx.kill();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  );
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
