import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import pg from 'pg';

/** Who connects as what. None of them is a superuser; row-level security holds for all but the tables' owner. */
export const databaseRoles = ['owner', 'app', 'engine', 'worker', 'report'];

const roleName = (role) => `systemblick_${role}`;

/**
 * Makes the five roles of the product with generated passwords, kept in a file only we may read.
 * @param {import('./launcher.mjs').RunningDatabase} database
 * @returns {Promise<Record<string, string>>} the passwords by role
 */
export async function ensureRoles(database) {
  const file = join(database.folder, 'roles.json');
  const passwords = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : Object.fromEntries(databaseRoles.map((role) => [role, randomBytes(24).toString('base64url')]));
  writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 });
  chmodSync(file, 0o600);

  await asSuperuser(database, 'postgres', async (client) => {
    for (const role of databaseRoles) {
      const known = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [roleName(role)]);
      const verb = known.rowCount ? 'ALTER' : 'CREATE';
      await client.query(
        `${verb} ROLE ${roleName(role)} LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD ${client.escapeLiteral(passwords[role])}`,
      );
    }
  });
  return passwords;
}

/** Makes the database, owned by the owner, where it is not there yet. */
export async function ensureDatabase(database, name) {
  await asSuperuser(database, 'postgres', async (client) => {
    const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (!known.rowCount)
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} OWNER ${roleName('owner')}`);
    await client.query(`REVOKE ALL ON DATABASE ${client.escapeIdentifier(name)} FROM PUBLIC`);
    for (const role of databaseRoles) {
      await client.query(`GRANT CONNECT ON DATABASE ${client.escapeIdentifier(name)} TO ${roleName(role)}`);
    }
  });
}

/** The address for one role. */
export const urlFor = ({ port }, role, password, name) =>
  `postgres://${roleName(role)}:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`;

/** Runs one piece of administration as the cluster's superuser. */
export async function asSuperuser({ port, password }, name, work) {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: name });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
