import { spawn } from 'node:child_process';

import { endsWithNpm } from './ends-with-npm.mjs';
import { checkNode, fail, installPackages, root } from './prepare.mjs';

checkNode();
installPackages();
const { openDatabase } = await import('./database.mjs');
const database = await openDatabase(process.env).catch((problem) => fail(problem.message));

/** The compiler writes what changed, Node restarts the server, Vite reloads the page on its own port. */
const env = {
  ...process.env,
  ...database.env,
  SYSTEMBLICK_BUILT: '1',
  SYSTEMBLICK_DEMO: process.env.SYSTEMBLICK_DEMO ?? '1',
};
const start = (command, args, cwd = root) => spawn(command, args, { cwd, env, stdio: 'inherit' });
const children = [
  start('npx', ['tsc', '-b', '--watch', '--preserveWatchOutput', 'apps/api/tsconfig.build.json']),
  start(process.execPath, [
    '--watch-path=apps/api/dist',
    '--watch-path=libs/domain/dist',
    '--watch-path=libs/persistence/dist',
    'tools/start/start.mjs',
  ]),
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
