import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Whether the invented county is here: a release may leave `apps/demo` out. */
export const hasDemo = existsSync(join(root, 'apps', 'demo'));

/** Refuses a Node.js that the product does not run on. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19)) return;

  fail(
    `Systemblick braucht Node.js 20.19 oder neuer (20.x), oder 22.13 und neuer; hier läuft ${process.versions.node}.`,
  );
}

/** Installs what is missing in a folder: packages absent, or older than the lock file. */
export function installPackages(folder = root) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  const lock = join(folder, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;

  console.log('Pakete werden installiert (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder);
}

/**
 * How Nx is run: without its daemon, and with a cache in this folder (shared with another clone, it may believe that what it
 * built there is here).
 */
export const nxEnvironment = {
  NX_CACHE_DIRECTORY: join(root, '.nx', 'cache'),
  NX_WORKSPACE_DATA_DIRECTORY: join(root, '.nx', 'workspace-data'),
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  NX_NO_CLOUD: 'true',
};

/** Builds what has changed since the last build, quietly unless it fails; answers whether it went well. */
export function build(projects) {
  const env = { ...process.env, ...nxEnvironment };
  const nx = join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const command = [nx, 'run-many', '-t', 'build', '-p', projects.join(','), '--outputStyle=static'];
  const done = spawnSync(process.execPath, command, {
    cwd: root,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.status === 0) return true;

  console.error(`${done.stdout ?? ''}${done.stderr ?? ''}`);
  return false;
}

/** Ends with one sentence and exit code 1. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function run(command, args, cwd) {
  const done = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (done.status !== 0) fail(`${command} ${args[0]} ist fehlgeschlagen; die Meldungen stehen darüber.`);
}
