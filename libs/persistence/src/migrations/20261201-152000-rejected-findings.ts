import type { MigrationInterface, QueryRunner } from 'typeorm';

import { rewriteSettings } from './rewrite-settings.js';

/**
 * What looked like a name and is none, as its author said and the second person confirmed, stays with the released text.
 * A municipality names places and file numbers of its own.
 */
export class RejectedFindings20261201152000 implements MigrationInterface {
  name = 'RejectedFindings20261201152000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE released_text ADD COLUMN findings jsonb NOT NULL DEFAULT '[]'`);
    await rewriteSettings(run, `settings || '{"ownPlaces": [], "fileNumberPatterns": []}'`);
  }

  async down(run: QueryRunner): Promise<void> {
    await rewriteSettings(run, `settings - 'ownPlaces' - 'fileNumberPatterns'`);
    await run.query(`ALTER TABLE released_text DROP COLUMN findings`);
  }
}
