import type { MigrationInterface, QueryRunner } from 'typeorm';

import { tenantTable } from './tenant-table.js';

/**
 * People set their own passwords on a link that can be used once. A password belongs to a person in a municipality, so
 * that whoever administers one municipality opens no door in another. Links are found before anybody is signed in, so
 * their table is global like the accounts'; notices are a municipality's.
 */
export class SignInLinks20261129171109 implements MigrationInterface {
  name = 'SignInLinks20261129171109';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE account_person ADD COLUMN password_hash text`);
    await run.query(`
      UPDATE account_person SET password_hash = account.password_hash
        FROM account WHERE account.id = account_person.account_id`);
    await run.query(`ALTER TABLE account DROP COLUMN password_hash`);
    await run.query(`
      CREATE TABLE sign_in_link (
        token_hash      bytea NOT NULL,
        id              uuid NOT NULL,
        kind            text NOT NULL,
        municipality_id uuid NOT NULL,
        person_id       uuid NOT NULL,
        made_by         uuid,
        made_at         timestamptz NOT NULL,
        expires_at      timestamptz NOT NULL,
        used_at         timestamptz,
        CONSTRAINT sign_in_link_pk   PRIMARY KEY (token_hash),
        CONSTRAINT sign_in_link_kind CHECK (kind IN ('invitation', 'reset'))
      )`);
    await run.query(`CREATE INDEX sign_in_link_person ON sign_in_link (municipality_id, person_id)`);
    await run.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_link TO systemblick_app`);
    await run.query(`
      CREATE TABLE access_notice (
        municipality_id uuid NOT NULL,
        id              uuid NOT NULL,
        person_id       uuid NOT NULL,
        kind            text NOT NULL,
        by_person_id    uuid,
        at              timestamptz NOT NULL,
        seen_at         timestamptz,
        CONSTRAINT access_notice_pk     PRIMARY KEY (municipality_id, id),
        CONSTRAINT access_notice_kind   CHECK (kind IN ('reset', 'address')),
        CONSTRAINT access_notice_person FOREIGN KEY (municipality_id, person_id) REFERENCES person (municipality_id, id)
      )`);
    await run.query(
      `CREATE INDEX access_notice_unseen ON access_notice (municipality_id, person_id) WHERE seen_at IS NULL`,
    );
    for (const statement of tenantTable('access_notice')) await run.query(statement);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TABLE access_notice, sign_in_link`);
    await run.query(`ALTER TABLE account ADD COLUMN password_hash text`);
    await run.query(`
      UPDATE account SET password_hash = account_person.password_hash
        FROM account_person WHERE account_person.account_id = account.id`);
    await run.query(`ALTER TABLE account_person DROP COLUMN password_hash`);
  }
}
