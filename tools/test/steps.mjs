import { spawn } from 'node:child_process';

import { nxEnvironment, root } from '../start/prepare.mjs';

/** One step of a check: what it is called, and the script of this repository that does it, also alone. */
const step = (name, script, environment = {}) => ({ name, script, environment });

/** What everything else needs. */
export const build = [step('Build', 'build')];

/** What reads the code and runs none of it, in the order in which mistakes are cheapest to hear of. */
export const reading = [
  step('Lint', 'lint'),
  step('Types', 'typecheck'),
  step('Format', 'format'),
  step('Boundaries', 'boundaries'),
  step('Results', 'results'),
  step('Unused', 'unused'),
  step('Schema', 'schema:check'),
];

/** Every suite, in one run. */
export const suites = [step('Tests', 'suites')];

/** The suites without the browser, of the packages in which something changed. */
export const changedSuites = [step('Tests', 'suites:changed')];

/** The browser's suites once more, in this browser. */
export const journeyIn = (browser) =>
  step('Journey, current browser', 'journey', { CHROME_PATH: browser, SYSTEMBLICK_REPORT: 'current-browser' });

/**
 * Runs the steps one after the other; answers those that failed. One failure does not hide the next. `aside`: beside others,
 * so that what a step prints is shown when it has ended, and only if it failed.
 */
export async function runSteps(list, { aside = false } = {}) {
  const failed = [];
  for (const one of list) {
    if (!aside) console.log(`\n── ${one.name}`);
    const began = Date.now();
    const { good, printed } = await run(one, aside);
    const seconds = Math.round((Date.now() - began) / 1000);
    if (!good) failed.push(one.name);
    console.log(
      good
        ? `in Ordnung: ${one.name}, ${seconds} s`
        : `${printed}\nfehlgeschlagen: ${one.name}, ${seconds} s; allein: npm run ${one.script}`,
    );
  }
  return failed;
}

function run({ script, environment }, aside) {
  const child = spawn('npm', ['run', '--silent', script], {
    cwd: root,
    env: { ...process.env, ...nxEnvironment, ...environment },
    stdio: aside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (printed += part));
  return new Promise((done) => {
    child.on('error', (problem) => done({ good: false, printed: problem.message }));
    child.on('close', (status) => done({ good: status === 0, printed }));
  });
}
