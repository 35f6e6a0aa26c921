import { mkdtempSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';

const program = fileURLToPath(new URL('anonymize.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'anonymize-'));

function run(args, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const file = (name, content) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('anonymize', () => {
  const text = 'Frau Llugiqi, Tel. 0171 5550123.';

  it('prints the findings of a file with their places in UTF-16 units', () => {
    const path = file('a.txt', `😀 ${text}`);
    const { findings } = JSON.parse(run(['--json', path]).stdout);
    expect(findings.map(({ start, end, type }) => [type, `😀 ${text}`.slice(start, end)])).toEqual([
      ['PER', 'Llugiqi'],
      ['PHONE', '0171 5550123'],
    ]);
    expect(findings[0]).toMatchObject({ kind: 'direct', source: 'cue', state: 'accepted' });
  });

  it('reads standard input', () => {
    expect(JSON.parse(run(['--json', '-'], text).stdout).findings).toHaveLength(2);
  });

  it('answers a line for a line, and goes on after one that it cannot read', () => {
    const { stdout } = run(['--jsonl'], `${JSON.stringify(text)}\nnone\n17\n"Der Bescheid\\nkam spät."\n`);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ findings, error }) => findings?.length ?? error)).toEqual([
      2,
      'Je Zeile steht ein JSON-String.',
      'Je Zeile steht ein JSON-String.',
      0,
    ]);
  });

  it('prints the anonymised text', () => {
    const { stdout } = run([file('b.txt', text)]);
    expect(stdout).not.toMatch(/Llugiqi|5550123/);
  });

  it('finds nothing in an empty file', () => {
    expect(run(['--json', file('empty.txt', '')]).stdout.trim()).toBe('{"findings":[]}');
  });

  it.each([
    ['no file', []],
    ['a file that is not there', ['--json', join(folder, 'none.txt')]],
    ['an option that it does not know', ['--everything', 'x']],
    ['a text too long', ['--json', file('long.txt', 'a'.repeat(1_000_001))]],
  ])('says in one sentence what is wrong: %s', (_, args) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toMatch(/ {4}at /);
    expect(stderr.length).toBeGreaterThan(10);
  });
});
