import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A Projektgruppe may be concluded before it was mandated or began to work. */
export class GroupGivenUp20261129203020 implements MigrationInterface {
  name = 'GroupGivenUp20261129203020';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE projektgruppe
        DROP CONSTRAINT projektgruppe_mandated,
        DROP CONSTRAINT projektgruppe_in_body,
        ADD CONSTRAINT projektgruppe_mandated CHECK (state IN ('proposed', 'concluded') OR (mandated_at IS NOT NULL AND existing_body IS NOT NULL AND voice IS NOT NULL)),
        ADD CONSTRAINT projektgruppe_in_body CHECK (state = 'concluded' OR (state = 'active') = (body_id IS NOT NULL))`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE projektgruppe
        DROP CONSTRAINT projektgruppe_mandated,
        DROP CONSTRAINT projektgruppe_in_body,
        ADD CONSTRAINT projektgruppe_mandated CHECK (state = 'proposed' OR (mandated_at IS NOT NULL AND existing_body IS NOT NULL AND voice IS NOT NULL)),
        ADD CONSTRAINT projektgruppe_in_body CHECK ((state IN ('active', 'concluded')) = (body_id IS NOT NULL))`);
  }
}
