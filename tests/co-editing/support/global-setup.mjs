import { grants, up } from '@systemblick/co-editing-engine/sql/migration';
import pg from 'pg';

import { startTestServer } from '../../../tools/database/test-server.mjs';

/** One throw-away PostgreSQL whose template holds the engine's schema and nothing else. */
export default async function setUp() {
  globalThis.systemblickTestServer = await startTestServer({ migrate });
}

async function migrate({ owner }) {
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  await client.query(up);
  await client.query(grants());
  await client.end();
}
