import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';

import { chromium } from 'playwright-core';

import { readCorpus } from './corpus.mjs';

// How long the built worker takes in a browser, with its own policy as the server sets it: npm run bench:anonymization:browser -- --corpus ORDNER
const { values } = parseArgs({
  options: { corpus: { type: 'string' }, words: { type: 'string', default: '20000' }, chrome: { type: 'string' } },
});
if (!values.corpus) {
  console.error('npm run bench:anonymization:browser -- --corpus ORDNER [--words 20000] [--chrome PFAD]');
  process.exit(2);
}

const assets = new URL('../../apps/web/dist/pages/assets/', import.meta.url);
const named = (pattern) => readdirSync(assets).find((name) => pattern.test(name));
const worker = named(/^anonymiser\.worker-.*\.js$/);
const model = named(/^model-.*\.bin$/);
const types = { '.js': 'text/javascript', '.bin': 'application/octet-stream' };

const server = createServer(({ url = '/' }, response) => {
  if (url === '/') return response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Bench</title>');
  const name = url.slice(1);
  if (name !== worker && name !== model) return response.writeHead(404).end();
  response.setHeader('Content-Type', types[extname(name)]);
  response.setHeader('Content-Security-Policy', "default-src 'none'");
  return response.end(readFileSync(new URL(name, assets)));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const address = `http://127.0.0.1:${server.address().port}/`;

const told = readCorpus(values.corpus).map(({ text }) => text);
const wordsOf = (text) => text.match(/\S+/g)?.length ?? 0;
let text = '';
for (let at = 0; wordsOf(text) < Number(values.words); at += 1) text += `${told[at % told.length]}\n\n`;

const browser = await chromium.launch({
  executablePath: values.chrome ?? process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
await page.goto(address);
const measured = await page.evaluate(
  async ({ script, bytes, raw }) => {
    const anonymiser = new globalThis.Worker(script, { type: 'module' });
    const asked = (message, number) =>
      new Promise((done) => {
        anonymiser.onmessage = ({ data }) => data.number === number && 'findings' in data && done(data.findings.length);
        anonymiser.postMessage(message);
      });
    const began = performance.now();
    anonymiser.postMessage({ model: new Uint8Array(await (await fetch(bytes)).arrayBuffer()), own: undefined });
    await asked({ number: 1, text: 'Frau Sommer kam.' }, 1);
    const ready = performance.now();
    // The longest time for which the page could not answer a key.
    let held = 0;
    let last = ready;
    const beat = setInterval(() => {
      held = Math.max(held, performance.now() - last - 10);
      last = performance.now();
    }, 10);
    const findings = await asked({ number: 2, text: raw }, 2);
    const first = performance.now();
    await asked({ number: 3, text: raw }, 3);
    const second = performance.now();
    clearInterval(beat);
    return { ready: ready - began, first: first - ready, second: second - first, held, findings };
  },
  { script: address + worker, bytes: address + model, raw: text },
);
await browser.close();
server.close();

const words = wordsOf(text);
const each = (time) => `${((1000 * time) / words).toFixed(0)} ms`;
console.table({
  'worker and model, to the first answer': `${measured.ready.toFixed(0)} ms`,
  [`${words} words, first time, per 1,000`]: each(measured.first),
  [`${words} words, again, per 1,000`]: each(measured.second),
  'longest the page waited meanwhile': `${measured.held.toFixed(0)} ms`,
  findings: measured.findings,
});
