import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People agree, or do not, to stand by name in what a municipality publishes. */
export class NamedInPublic20261122230000 implements MigrationInterface {
  name = 'NamedInPublic20261122230000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE person ADD COLUMN named_in_public boolean NOT NULL DEFAULT false`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE person DROP COLUMN named_in_public`);
  }
}
