import type { EntityManager } from 'typeorm';

import type { ReleasedText } from '@systemblick/domain/cases/case';

import { toReleasedText } from './case.mapping.js';
import { ReleasedTextRow } from './case.rows.js';

/** The released texts of these cases, the oldest first, in one statement. */
export async function releasedTextsOf(
  manager: EntityManager,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ReleasedText[]>> {
  const rows = await manager
    .createQueryBuilder(ReleasedTextRow, 'row')
    .where('row.municipality_id = current_municipality() AND row.case_id = ANY (:caseIds)', { caseIds: [...caseIds] })
    .orderBy('row.number')
    .getMany();
  const texts = new Map<string, ReleasedText[]>();
  for (const row of rows) texts.set(row.caseId, [...(texts.get(row.caseId) ?? []), toReleasedText(row)]);
  return texts;
}
