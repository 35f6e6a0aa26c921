import { fileURLToPath } from 'node:url';

import preset from '../../tools/test/jest-preset.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Real PostgreSQL, real sockets. The engine is read from its sources; its worker and the setup need `npm run build`. */
export default {
  ...preset,
  displayName: 'co-editing',
  globalSetup: here('./support/global-setup.mjs'),
  globalTeardown: here('../../tools/database/jest-global-teardown.mjs'),
};
