import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a resolution recorded afterwards said before it was put right. */
export class ResolutionCorrections20261129175940 implements MigrationInterface {
  name = 'ResolutionCorrections20261129175940';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE resolution ADD COLUMN corrections jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE resolution DROP COLUMN corrections`);
  }
}
