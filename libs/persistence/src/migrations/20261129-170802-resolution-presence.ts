import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was there when something was decided without a ballot, and whether the quorum was presumed. */
export class ResolutionPresence20261129170802 implements MigrationInterface {
  name = 'ResolutionPresence20261129170802';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE resolution ADD COLUMN presence jsonb`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE resolution DROP COLUMN presence`);
  }
}
