import { grants, up } from '@systemblick/co-editing-engine/sql/migration';
import * as setAside from '@systemblick/co-editing-engine/sql/set-aside';
import pg from 'pg';

import { startTestServer } from '../../../tools/database/test-server.mjs';

/** A throw-away PostgreSQL with a template that holds the engine's schema and nothing else. */
export default async function setUp() {
  globalThis.systemblickTestServer = await startTestServer({ template: 'engine', fill });
}

async function fill({ owner }) {
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  await client.query(up);
  await client.query(grants());
  await client.query(setAside.up);
  await client.query(setAside.grants());
  await client.end();
}
