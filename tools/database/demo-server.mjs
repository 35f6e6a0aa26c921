import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { root } from '../start/prepare.mjs';
import { databaseEnvironment } from './environment.mjs';
import { startTestServer } from './test-server.mjs';

/**
 * A throw-away PostgreSQL with a template that holds the whole demo; everybody works on a copy of their own. The demo is
 * loaded by a process of its own: what Nest leaves on the global object would be copied into every suite's sandbox.
 */
export const startDemoServer = () =>
  startTestServer({
    template: 'demo',
    async fill(urls) {
      const { status } = spawnSync(process.execPath, [join(root, 'tests/support/load-template.mjs')], {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, ...databaseEnvironment(urls), SYSTEMBLICK_DEMO: '1', LOG_LEVEL: 'silent' },
      });
      if (status !== 0) throw new Error('The demo could not be loaded into the template database.');
    },
  });
