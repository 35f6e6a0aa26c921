import type { MigrationInterface, QueryRunner } from 'typeorm';

import { tenantTable } from './tenant-table.js';

/** Where each chain of events ended when it was last linked: so that its end cannot be cut off unseen. It only moves on. */
export class AuditHead20261130041712 implements MigrationInterface {
  name = 'AuditHead20261130041712';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE TABLE audit_head (
        municipality_id uuid NOT NULL,
        seq             bigint NOT NULL,
        hash            bytea NOT NULL,
        CONSTRAINT audit_head_pk PRIMARY KEY (municipality_id)
      )`);
    await run.query(`ALTER TABLE audit_event NO FORCE ROW LEVEL SECURITY`);
    await run.query(`
      INSERT INTO audit_head (municipality_id, seq, hash)
      SELECT DISTINCT ON (municipality_id) municipality_id, seq, hash FROM audit_event
       WHERE seq IS NOT NULL ORDER BY municipality_id, seq DESC`);
    await run.query(`ALTER TABLE audit_event FORCE ROW LEVEL SECURITY`);
    for (const statement of tenantTable('audit_head')) await run.query(statement);
    await run.query(`
      CREATE FUNCTION audit_head_moves_on() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.seq <= OLD.seq THEN RAISE EXCEPTION 'the head of an audit chain only moves on'; END IF;
        RETURN NEW;
      END $$`);
    await run.query(`
      CREATE TRIGGER audit_head_moves_on BEFORE UPDATE ON audit_head
        FOR EACH ROW EXECUTE FUNCTION audit_head_moves_on()`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE audit_head`);
    await run.query(`DROP FUNCTION audit_head_moves_on`);
  }
}
