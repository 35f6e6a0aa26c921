import { describe, expect, it } from '@jest/globals';

import { createTestDatabase } from '@systemblick/tools/database/test-database.mjs';

import { findDrift } from './check-migrations.js';

describe('migrations', () => {
  it('say what the rows say, go down to nothing and up again', async () => {
    const database = await createTestDatabase(null);
    try {
      expect(await findDrift(database.ownerUrl)).toEqual([]);
    } finally {
      await database.drop();
    }
  });
});
