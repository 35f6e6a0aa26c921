import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { root } from '../../start/prepare.mjs';

const compilerOptions = { jsx: 'react-jsx', lib: ['ES2023', 'DOM'], noEmit: true, experimentalDecorators: true };
const tsconfig = JSON.stringify({ extends: './tsconfig.base.json', compilerOptions, include: ['*/**/*'] });

/**
 * Lints files, given as code by path, as if they stood in this repository.
 * Answers which rules are broken in which file, and how lint ended.
 */
export function lintPlanted(files) {
  const folder = mkdtempSync(join(tmpdir(), 'systemblick-lint-'));
  try {
    for (const part of ['.oxlintrc.json', 'tools/lint', 'tsconfig.base.json', 'package.json'])
      cpSync(join(root, part), join(folder, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const [path, code] of Object.entries({ 'tsconfig.json': tsconfig, ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), path.endsWith('.json') ? code : `${code}\nexport {};\n`);
    }
    return run(folder, [...new Set(Object.keys(files).map((path) => path.split('/')[0]))]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(cwd, parts) {
  const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const options = { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
  const { status, stdout } = spawnSync(process.execPath, [oxlint, '--format=json', ...parts], options);
  const broken = new Map();
  for (const { filename, code } of JSON.parse(stdout).diagnostics) {
    // `plugin(rule)`; what cannot be parsed has no code.
    const rule = /\((.+)\)/.exec(code ?? '')?.[1] ?? 'syntax';
    broken.set(filename, (broken.get(filename) ?? new Set()).add(rule));
  }
  return { status, broken };
}
