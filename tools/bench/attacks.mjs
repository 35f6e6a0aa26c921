import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** All of the attacks on shared documents over real sockets; the suite itself sends a part of them. Tells its figures. */
const tests = fileURLToPath(new URL('../../tests', import.meta.url));
const jest = ['../tools/test/jest.mjs', '--config', 'co-editing/jest.config.mjs', 'attacks|floods'];
const { status } = spawnSync(process.execPath, jest, {
  cwd: tests,
  stdio: 'inherit',
  env: { ...process.env, SYSTEMBLICK_ATTACKS: 'all' },
});
process.exitCode = status ?? 1;
