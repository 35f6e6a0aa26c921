import type { MigrationInterface, QueryRunner } from 'typeorm';

import * as setAside from '@systemblick/co-editing-engine/sql/set-aside';

/** Updates with which a shared document cannot be built lie beside its log; its statements live with the engine. */
export class UpdatesSetAside20261129203500 implements MigrationInterface {
  name = 'UpdatesSetAside20261129203500';

  async up(run: QueryRunner): Promise<void> {
    await run.query(setAside.up);
    await run.query(setAside.grants());
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(setAside.down);
  }
}
