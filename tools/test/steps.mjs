import { spawnSync } from 'node:child_process';

import { nx, root } from '../start/prepare.mjs';

/** One step of a check: what it is called, and whether it went well. */
const npm = (name, script) => ({
  name,
  run: () => spawnSync('npm', ['run', '--silent', script], { cwd: root, stdio: 'inherit' }).status === 0,
});

/** Everything that is checked without a browser, in the order in which mistakes are cheapest to hear of. */
export const steps = [
  npm('Format', 'format'),
  { name: 'Build', run: () => nx(['run-many', '-t', 'build', '--parallel=2']) },
  npm('Boundaries', 'boundaries'),
  npm('Schema', 'schema:check'),
  { name: 'Types', run: () => nx(['run-many', '-t', 'typecheck', '--parallel=2']) },
  npm('Lint', 'lint'),
  { name: 'Tests', run: () => nx(['run-many', '-t', 'test', '--parallel=1'], { show: true }) },
];

/** Runs the steps; answers the names of those that failed. One failure does not hide the next. */
export function runSteps(list) {
  const failed = [];
  for (const { name, run } of list) {
    console.log(`\n── ${name}`);
    const began = Date.now();
    if (!run()) failed.push(name);
    console.log(
      `${failed.at(-1) === name ? 'fehlgeschlagen' : 'in Ordnung'}: ${name}, ${Math.round((Date.now() - began) / 1000)} s`,
    );
  }
  return failed;
}
