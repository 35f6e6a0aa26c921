import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many were still there when a ballot was closed: it decides by who was there when it was opened, and the minutes say both. */
export class BallotPresentAtClose20261129171534 implements MigrationInterface {
  name = 'BallotPresentAtClose20261129171534';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE ballot ADD COLUMN present_at_close integer`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE ballot DROP COLUMN present_at_close`);
  }
}
