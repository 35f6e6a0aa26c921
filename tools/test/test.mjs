import { checkNode, installPackages } from '../start/prepare.mjs';

checkNode();
installPackages();
const { build, journeyIn, reading, runSteps, suites } = await import('./steps.mjs');
const { forgetReports, sumReports } = await import('./report.mjs');

forgetReports();
// From clean: nothing that an earlier run has kept.
process.env.NX_SKIP_NX_CACHE = 'true';

// First what the suites run; then they, and beside them what only reads.
const failedSteps = await runSteps(build);
const [failedSuites, ...failedReading] = await Promise.all([runSteps(suites), runSteps(reading, { aside: true })]);
failedSteps.push(...failedReading.flat());

// The browser in the package is an older one; what people use may do things that it does not.
const current = process.env.CHROME_PATH_CURRENT;
if (current) failedSuites.push(...(await runSteps([journeyIn(current)])));
else console.log('Nur mit dem Browser aus dem Paket: CHROME_PATH_CURRENT nennt keinen aktuellen.');

const { passed, failed } = sumReports();
// A step that failed without a failed test of its own (format, lint, types …) counts as one.
const unseen = failedSteps.length + (failed === 0 ? failedSuites.length : 0);
if (failedSteps.length + failedSuites.length > 0)
  console.error(`\nNicht in Ordnung: ${[...failedSteps, ...failedSuites].join(', ')}`);
process.exitCode = failed + unseen > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed + unseen} failed`);
