import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody began to review a case: until then its author may take it back. */
export class CaseReviewBegun20261129203010 implements MigrationInterface {
  name = 'CaseReviewBegun20261129203010';

  async up(run: QueryRunner): Promise<void> {
    await run.query(
      `ALTER TABLE "case" ADD COLUMN review_begun_at timestamptz,
         ADD CONSTRAINT case_review_begun CHECK (review_begun_at IS NULL OR state = 'inReview')`,
    );
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`ALTER TABLE "case" DROP COLUMN review_begun_at`);
  }
}
