import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why nobody was asked for a statement on a paper. */
export class PaperUnasked20261129203030 implements MigrationInterface {
  name = 'PaperUnasked20261129203030';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE beschlussvorlage ADD COLUMN unasked_because text`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE beschlussvorlage DROP COLUMN unasked_because`);
  }
}
