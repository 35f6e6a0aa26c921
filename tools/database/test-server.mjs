import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startDatabase } from './launcher.mjs';
import { databaseRoles, ensureDatabase, ensureRoles, urlFor } from './roles.mjs';

const template = 'systemblick_template';

/**
 * A throw-away server with the roles and one migrated template database; its suites copy the template.
 * Told to them by the environment variable SYSTEMBLICK_TEST_SERVER.
 * @param {{ migrate: (urls: Record<string, string>) => Promise<void>, durable?: boolean }} options
 */
export async function startTestServer({ migrate, durable = false }) {
  const folder = mkdtempSync(join(tmpdir(), 'systemblick-test-'));
  chmodSync(folder, 0o755);
  const database = await startDatabase({ folder: join(folder, 'data'), durable });
  const passwords = await ensureRoles(database);
  await ensureDatabase(database, template);
  await migrate(
    Object.fromEntries(databaseRoles.map((role) => [role, urlFor(database, role, passwords[role], template)])),
  );
  process.env.SYSTEMBLICK_TEST_SERVER = JSON.stringify({
    port: database.port,
    password: database.password,
    passwords,
    template,
  });

  return {
    async stop() {
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
