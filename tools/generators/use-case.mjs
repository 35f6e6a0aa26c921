import { root } from '../start/prepare.mjs';
import { readArguments } from './names.mjs';
import { useCaseFiles } from './use-case.files.mjs';
import { writeNew } from './write-new.mjs';

try {
  const given = readArguments('npm run new:use-case <stage> <verb-thing>', process.argv.slice(2));
  const { lines, ...files } = useCaseFiles(given);
  for (const path of writeNew(root, files)) console.log(`geschrieben: ${path}`);
  console.log('\nWas andere Dateien dazu brauchen, in dieser Reihenfolge:');
  for (const [path, line] of lines) console.log(`\n${path}\n  ${line}`);
} catch (problem) {
  console.error(problem.message);
  process.exitCode = 1;
}
