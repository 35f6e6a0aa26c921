import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import pg from 'pg';

import { everyoneMayEnter, postgresBinaries } from './binaries.mjs';

/**
 * A PostgreSQL of our own in a folder of our own, reachable on the loopback address only.
 * @typedef {{ port: number, password: string, folder: string, exited: Promise<number | null>, stop: () => Promise<void> }} RunningDatabase
 */

/**
 * Starts PostgreSQL, and makes its cluster at the first start (ICU de-DE, scram, a generated password file).
 * As root it runs as `nobody`; a server left behind by a killed parent is stopped and replaced.
 * @param {{ folder: string, durable?: boolean }} options `durable: false` only where the data may be lost (tests)
 * @returns {Promise<RunningDatabase>}
 */
export async function startDatabase({ folder: wanted, durable = true }) {
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined;
  const folder = placeFor(resolve(wanted), user);
  const binaries = postgresBinaries(user);
  const cluster = join(folder, 'cluster');
  const run = { env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' }, ...user, cwd: folder };

  refuseIfInUse(folder);
  await stopOrphan(cluster);
  const password = createCluster({ binaries, cluster, folder, run, user });

  const port = await freePort();
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: '64MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    log_statement: 'none',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const args = ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const server = spawn(join(binaries, 'bin', 'postgres'), args, {
    ...run,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  server.stderr.on('data', (part) => (complaint = (complaint + part).slice(-2000)));
  const exited = new Promise((done) => server.once('exit', (code) => done(code)));
  writeFileSync(join(folder, 'parent.pid'), String(process.pid));

  await ready({ port, password, server, complaint: () => complaint });
  return {
    port,
    password,
    folder,
    exited,
    async stop() {
      if (server.exitCode === null) server.kill('SIGINT');
      await exited;
      rmSync(join(folder, 'parent.pid'), { force: true });
    },
  };
}

/** The folder itself, or, where PostgreSQL's user cannot get through to it, one of the same name elsewhere. */
function placeFor(folder, user) {
  mkdirSync(folder, { recursive: true });
  if (!user || everyoneMayEnter(resolve(folder, '..'))) return open(folder, user);

  const elsewhere = `/var/lib/systemblick/${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
  console.log(`Der Datenbankbenutzer kommt nicht bis ${folder}; die Daten liegen deshalb in ${elsewhere}.`);
  mkdirSync(elsewhere, { recursive: true });
  return open(elsewhere, user);
}

function open(folder, user) {
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

function createCluster({ binaries, cluster, folder, run, user }) {
  const passwordFile = join(folder, 'postgres.password');
  if (existsSync(join(cluster, 'PG_VERSION')) && existsSync(passwordFile))
    return readFileSync(passwordFile, 'utf8').trim();

  rmSync(cluster, { recursive: true, force: true });
  const password = randomBytes(24).toString('base64url');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const half = `${cluster}.new`;
  rmSync(half, { recursive: true, force: true });
  const options = [
    '-D',
    half,
    '-U',
    'postgres',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=de-DE',
  ];
  const made = spawnSync(
    join(binaries, 'bin', 'initdb'),
    [...options, '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
    {
      ...run,
      encoding: 'utf8',
    },
  );
  if (made.status !== 0)
    throw new Error(`Die Datenbank konnte nicht angelegt werden: ${made.stderr || made.error?.message}`);
  const moved = spawnSync('mv', [half, cluster]);
  if (moved.status !== 0) throw new Error(`Die Datenbank konnte nicht nach ${cluster} gelegt werden.`);
  return password;
}

function refuseIfInUse(folder) {
  const note = join(folder, 'parent.pid');
  const parent = existsSync(note) ? Number(readFileSync(note, 'utf8')) : 0;
  if (parent > 0 && parent !== process.pid && isOurKind(parent)) {
    throw new Error(
      `Systemblick läuft schon mit den Daten in ${folder} (Prozess ${parent}). Bitte beenden Sie es zuerst.`,
    );
  }
}

/** A server whose parent is gone still holds the cluster: it is asked to stop, and waited for. */
async function stopOrphan(cluster) {
  const note = join(cluster, 'postmaster.pid');
  if (!existsSync(note)) return;

  const pid = Number(readFileSync(note, 'utf8').split('\n')[0]);
  if (commandOf(pid).includes(cluster)) {
    process.kill(pid, 'SIGINT');
    for (let tries = 0; tries < 300 && isAlive(pid); tries += 1) await pause(100);
    if (isAlive(pid)) throw new Error(`Ein alter Datenbankserver (Prozess ${pid}) beendet sich nicht.`);
  }
  rmSync(note, { force: true });
}

const isOurKind = (pid) => isAlive(pid) && /node/.test(commandOf(pid));

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return problem.code === 'EPERM';
  }
}

function commandOf(pid) {
  const shown = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  if (shown.status === 0) return shown.stdout;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function freePort() {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

async function ready({ port, password, server, complaint }) {
  for (let tries = 0; tries < 600; tries += 1) {
    if (server.exitCode !== null) throw new Error(`Die Datenbank ist nicht gestartet: ${complaint()}`);
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await pause(50);
    }
  }
  throw new Error('Die Datenbank antwortet nach 30 Sekunden noch nicht.');
}
