import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import ts from 'typescript';

import { migrationFiles, registered } from './migration.files.mjs';
import { readArguments } from './names.mjs';
import { useCaseFiles } from './use-case.files.mjs';
import { writeNew } from './write-new.mjs';

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'generators-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const flawsOf = (text) =>
  ts.transpileModule(text, { reportDiagnostics: true, compilerOptions: { experimentalDecorators: true } }).diagnostics;

describe('the generators', () => {
  it('write a use case that is TypeScript, and name every other file it needs', () => {
    const { lines, ...files } = useCaseFiles({ stage: 'themes', name: 'park-theme' });
    const written = writeNew(root, files);
    expect(written).toEqual([
      'libs/domain/src/themes/park-theme.ts',
      'libs/domain/src/themes/park-theme.spec.ts',
      'apps/api/src/themes/park-theme.ts',
    ]);
    for (const path of written) expect(flawsOf(readFileSync(join(root, path), 'utf8'))).toEqual([]);
    expect(lines.map(([, line]) => line).join('\n')).toContain(`@Requires('theme:park')`);
    const there = lines.map(([path]) => path).filter((path) => !path.includes('…'));
    for (const path of there) expect(existsSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)))).toBe(true);
  });

  it('put a migration at the end of their list', () => {
    const list = "import { A } from './a.js';\n\nexport const migrations = [\n  A,\n] as const;\n";
    const files = migrationFiles({ stage: 'decisions', name: 'add-paper' }, new Date('2026-11-22T10:20:30Z'));
    expect(registered(list, files)).toBe(
      "import { A } from './a.js';\nimport { AddPaper20261122102030 } from './20261122-102030-add-paper.js';\n\nexport const migrations = [\n  A,\n  AddPaper20261122102030,\n] as const;\n",
    );
  });

  it('write a dated migration whose class is named after it', () => {
    const [[path, text]] = Object.entries(
      migrationFiles({ stage: 'decisions', name: 'add-paper' }, new Date('2026-11-22T10:20:30Z')),
    );
    expect(path).toBe('libs/persistence/src/migrations/20261122-102030-add-paper.ts');
    expect(text).toContain('export class AddPaper20261122102030 implements MigrationInterface');
    expect(flawsOf(text)).toEqual([]);
  });

  it('overwrite nothing', () => {
    const files = { 'a.ts': 'one' };
    writeNew(root, files);
    expect(() => writeNew(root, { 'a.ts': 'two', 'b.ts': 'new' })).toThrow('Gibt es schon: a.ts');
  });

  it.each([[[]], [['nowhere', 'withdraw-paper']], [['decisions', 'Paper']], [['decisions']]])(
    'say in a sentence what is wrong with %j',
    (given) => {
      expect(() => readArguments('usage', given)).toThrow(/Stufe|Name/);
    },
  );

  it('end with 1 and that sentence when called wrongly', () => {
    const command = fileURLToPath(new URL('use-case.mjs', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [command, 'nowhere', 'x'], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('Die Stufe ist eine von');
  });
});
