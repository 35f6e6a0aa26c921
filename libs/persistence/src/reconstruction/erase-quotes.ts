import type { CaseId } from '@systemblick/domain/cases/case';

import type { Work } from '../platform/work.js';

/** Takes the quotes of these versions of a case's text away. Where they stood remains. */
export async function eraseQuotes(work: Work, caseId: CaseId, textNumbers: readonly number[]): Promise<void> {
  await work.manager.query(
    `UPDATE passage SET quote = NULL, released_for = '{}', version = version + 1
     WHERE municipality_id = current_municipality() AND case_id = $1 AND text_number = ANY ($2) AND quote IS NOT NULL`,
    [caseId, [...textNumbers]],
  );
}
