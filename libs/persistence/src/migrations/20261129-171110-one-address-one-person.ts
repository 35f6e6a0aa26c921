import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An e-mail address is one person's in a municipality. Addresses that were doubled before stay as they are, marked, for
 * the administrator to mend; whoever is written anew is held to the rule.
 */
export class OneAddressOnePerson20261129171110 implements MigrationInterface {
  name = 'OneAddressOnePerson20261129171110';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE person ADD COLUMN email_doubled boolean NOT NULL DEFAULT false`);
    // The owner is bound by row-level security like everybody: it is lifted for this one statement.
    await run.query(`ALTER TABLE person NO FORCE ROW LEVEL SECURITY`);
    await run.query(`
      UPDATE person SET email_doubled = true
       WHERE state = 'active' AND EXISTS (
         SELECT FROM person AS other
          WHERE other.municipality_id = person.municipality_id AND other.id <> person.id
            AND other.state = 'active' AND lower(other.email) = lower(person.email))`);
    await run.query(`ALTER TABLE person FORCE ROW LEVEL SECURITY`);
    await run.query(`
      CREATE UNIQUE INDEX person_email ON person (municipality_id, lower(email))
       WHERE state = 'active' AND NOT email_doubled`);
    await run.query(`
      CREATE FUNCTION person_address_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.email_doubled := false;
        RETURN NEW;
      END $$`);
    await run.query(`
      CREATE TRIGGER person_address_changed BEFORE UPDATE OF email ON person
        FOR EACH ROW WHEN (lower(OLD.email) IS DISTINCT FROM lower(NEW.email))
        EXECUTE FUNCTION person_address_changed()`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP TRIGGER person_address_changed ON person`);
    await run.query(`DROP FUNCTION person_address_changed`);
    await run.query(`DROP INDEX person_email`);
    await run.query(`ALTER TABLE person DROP COLUMN email_doubled`);
  }
}
