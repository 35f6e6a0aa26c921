import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { startTestServer } from '../../tools/database/test-server.mjs';

const loader = fileURLToPath(new URL('load-template.mjs', import.meta.url));

/**
 * One throw-away PostgreSQL whose template holds the whole demo; every suite works on a copy of its own. The demo is
 * loaded by a process of its own: what Nest leaves on the global object would be copied into every suite's sandbox.
 */
export default async function setUp() {
  globalThis.systemblickTestServer = await startTestServer({
    async migrate(urls) {
      const { status } = spawnSync(process.execPath, [loader], {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: {
          ...process.env,
          SYSTEMBLICK_DEMO: '1',
          DATABASE_URL: urls.app,
          DATABASE_OWNER_URL: urls.owner,
          DATABASE_ENGINE_URL: urls.engine,
          DATABASE_WORKER_URL: urls.worker,
          LOG_LEVEL: 'silent',
        },
      });
      if (status !== 0) throw new Error('The demo could not be loaded into the template database.');
    },
  });
}
