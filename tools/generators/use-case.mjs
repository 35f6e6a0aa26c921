import { root } from '../start/prepare.mjs';
import { readArguments } from './names.mjs';
import { useCaseFiles } from './use-case.files.mjs';
import { writeNew } from './write-new.mjs';

try {
  const given = readArguments('npm run new:use-case <stage> <verb-thing>', process.argv.slice(2));
  const { resolver, ...files } = useCaseFiles(given);
  for (const path of writeNew(root, files)) console.log(`geschrieben: ${path}`);
  console.log(`\nFür den Resolver:\n\n${resolver}`);
} catch (problem) {
  console.error(problem.message);
  process.exitCode = 1;
}
