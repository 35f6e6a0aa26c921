import { randomBytes } from 'node:crypto';

import { databaseEnvironment } from './environment.mjs';
import { asSuperuser, databaseRoles, urlFor } from './roles.mjs';
import { templateNamed } from './test-server.mjs';

/**
 * A database of one suite's own, copied in some 30 ms from the template that the run has filled; `null`: an empty one.
 * @param {string | null} template
 * @returns {Promise<{ name: string, ownerUrl: string, appUrl: string, engineUrl: string, workerUrl: string, reportUrl: string, environment: Record<string, string>, superuser: <T>(work: (client: import('pg').Client) => Promise<T>) => Promise<T>, drop: () => Promise<void> }>}
 */
export async function createTestDatabase(template) {
  const told = process.env.SYSTEMBLICK_TEST_SERVER;
  if (!told) throw new Error('Kein Testserver: der Testlauf braucht tools/database/jest-global-setup.mjs.');

  const server = JSON.parse(told);
  const name = `suite_${randomBytes(6).toString('hex')}`;
  await asSuperuser(server, 'postgres', (client) =>
    client.query(
      `CREATE DATABASE ${name} TEMPLATE ${template === null ? 'template0' : templateNamed(template)} OWNER systemblick_owner`,
    ),
  );
  await asSuperuser(server, 'postgres', async (client) => {
    for (const role of databaseRoles) await client.query(`GRANT CONNECT ON DATABASE ${name} TO systemblick_${role}`);
  });
  const urls = Object.fromEntries(
    databaseRoles.map((role) => [role, urlFor(server, role, server.passwords[role], name)]),
  );
  return {
    name,
    ...Object.fromEntries(databaseRoles.map((role) => [`${role}Url`, urls[role]])),
    environment: databaseEnvironment(urls),
    superuser: (work) => asSuperuser(server, name, work),
    drop: () =>
      asSuperuser(server, 'postgres', (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  };
}
