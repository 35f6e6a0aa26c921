import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../start/prepare.mjs';
import { migrationFiles, registered } from './migration.files.mjs';
import { readArguments } from './names.mjs';
import { writeNew } from './write-new.mjs';

try {
  const given = readArguments('npm run new:migration <stage> <add-subject>', process.argv.slice(2));
  const files = migrationFiles(given, new Date());
  for (const path of writeNew(root, files)) console.log(`geschrieben: ${path}`);
  const list = join(root, 'libs/persistence/src/migrations/index.ts');
  writeFileSync(list, registered(readFileSync(list, 'utf8'), files));
} catch (problem) {
  console.error(problem.message);
  process.exitCode = 1;
}
