import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { root } from '../start/prepare.mjs';

/** Starts the product as `npm start` does, on data of its own, and answers when its address was printed. */
function start(data) {
  const began = performance.now();
  const child = spawn(process.execPath, ['tools/start/start.mjs'], {
    cwd: root,
    env: { ...process.env, SYSTEMBLICK_DATA: data, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((done) => {
    let said = '';
    child.stdout.on('data', (part) => {
      said += part;
      const address = /läuft: (\S+)/.exec(said)?.[1];
      if (address) done({ child, address, seconds: (performance.now() - began) / 1000 });
    });
  });
}

const stop = (child) =>
  new Promise((done) => {
    child.once('exit', done);
    child.kill('SIGTERM');
  });

/** The JavaScript that the page's own HTML asks for, as it is sent, in kB; what routes fetch later comes on top. */
async function scripts(address) {
  const html = await (await fetch(address)).text();
  let bytes = 0;
  for (const [, path] of html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g))
    bytes += await sentBytes(address, path);
  return bytes / 1000;
}

/** Read by hand: fetch would unpack it. */
const sentBytes = (address, path) =>
  new Promise((done) => {
    get(new URL(path, address), { headers: { 'accept-encoding': 'br' } }, (response) => {
      let bytes = 0;
      response.on('data', ({ length }) => (bytes += length)).on('end', () => done(bytes));
    });
  });

const residentMb = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

const data = mkdtempSync(join(tmpdir(), 'systemblick-figures-'));
const first = await start(data);
await stop(first.child);
const warm = await start(data);
await fetch(warm.address);
await pause(3000);
console.log(`first start with the demo, packages and build there: ${first.seconds.toFixed(1)} s`);
console.log(`warm start: ${warm.seconds.toFixed(1)} s`);
console.log(`memory of the running server, without the database: ${residentMb(warm.child.pid).toFixed(0)} MB`);
for (const path of ['/', '/anmelden'])
  console.log(`JavaScript in the HTML of ${path}: ${(await scripts(new URL(path, warm.address))).toFixed(1)} kB`);
await stop(warm.child);
rmSync(data, { recursive: true, force: true });
