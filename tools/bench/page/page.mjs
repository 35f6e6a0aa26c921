import { createServer } from 'node:net';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { startDemoServer } from '../../database/demo-server.mjs';
import { createTestDatabase } from '../../database/test-database.mjs';
import { installPackages, root } from '../../start/prepare.mjs';

/** `npm run bench:page [runs] [path]`: a first visit, nothing in the cache, as Lighthouse's phone and computer see it. */
const runs = Number(process.argv[2] ?? 5);
const only = process.argv[3];
const pages = [
  { path: '/anmelden', who: null },
  { path: '/', who: 'Tobias Wischnewski' },
  { path: '/faelle', who: 'Tobias Wischnewski' },
  { path: '/themen', who: 'Tobias Wischnewski' },
].filter(({ path }) => only === undefined || path === only);

// Only who measures needs it: it has a folder of packages of its own.
installPackages(import.meta.dirname);
const { default: lighthouse, desktopConfig } = await import('lighthouse');
const { computeMedianRun } = await import('lighthouse/core/lib/median-run.js');

const server = await startDemoServer();
const { readSettings } = await import('@systemblick/api/platform/settings/settings');
const { serve } = await import('@systemblick/api/serve');
const database = await createTestDatabase('demo');
const serving = await serve(
  readSettings({ ...database.environment, PORT: '0', SYSTEMBLICK_DEMO: '1', LOG_LEVEL: 'silent' }),
  { pages: join(root, 'apps/web/dist') },
);
const port = await freePort();
// A browser with one context only: Lighthouse opens its pages there, with the cookie that signing in left.
const browser = await chromium.launchPersistentContext('', {
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
});

for (const { path, who } of pages) {
  await browser.clearCookies();
  if (who !== null) await signIn(who);
  for (const device of ['mobile', 'desktop']) {
    const results = [];
    for (let run = 0; run < runs; run += 1) results.push(await visit(`${serving.address}${path}`, device));
    console.log(`${path} ${device}: ${told(computeMedianRun(results))}`);
  }
}
await browser.close();
await serving.stop();
await database.drop();
await server.stop();

async function signIn(name) {
  const page = await browser.newPage();
  await page.goto(`${serving.address}/anmelden`);
  await page.getByRole('button', { name }).click();
  await page.waitForURL(`${serving.address}/`);
  await page.close();
}

async function visit(address, device) {
  const flags = { port, onlyCategories: ['performance'], logLevel: 'error' };
  const result = await lighthouse(address, flags, device === 'desktop' ? desktopConfig : undefined);
  if (result === undefined || result.lhr.runtimeError) throw new Error(result?.lhr.runtimeError?.message);
  return result.lhr;
}

function told({ audits, categories }) {
  const requests = audits['network-requests'].details.items;
  const kb = (of) => (requests.filter(of).reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000).toFixed(0);
  const seconds = (name) => (audits[name].numericValue / 1000).toFixed(1);
  return [
    `score ${Math.round(categories.performance.score * 100)}`,
    `CLS ${audits['cumulative-layout-shift'].numericValue.toFixed(3)}`,
    `first paint ${seconds('first-contentful-paint')} s`,
    `largest ${seconds('largest-contentful-paint')} s`,
    `blocked ${audits['total-blocking-time'].numericValue.toFixed(0)} ms`,
    `${kb(() => true)} kB in ${requests.length} requests`,
    `JavaScript ${kb(({ resourceType }) => resourceType === 'Script')} kB`,
    `fonts ${kb(({ resourceType }) => resourceType === 'Font')} kB`,
  ].join(', ');
}

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => done(free));
    });
  });
}
