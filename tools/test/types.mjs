import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../start/prepare.mjs';

/** Checks the types of all packages, or of those named (`web`, `domain`): one after the other, each in a second or few. */
const { default: compiler } = await import('../../node_modules/typescript-native/lib/getExePath.js');
const named = process.argv.slice(2);
const packages = ['libs', 'apps']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
  .concat('tests')
  .filter((path) => existsSync(join(root, path, 'tsconfig.json')))
  .filter((path) => named.length === 0 || named.some((name) => path.endsWith(name)));

// Every further thread works out gql.tada's types anew.
const wrong = packages.filter(
  (path) =>
    spawnSync(compiler(), ['-p', join(path, 'tsconfig.json'), '--singleThreaded'], { cwd: root, stdio: 'inherit' })
      .status !== 0,
);
if (wrong.length > 0) console.error(`Typen stimmen nicht: ${wrong.join(', ')}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
