import { spawnSync } from 'node:child_process';

import { checkNode, installPackages, root } from '../start/prepare.mjs';

checkNode();
installPackages();
const { steps, runSteps } = await import('./steps.mjs');
const { forgetReports, sumReports } = await import('./report.mjs');

forgetReports();
// From clean: nothing that an earlier run has kept.
process.env.NX_SKIP_NX_CACHE = 'true';

const journey = {
  name: 'Journey',
  run: () =>
    spawnSync('npm', ['run', '--silent', '-w', 'tests', 'journey'], { cwd: root, stdio: 'inherit' }).status === 0,
};
const failedSteps = runSteps([...steps, journey]);
const { passed, failed } = sumReports();
// A step that failed without a failed test of its own (format, lint, types …) counts as one.
const unseen =
  failed === 0 ? failedSteps.length : failedSteps.filter((name) => name !== 'Tests' && name !== 'Journey').length;
if (failedSteps.length > 0) console.error(`\nNicht in Ordnung: ${failedSteps.join(', ')}`);
process.exitCode = failed + unseen > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed + unseen} failed`);
