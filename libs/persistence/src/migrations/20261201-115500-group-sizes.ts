import type { MigrationInterface, QueryRunner } from 'typeorm';

import { rewriteSettings } from './rewrite-settings.js';

/**
 * How many people a case may be about is computed of its attributes whenever it is asked, and kept nowhere; what was
 * accepted in writing stays. A municipality says how many people are accompanied instead of a bound of the risk, and an
 * author whether they present their case themselves.
 */
export class GroupSizes20261201115500 implements MigrationInterface {
  name = 'GroupSizes20261201115500';

  async up(run: QueryRunner): Promise<void> {
    for (const table of ['released_text', 'case_bundle']) await run.query(`ALTER TABLE ${table} DROP COLUMN risk`);
    for (const table of ['nomination', 'bundled_case'])
      await run.query(`ALTER TABLE ${table} ADD COLUMN author_presents boolean NOT NULL DEFAULT false`);
    await rewriteSettings(run, `settings - 'riskBound' || '{"authorCaseload": 55, "wholeCaseload": 900}'`);
  }

  async down(run: QueryRunner): Promise<void> {
    await rewriteSettings(run, `settings - 'authorCaseload' - 'wholeCaseload' || '{"riskBound": 0.2}'`);
    for (const table of ['nomination', 'bundled_case'])
      await run.query(`ALTER TABLE ${table} DROP COLUMN author_presents`);
    for (const table of ['released_text', 'case_bundle'])
      await run.query(`ALTER TABLE ${table} ADD COLUMN risk double precision`);
  }
}
