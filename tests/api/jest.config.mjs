import { fileURLToPath } from 'node:url';

import preset from '../../tools/test/jest-preset.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default {
  ...preset,
  displayName: 'api',
  testEnvironment: here('../support/server-environment.mjs'),
  globalSetup: here('../support/demo-template.setup.mjs'),
  globalTeardown: here('../../tools/database/jest-global-teardown.mjs'),
};
