import { checkNode, installPackages } from '../start/prepare.mjs';

checkNode();
installPackages();
const { steps, runSteps } = await import('./steps.mjs');

const failed = runSteps(steps);
if (failed.length > 0) {
  console.error(`\nNicht in Ordnung: ${failed.join(', ')}`);
  process.exit(1);
}
