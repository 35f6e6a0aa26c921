import preset from '../../tools/test/jest-preset.mjs';

/** Real PostgreSQL, real sockets. The engine is read from its sources; its worker and the setup need `npm run build`. */
export default {
  ...preset,
  globalSetup: './support/global-setup.mjs',
  globalTeardown: '../../tools/database/jest-global-teardown.mjs',
  testTimeout: 30_000,
};
