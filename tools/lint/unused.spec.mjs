import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { root } from '../start/prepare.mjs';

let planted;
let told;

const plant = (path, text) => {
  mkdirSync(dirname(join(planted, path)), { recursive: true });
  writeFileSync(join(planted, path), typeof text === 'string' ? text : JSON.stringify(text));
};

beforeAll(() => {
  planted = realpathSync(mkdtempSync(join(tmpdir(), 'unused-')));
  copyFileSync(join(root, 'knip.json'), join(planted, 'knip.json'));
  plant('package.json', { name: 'planted', private: true, type: 'module', workspaces: ['apps/*', 'libs/*'] });
  plant('libs/domain/package.json', {
    name: '@systemblick/domain',
    type: 'module',
    exports: { './*': { types: './src/*.ts', default: './dist/*.js' } },
  });
  plant('libs/domain/tsconfig.build.json', { compilerOptions: { rootDir: 'src', outDir: 'dist' }, include: ['src'] });
  plant(
    'libs/domain/src/cases/case.ts',
    'export const used = 1;\nexport const here = used;\nexport type Alone = string;',
  );
  plant('apps/api/package.json', {
    name: '@systemblick/api',
    type: 'module',
    dependencies: { '@systemblick/domain': '0.1.0', 'not-asked-for': '1.0.0' },
  });
  plant(
    'apps/api/src/print-all.ts',
    `import { used } from '@systemblick/domain/cases/case';\nimport 'not-declared';\nconsole.log(used);`,
  );
  plant('apps/api/src/nobody.ts', 'export {};');
  mkdirSync(join(planted, 'node_modules/@systemblick'), { recursive: true });
  symlinkSync(join(planted, 'libs/domain'), join(planted, 'node_modules/@systemblick/domain'));

  const args = ['--directory', planted, '--no-progress', '--no-config-hints', '-t', 'tsconfig.build.json'];
  const bin = join(root, 'node_modules/knip/bin/knip.js');
  const { stdout, stderr } = spawnSync(process.execPath, [bin, ...args, '--reporter', 'json'], { encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  told = JSON.parse(stdout).issues;
});
afterAll(() => rmSync(planted, { recursive: true, force: true }));

const named = (kind) => told.flatMap((issue) => issue[kind] ?? []).map(({ name }) => name);

it.each([
  ['exports', ['here']],
  ['types', ['Alone']],
  ['dependencies', ['not-asked-for']],
  ['unlisted', ['not-declared']],
  ['files', ['apps/api/src/nobody.ts']],
])('tells of unused or undeclared %s', (kind, names) => {
  expect(named(kind)).toEqual(names);
});
