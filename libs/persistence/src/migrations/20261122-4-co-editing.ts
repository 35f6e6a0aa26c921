import type { MigrationInterface, QueryRunner } from 'typeorm';

import { down, grants, up } from '@systemblick/co-editing-engine/sql/migration';

/** The engine's own schema; its statements live with the engine. */
export class CoEditing20261122130000 implements MigrationInterface {
  name = 'CoEditing20261122130000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(up);
    await run.query(grants());
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(down);
  }
}
