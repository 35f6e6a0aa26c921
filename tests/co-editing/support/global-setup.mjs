import { grants, up } from '@systemblick/co-editing-engine/sql/migration';
import * as setAside from '@systemblick/co-editing-engine/sql/set-aside';
import pg from 'pg';

import { startTestServer } from '../../../tools/database/test-server.mjs';

/**
 * One throw-away PostgreSQL whose template holds the engine's schema and nothing else. Known by a name of its own, so
 * that other projects of the same run keep theirs.
 */
export default async function setUp() {
  const others = process.env.SYSTEMBLICK_TEST_SERVER;
  globalThis.systemblickCoEditingServer = await startTestServer({ migrate });
  process.env.SYSTEMBLICK_CO_EDITING_SERVER = process.env.SYSTEMBLICK_TEST_SERVER;
  if (others === undefined) delete process.env.SYSTEMBLICK_TEST_SERVER;
  else process.env.SYSTEMBLICK_TEST_SERVER = others;
}

async function migrate({ owner }) {
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  await client.query(up);
  await client.query(grants());
  await client.query(setAside.up);
  await client.query(setAside.grants());
  await client.end();
}
