import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { root } from '../start/prepare.mjs';
import { reports } from './report.mjs';

/**
 * Runs Jest in the present folder (a package's own `test` script calls this) and leaves its report beside the others'.
 * Arguments are Jest's; SYSTEMBLICK_REPORT tells two runs of the same suites apart.
 */
const given = process.argv.slice(2);
const config = given.includes('--config') ? given[given.indexOf('--config') + 1] : undefined;
const name = [basename(process.cwd()), config && dirname(config), process.env.SYSTEMBLICK_REPORT]
  .filter(Boolean)
  .join('-');
mkdirSync(reports, { recursive: true });
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const args = [
  '--experimental-vm-modules',
  '--no-warnings',
  jest,
  '--testTimeout=120000',
  '--json',
  `--outputFile=${join(reports, `${name}.json`)}`,
  ...given,
];
// The time limit ends what hangs; it is no measure of speed.
// Jest prints its JSON on standard output as well; what people read is on standard error.
const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
process.exitCode = status ?? 1;
