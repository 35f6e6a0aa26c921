import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A paper names the office that answers for it, and its Beratungsfolge; also the text that was adopted already. */
export class PaperHeads20261123000000 implements MigrationInterface {
  name = 'PaperHeads20261123000000';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      ALTER TABLE beschlussvorlage
        ADD COLUMN lead_office text NOT NULL DEFAULT '',
        ADD COLUMN consultations jsonb NOT NULL DEFAULT '[]'`);
    await run.query(`
      UPDATE beschlussvorlage SET adopted_text = '{"leadOffice": "", "consultations": []}' || adopted_text
      WHERE adopted_text IS NOT NULL`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE beschlussvorlage DROP COLUMN lead_office, DROP COLUMN consultations`);
    await run.query(`UPDATE beschlussvorlage SET adopted_text = adopted_text - 'leadOffice' - 'consultations'`);
  }
}
