import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const root = here('../..');

/** Every package's suites, and ours. */
const packages = ['libs', 'apps']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
  .concat(join(root, 'tools'));
const ours = ['api', 'co-editing', 'journey'].map((name) => join(root, 'tests', name));

/** All suites in one run: two workers share them as they come, one database server and one built server serve them all. */
export default {
  rootDir: root,
  projects: [...packages, ...ours].filter((folder) => existsSync(join(folder, 'jest.config.mjs'))),
  testSequencer: here('longest-first.mjs'),
  // A worker that has run many servers is slow: what each left behind is carried along with every request.
  workerIdleMemoryLimit: '600MB',
};
