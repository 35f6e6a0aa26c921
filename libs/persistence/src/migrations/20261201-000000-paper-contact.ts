import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom one asks about a paper. */
export class PaperContact20261201000000 implements MigrationInterface {
  name = 'PaperContact20261201000000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE beschlussvorlage ADD COLUMN contact text`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE beschlussvorlage DROP COLUMN contact`);
  }
}
