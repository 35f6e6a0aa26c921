import { spawn } from 'node:child_process';

import { nxEnvironment, root } from '../start/prepare.mjs';

/** One step of a check: what it is called, and the script of this repository that does it, also alone. */
const step = (name, script, { args = [], environment = {} } = {}) => ({ name, script, args, environment });

/** What everything else needs. */
export const build = [step('Build', 'build')];

/** What reads the code and runs none of it, in the order in which mistakes are cheapest to hear of. */
export const reading = [
  step('Lint', 'lint'),
  step('Types', 'typecheck'),
  step('Format', 'format'),
  step('Boundaries', 'boundaries'),
  step('Schema', 'schema:check'),
];

/** Every suite, in one run; the browser's only where it is wanted. */
export const suites = ({ browser }) => [
  step('Tests', 'suites', { args: browser ? [] : ['--', '--ignoreProjects=journey'] }),
];

/** The browser's suites once more, in this browser. */
export const journeyIn = (browser) =>
  step('Journey, current browser', 'journey', {
    environment: { CHROME_PATH: browser, SYSTEMBLICK_REPORT: 'current-browser' },
  });

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
        : `${printed}\nfehlgeschlagen: ${one.name}, ${seconds} s; allein: ${commandOf(one)}`,
    );
  }
  return failed;
}

const commandOf = ({ script, args }) => ['npm run', script, ...args].join(' ');

function run({ script, args, environment }, aside) {
  const child = spawn('npm', ['run', '--silent', script, ...args], {
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
