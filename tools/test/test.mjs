import { spawnSync } from 'node:child_process';

import { checkNode, installPackages, root } from '../start/prepare.mjs';

checkNode();
installPackages();
const { steps, runSteps } = await import('./steps.mjs');
const { forgetReports, sumReports } = await import('./report.mjs');

forgetReports();
// From clean: nothing that an earlier run has kept.
process.env.NX_SKIP_NX_CACHE = 'true';

const journey = (name, environment = {}) => ({
  name,
  run: () =>
    spawnSync('npm', ['run', '--silent', '-w', 'tests', 'journey'], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    }).status === 0,
});
const journeys = [journey('Journey')];

// The browser in the package is an older one; what people use may do things that it does not.
const current = process.env.CHROME_PATH_CURRENT;
if (current)
  journeys.push(journey('Journey, current browser', { CHROME_PATH: current, SYSTEMBLICK_REPORT: 'current-browser' }));
else console.log('Nur mit dem Browser aus dem Paket: CHROME_PATH_CURRENT nennt keinen aktuellen.');

const failedSteps = runSteps([...steps, ...journeys]);
const { passed, failed } = sumReports();
// A step that failed without a failed test of its own (format, lint, types …) counts as one.
const unseen =
  failed === 0
    ? failedSteps.length
    : failedSteps.filter((name) => name !== 'Tests' && !name.startsWith('Journey')).length;
if (failedSteps.length > 0) console.error(`\nNicht in Ordnung: ${failedSteps.join(', ')}`);
process.exitCode = failed + unseen > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed + unseen} failed`);
