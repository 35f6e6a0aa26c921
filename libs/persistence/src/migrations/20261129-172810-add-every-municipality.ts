import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which municipalities there are, whether or not anybody can sign in there, and which of them are the demo's: jobs and
 * proofs are for each of them, and signing in by a click is for the demo's only. The app learns ids, and nothing else.
 */
export class AddEveryMunicipality20261129172810 implements MigrationInterface {
  name = 'AddEveryMunicipality20261129172810';

  async up(run: QueryRunner): Promise<void> {
    for (const table of ['municipality', 'audit_event'])
      await run.query(`CREATE POLICY owner_reads ON ${table} FOR SELECT TO CURRENT_USER USING (true)`);
    await run.query(`
      CREATE FUNCTION every_municipality() RETURNS TABLE (id uuid, is_demo boolean)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
        SELECT m.id, EXISTS (SELECT FROM audit_event e WHERE e.municipality_id = m.id
          AND e.subject_id = m.id AND e.action = 'demo:load')
        FROM municipality m ORDER BY m.id
      $$`);
    await run.query(`REVOKE ALL ON FUNCTION every_municipality() FROM PUBLIC`);
    await run.query(`GRANT EXECUTE ON FUNCTION every_municipality() TO systemblick_app`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`DROP FUNCTION every_municipality()`);
    for (const table of ['municipality', 'audit_event']) await run.query(`DROP POLICY owner_reads ON ${table}`);
  }
}
