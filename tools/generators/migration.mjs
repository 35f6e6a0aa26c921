import { root } from '../start/prepare.mjs';
import { migrationFiles } from './migration.files.mjs';
import { readArguments } from './names.mjs';
import { writeNew } from './write-new.mjs';

try {
  const given = readArguments('npm run new:migration <stage> <add-subject>', process.argv.slice(2));
  for (const path of writeNew(root, migrationFiles(given, new Date()))) console.log(`geschrieben: ${path}`);
  console.log('Bitte in libs/persistence/src/migrations/index.ts ans Ende der Liste setzen.');
} catch (problem) {
  console.error(problem.message);
  process.exitCode = 1;
}
