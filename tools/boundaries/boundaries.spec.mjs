import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cruise } from 'dependency-cruiser';

import { forbidden, options } from './rules.mjs';
import { stages } from './stages.mjs';

let root;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'boundaries-')));
  const packages = {
    domain: 'libs',
    anonymization: 'libs',
    contract: 'libs',
    'co-editing': 'libs',
    'co-editing-engine': 'libs',
    persistence: 'libs',
    api: 'apps',
    demo: 'apps',
    web: 'apps',
  };
  mkdirSync(join(root, 'node_modules/@systemblick'), { recursive: true });
  for (const [name, folder] of Object.entries(packages)) {
    plant(
      `${folder}/${name}/package.json`,
      JSON.stringify({
        name: `@systemblick/${name}`,
        type: 'module',
        exports: { './*': { '@systemblick/source': './src/*.ts' } },
      }),
    );
    plant(`${folder}/${name}/src/kernel/here.ts`, 'export const here = 1;');
    symlinkSync(join(root, folder, name), join(root, 'node_modules/@systemblick', name));
  }
  plant('tsconfig.json', JSON.stringify({ compilerOptions: { module: 'nodenext', moduleResolution: 'nodenext' } }));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function plant(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function violations() {
  const { output } = await cruise(
    ['apps', 'libs'],
    { ...options, baseDir: root, ruleSet: { forbidden }, validate: true },
    undefined,
    undefined,
  );
  return [...new Set(output.summary.violations.map(({ rule }) => rule.name))];
}

describe('the boundaries', () => {
  it('let an upstream look pass', async () => {
    plant('libs/domain/src/cases/case.ts', `import { here } from '../kernel/here.js'; export const kase = here;`);
    plant(
      'apps/api/src/cases/use.ts',
      `import { kase } from '@systemblick/domain/cases/case'; export const use = kase;`,
    );
    expect(await violations()).toEqual([]);
  });

  it('let the demo call a use case, and name what it is given', async () => {
    plant('libs/domain/src/cases/case.ts', 'export type Case = string;');
    plant('libs/persistence/src/platform/new-id.ts', 'export const newId = 1;');
    plant('apps/api/src/cases/write-case.ts', 'export const WriteCase = 1;');
    plant(
      'apps/demo/src/cases/load.ts',
      `import { WriteCase } from '@systemblick/api/cases/write-case';
       import type { Case } from '@systemblick/domain/cases/case';
       import { newId } from '@systemblick/persistence/platform/new-id';
       export const a: readonly [number, Case] = [WriteCase + newId, ''];`,
    );
    expect(await violations()).toEqual([]);
  });

  it.each(stages.slice(0, -1).map((stage, place) => [stage, stages[place + 1]]))(
    'catch %s looking at %s',
    async (stage, later) => {
      plant(`apps/api/src/${later}/later.ts`, 'export const later = 1;');
      plant(
        `apps/api/src/${stage}/early.ts`,
        `import { later } from '../${later}/later.js'; export const early = later;`,
      );
      expect(await violations()).toEqual([`${stage}-looks-upstream-only`]);
    },
  );

  it('catch a downstream look across packages', async () => {
    plant('libs/domain/src/decisions/meetings/ballot.ts', 'export const ballot = 1;');
    plant(
      'libs/persistence/src/cases/query.ts',
      `import type { ballot } from '@systemblick/domain/decisions/meetings/ballot'; export type B = typeof ballot;`,
    );
    expect(await violations()).toEqual(['cases-looks-upstream-only']);
  });

  it('catch a downstream look between features', async () => {
    plant('apps/web/src/features/themes/list.ts', 'export const list = 1;');
    plant('apps/web/src/features/cases/page.ts', `import { list } from '../themes/list.js'; export const page = list;`);
    expect(await violations()).toEqual(['cases-looks-upstream-only']);
  });

  it.each([
    ['libs-domain-looks-down-only', 'libs/domain/src/people/a.ts', '@systemblick/persistence/kernel/here'],
    ['libs-co-editing-looks-down-only', 'libs/co-editing/src/a.ts', '@systemblick/persistence/kernel/here'],
    ['libs-co-editing-engine-looks-down-only', 'libs/co-editing-engine/src/a.ts', '@systemblick/domain/kernel/here'],
    ['libs-persistence-looks-down-only', 'libs/persistence/src/a.ts', '@systemblick/api/kernel/here'],
    ['libs-contract-looks-down-only', 'libs/contract/src/a.ts', '@systemblick/domain/kernel/here'],
    ['libs-anonymization-looks-down-only', 'libs/anonymization/src/a.ts', '@systemblick/domain/kernel/here'],
    ['apps-api-looks-down-only', 'apps/api/src/a.ts', '@systemblick/contract/kernel/here'],
    ['apps-web-looks-down-only', 'apps/web/src/a.ts', '@systemblick/persistence/kernel/here'],
    ['apps-demo-looks-down-only', 'apps/demo/src/a.ts', '@systemblick/persistence/kernel/here'],
    ['apps-api-looks-down-only', 'apps/api/src/a.ts', '@systemblick/demo/kernel/here'],
    ['apps-web-looks-down-only', 'apps/web/src/a.ts', '@systemblick/demo/kernel/here'],
    ['demo-acts-through-use-cases', 'apps/demo/src/a.ts', '@systemblick/domain/kernel/here'],
  ])('catch %s', async (rule, from, to) => {
    plant(from, `import { here } from '${to}'; export const a = here;`);
    expect(await violations()).toContain(rule);
  });

  it.each([
    ['domain-is-pure', 'libs/domain/src/people/a.ts', `import { join } from 'node:path'; export const a = join;`],
    [
      'anonymization-is-pure',
      'libs/anonymization/src/a.ts',
      `import { join } from 'node:path'; export const a = join;`,
    ],
    ['platform-knows-no-stage', 'apps/api/src/platform/a.ts', `import { x } from '../cases/x.js'; export const a = x;`],
    [
      'platform-knows-no-stage',
      'libs/persistence/src/platform/a.ts',
      `import { x } from '../cases/x.js'; export const a = x;`,
    ],
    [
      'shared-knows-no-stage',
      'apps/web/src/shared/a.ts',
      `import { x } from '../features/cases/x.js'; export const a = x;`,
    ],
    [
      'features-know-no-app',
      'apps/web/src/features/cases/a.ts',
      `import { x } from '../../app/x.js'; export const a = x;`,
    ],
    ['demo-knows-no-database', 'apps/demo/src/a.ts', `import { Client } from 'pg'; export const a = Client;`],
    ['ids-are-made-in-one-way', 'apps/web/src/features/cases/a.ts', `import { v7 } from 'uuid'; export const a = v7;`],
    ['no-circles', 'libs/domain/src/cases/x.ts', `import { y } from './y.js'; export const x = () => y;`],
  ])('catch %s', async (rule, from, text) => {
    for (const place of [
      'apps/api/src/cases/x.ts',
      'libs/persistence/src/cases/x.ts',
      'apps/web/src/features/cases/x.ts',
      'apps/web/src/app/x.ts',
    ])
      plant(place, 'export const x = 1;');
    plant('libs/domain/src/cases/y.ts', `import { x } from './x.js'; export const y = () => x;`);
    plant('libs/domain/src/cases/x.ts', 'export const x = 1;');
    plant('node_modules/uuid/index.js', 'export const v7 = 1;');
    plant('node_modules/pg/index.js', 'export const Client = 1;');
    plant('node_modules/pg/package.json', JSON.stringify({ name: 'pg', type: 'module', main: 'index.js' }));
    plant('node_modules/uuid/package.json', JSON.stringify({ name: 'uuid', type: 'module', main: 'index.js' }));
    plant(from, text);
    expect(await violations()).toContain(rule);
  });
});
