import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from '@jest/globals';

import { unusedResults } from './unused-results.mjs';

const folder = mkdtempSync(join(tmpdir(), 'unused-results-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const before = `
  type Result<V> = { readonly ok: true; readonly value: V } | { readonly ok: false; readonly refusal: { readonly code: string } };
  declare const move: () => Promise<Result<number>>;
  declare const verb: () => Result<number>;
  declare const log: () => Promise<void>;
  declare const stepDone: <V>(result: Result<V>) => V;
`;

describe('a result that nobody uses', () => {
  it.each([
    ['is found where a verb is called', 'verb();', true],
    ['is found where a move is awaited', 'await move();', true],
    ['is found where it is not even awaited', 'void 0; move();', true],
    ['is found among others', 'await Promise.all([1, 2].map(() => move()));', true],
    ['is none where it is asked', 'if (!(await move()).ok) await log();', false],
    ['is none where it cannot refuse', 'stepDone(await move());', false],
    ['is none where it is kept', 'let kept: Result<number>; kept = verb(); export { kept };', false],
    ['is none where there is none', 'await log();', false],
  ])('%s', (_case, statement, isFound) => {
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: { strict: true, target: 'es2022', module: 'esnext', types: [] },
        include: ['a.ts'],
      }),
    );
    writeFileSync(join(folder, 'a.ts'), `${before}\n${statement}\nexport {};\n`);
    expect(unusedResults(join(folder, 'tsconfig.json')).length > 0).toBe(isFound);
  });
});
