import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which of them are held to the rule: not what has ended, and not the groups of a project, which are called as it is. */
const held = {
  institution: `state = 'active'`,
  body: `state = 'active' AND kind <> 'projectGroup'`,
  member_municipality: 'true',
} as const;

/**
 * An institution, a body, a Kommune has its name alone in its municipality, however it is written. Names that were
 * doubled before stay as they are, marked, for somebody to mend; what is written anew is held to the rule, and so is
 * the last one left of those who shared a name.
 */
export class OneName20261130040417 implements MigrationInterface {
  name = 'OneName20261130040417';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      CREATE FUNCTION name_key(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
        $$ SELECT lower(normalize(btrim(regexp_replace(name, '\\s+', ' ', 'g')), NFC)) $$`);
    await run.query(`
      CREATE FUNCTION name_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.name_doubled := false;
        EXECUTE format(
          'UPDATE %1$I SET name_doubled = false
            WHERE municipality_id = $1 AND name_key(name) = name_key($2) AND id <> $3 AND name_doubled AND 1 = (
              SELECT count(*) FROM %1$I WHERE municipality_id = $1 AND name_key(name) = name_key($2) AND id <> $3)',
          TG_TABLE_NAME) USING OLD.municipality_id, OLD.name, OLD.id;
        RETURN NEW;
      END $$`);
    for (const [table, which] of Object.entries(held)) await holdToOneName(run, table, which);
  }

  async down(run: QueryRunner): Promise<void> {
    for (const table of Object.keys(held)) {
      await run.query(`DROP TRIGGER ${table}_name_changed ON ${table}`);
      await run.query(`DROP INDEX ${table}_name`);
      await run.query(`ALTER TABLE ${table} DROP COLUMN name_doubled`);
    }
    await run.query(`DROP FUNCTION name_changed`);
    await run.query(`DROP FUNCTION name_key`);
  }
}

async function holdToOneName(run: QueryRunner, table: string, which: string): Promise<void> {
  await run.query(`ALTER TABLE ${table} ADD COLUMN name_doubled boolean NOT NULL DEFAULT false`);
  // The owner is bound by row-level security like everybody: it is lifted for this one statement.
  await run.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  await run.query(`
    UPDATE ${table} SET name_doubled = true
     WHERE (municipality_id, name_key(name)) IN (
       SELECT municipality_id, name_key(name) FROM ${table} WHERE ${which}
        GROUP BY municipality_id, name_key(name) HAVING count(*) > 1)`);
  await run.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  await run.query(`
    CREATE UNIQUE INDEX ${table}_name ON ${table} (municipality_id, name_key(name))
     WHERE ${which} AND NOT name_doubled`);
  await run.query(`
    CREATE TRIGGER ${table}_name_changed BEFORE UPDATE OF name ON ${table}
      FOR EACH ROW WHEN (name_key(OLD.name) IS DISTINCT FROM name_key(NEW.name))
      EXECUTE FUNCTION name_changed()`);
}
