import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, expect, it } from '@jest/globals';

const here = (path: string) => new URL(path, import.meta.url).href;
let folder: string;
let product: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'systemblick-without-'));
  chmodSync(folder, 0o755);
});
afterEach(async () => {
  if (product?.exitCode === null) {
    product.kill('SIGTERM');
    await once(product, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the product as a release without `apps/demo` does; answers its address, or what it said instead. */
async function start(demo: '0' | '1'): Promise<{ readonly address: string | undefined; readonly said: string }> {
  const child = spawn(
    process.execPath,
    ['--import', here('../support/without-the-demo.mjs'), fileURLToPath(here('../../tools/start/start.mjs'))],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        SYSTEMBLICK_DATA: join(folder, 'data'),
        SYSTEMBLICK_BUILT: '1',
        SYSTEMBLICK_DEMO: demo,
        PORT: '0',
        LOG_LEVEL: 'silent',
      },
    },
  );
  product = child;
  let said = '';
  const address = () => /läuft: (http\S+)/.exec(said)?.[1];
  await new Promise<void>((done) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        said += part.toString();
        if (address()) done();
      });
    child.once('exit', () => done());
  });
  return { address: address(), said };
}

it('starts without the demo’s app', async () => {
  const { address, said } = await start('0');
  expect(said).toContain('läuft');
  expect((await fetch(`${address}/health/live`)).status).toBe(200);
});

it('does not start with demo data that are not there', async () => {
  const { address, said } = await start('1');
  expect(address).toBeUndefined();
  expect(said).toContain('@systemblick/demo');
});
