import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startDatabase } from './launcher.mjs';
import { databaseRoles, ensureDatabase, ensureRoles, urlFor } from './roles.mjs';

let running;

/**
 * A throw-away server with the roles and a template database of this name, which suites copy: one for all who ask in one
 * process, each template filled once. Told to suites by the environment variable SYSTEMBLICK_TEST_SERVER.
 * @param {{ template: string, fill: (urls: Record<string, string>) => Promise<void> }} options
 * @returns {Promise<{ stop: () => Promise<void> }>} stops it for all
 */
export async function startTestServer({ template, fill }) {
  running ??= start();
  const server = await running;
  server.templates[template] ??= fillTemplate(server, template, fill);
  await server.templates[template];
  const { port, password } = server.database;
  process.env.SYSTEMBLICK_TEST_SERVER = JSON.stringify({ port, password, passwords: server.passwords });

  return {
    async stop() {
      if (running === undefined) return;
      running = undefined;
      await server.database.stop();
      rmSync(server.folder, { recursive: true, force: true });
    },
  };
}

async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'systemblick-test-'));
  chmodSync(folder, 0o755);
  const database = await startDatabase({ folder: join(folder, 'data'), durable: false });
  return { folder, database, passwords: await ensureRoles(database), templates: {} };
}

async function fillTemplate({ database, passwords }, template, fill) {
  const name = templateNamed(template);
  await ensureDatabase(database, name);
  await fill(Object.fromEntries(databaseRoles.map((role) => [role, urlFor(database, role, passwords[role], name)])));
}

/** What a template's database is called. */
export const templateNamed = (template) => `template_${template}`;
