import { checkNode, installPackages } from '../start/prepare.mjs';

checkNode();
installPackages();
const { build, reading, runSteps, suites } = await import('./steps.mjs');

const failed = await runSteps([...reading, ...build, ...suites({ browser: false })]);
if (failed.length > 0) {
  console.error(`\nNicht in Ordnung: ${failed.join(', ')}`);
  process.exit(1);
}
