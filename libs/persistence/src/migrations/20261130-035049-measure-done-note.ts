import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done, in the words of who reported a measure done. */
export class MeasureDoneNote20261130035049 implements MigrationInterface {
  name = 'MeasureDoneNote20261130035049';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE measure
        ADD COLUMN done_note text,
        ADD CONSTRAINT measure_done_note CHECK (done_note IS NULL OR done_on IS NOT NULL)
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE measure DROP COLUMN done_note`);
  }
}
