import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, expect, it } from '@jest/globals';

import { until } from '../support/until.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
let product: ChildProcess;
afterEach(() => {
  if (product.exitCode === null) product.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** `npm start`, as an administrator begins it: with a database of its own. */
async function start(): Promise<string> {
  folder = mkdtempSync(join(tmpdir(), 'systemblick-start-'));
  chmodSync(folder, 0o755);
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(DATABASE_|SYSTEMBLICK_|PUBLIC_URL|NODE_OPTIONS)/.test(name),
  );
  product = spawn('npm', ['start'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...Object.fromEntries(own),
      SYSTEMBLICK_BUILT: '1',
      SYSTEMBLICK_DEMO: '0',
      SYSTEMBLICK_DATA: join(folder, 'data'),
      PORT: '0',
      LOG_LEVEL: 'warn',
    },
  });
  let said = '';
  product.stdout?.on('data', (part: Buffer) => (said += part.toString()));
  const address = () => /läuft: (http\S+)/.exec(said)?.[1];
  for (let looks = 0; !address() && product.exitCode === null && looks < 9000; looks += 1)
    await new Promise((done) => setTimeout(done, 10));
  const found = address();
  if (!found) throw new Error(`It did not start: ${said}`);
  return found;
}

/** The process and all that it began. */
function treeOf(pid: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [, rest = ''] = /\) (.*)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
        return [{ pid: Number(name), parent: Number(rest.split(' ')[1]) }];
      } catch {
        return [];
      }
    });
  const children = parents.filter(({ parent }) => parent === pid);
  return [pid, ...children.flatMap((child) => treeOf(child.pid))];
}

const isRunning = (pid: number): boolean => {
  try {
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

/** Half of a request: it is on its way until it is finished. */
function begin(
  address: string,
  body: string,
): { readonly asked: ClientRequest; readonly answered: Promise<IncomingMessage> } {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const asked = request(`${address}/graphql`, { method: 'POST', headers });
  const answered = once(asked, 'response').then(([response]) => response as IncomingMessage);
  asked.write(body.slice(0, 5));
  return { asked, answered };
}

it('npm start ends on SIGTERM with all its processes, and a request on its way has its answer', async () => {
  const address = await start();
  const tree = treeOf(product.pid ?? 0);
  expect(tree.length).toBeGreaterThan(3);

  const body = JSON.stringify({ query: '{ __typename }' });
  const { asked, answered } = begin(address, body);
  await until(async () => (await fetch(`${address}/health/ready`)).status === 200);
  const exited = once(product, 'exit');
  product.kill('SIGTERM');
  await until(() =>
    fetch(`${address}/health/ready`).then(
      ({ status }) => status === 503,
      () => true,
    ),
  );
  asked.end(body.slice(5));
  const response = await answered;
  let text = '';
  for await (const part of response) text += String(part);
  expect(JSON.parse(text)).toEqual({ data: { __typename: 'Query' } });

  await exited;
  await until(() => !tree.some(isRunning));
  await expect(fetch(address)).rejects.toThrow();
});
