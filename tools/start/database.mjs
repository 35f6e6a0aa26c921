import { join } from 'node:path';

import { databaseEnvironment } from '../database/environment.mjs';
import { root } from './prepare.mjs';

const names = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_ENGINE_URL', 'DATABASE_WORKER_URL'];

/**
 * The database to work with: the one the environment names, else one of our own in `.data`.
 * @returns {Promise<{ env: Record<string, string>, exited?: Promise<unknown>, stop: () => Promise<void> }>}
 */
export async function openDatabase(env) {
  if (names.some((name) => env[name] || env[`${name}_FILE`])) return { env: {}, stop: async () => {} };

  const { startDatabase } = await import('../database/launcher.mjs');
  const { ensureDatabase, ensureRoles, urlFor } = await import('../database/roles.mjs');
  const database = await startDatabase({ folder: env.SYSTEMBLICK_DATA || join(root, '.data') });
  const passwords = await ensureRoles(database);
  await ensureDatabase(database, 'systemblick');
  const url = (role) => urlFor(database, role, passwords[role], 'systemblick');
  return {
    env: databaseEnvironment({ app: url('app'), owner: url('owner'), engine: url('engine'), worker: url('worker') }),
    exited: database.exited,
    stop: database.stop,
  };
}
