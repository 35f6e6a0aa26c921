import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { endsWithNpm } from './ends-with-npm.mjs';
import { build, checkNode, fail, hasDemo, installPackages, root } from './prepare.mjs';

checkNode();
installPackages();
// Node watches folders that are there: what the server is made of is built once before it starts.
const server = hasDemo ? 'demo' : 'api';
if (!build([`@systemblick/${server}`])) fail('Das Bauen ist fehlgeschlagen; die Meldungen stehen darüber.');
const { openDatabase } = await import('./database.mjs');
const database = await openDatabase(process.env).catch((problem) => fail(problem.message));

/** What the server reads: its own code, and of every library it names what the compiler made of it. */
const { dependencies } = JSON.parse(readFileSync(join(root, 'apps/api/package.json'), 'utf8'));
const libraries = Object.keys(dependencies).filter((name) => name.startsWith('@systemblick/'));
const watched = ['apps/api/dist', ...libraries.map((name) => name.replace('@systemblick', 'libs') + '/dist')];

/** The compiler writes what changed, Node restarts the server, Vite reloads the page on its own port. */
const env = {
  ...process.env,
  ...database.env,
  SYSTEMBLICK_BUILT: '1',
  SYSTEMBLICK_DEMO: process.env.SYSTEMBLICK_DEMO ?? (hasDemo ? '1' : '0'),
};
// Started itself, not by its script: that ends at a signal and leaves the compiler running.
const { default: compiler } = await import('../../node_modules/typescript-native/lib/getExePath.js');
const start = (command, args, cwd = root) => spawn(command, args, { cwd, env, stdio: 'inherit' });
const children = [
  start(compiler(), ['-b', '--watch', '--preserveWatchOutput', `apps/${server}/tsconfig.build.json`]),
  start(process.execPath, [...watched.map((folder) => `--watch-path=${folder}`), 'tools/start/start.mjs']),
  start('npx', ['vite'], `${root}apps/web`),
];

async function stop() {
  for (const child of children) child.kill('SIGTERM');
  await database.stop();
  process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
endsWithNpm(() => void stop());
