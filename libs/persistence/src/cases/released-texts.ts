import type { EntityManager } from 'typeorm';

import type { CaseId, ReleasedText } from '@systemblick/domain/cases/case';
import type { CaseBundle } from '@systemblick/domain/cases/case-bundle';

import type { Work } from '../platform/work.js';
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

/**
 * The texts a bundle took in, by their case: each in the version the bundle holds. The cases are held: what is quoted from
 * them is not withdrawn before the quote is stored, and so goes with it.
 */
export async function bundledTexts(work: Work, { cases }: CaseBundle): Promise<ReadonlyMap<CaseId, ReleasedText>> {
  const caseIds = cases.map(({ caseId }) => caseId);
  await work.manager.query(
    `SELECT id FROM "case" WHERE municipality_id = current_municipality() AND id = ANY ($1::uuid[]) ORDER BY id FOR SHARE`,
    [caseIds],
  );
  const texts = await releasedTextsOf(work.manager, caseIds);
  const held = new Map<CaseId, ReleasedText>();
  for (const { caseId, textNumber } of cases) {
    const text = texts.get(caseId)?.find(({ number }) => number === textNumber);
    if (text) held.set(caseId, text);
  }
  return held;
}
