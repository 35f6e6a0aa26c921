import { checkNode, installPackages } from '../start/prepare.mjs';

checkNode();
installPackages();
const { build, changedSuites, reading, runSteps } = await import('./steps.mjs');

const failed = await runSteps([...build, ...reading, ...changedSuites]);
if (failed.length > 0) {
  console.error(`\nNicht in Ordnung: ${failed.join(', ')}`);
  process.exit(1);
}
