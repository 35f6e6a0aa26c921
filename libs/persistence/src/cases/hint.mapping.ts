import type { Hint, HintId } from '@systemblick/domain/cases/hint';
import type { InstitutionId } from '@systemblick/domain/kernel/actor';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';

import type { Mapping } from '../platform/aggregate-store.js';
import { HintRow } from './hint.rows.js';

export const hintMapping: Mapping<Hint, HintRow> = { kind: 'Hint', row: HintRow, toAggregate: toHint, toRow };

export function toHint({ search: _kept, ...row }: HintRow): Hint {
  return {
    ...row,
    id: row.id as HintId,
    municipalityId: row.municipalityId as MunicipalityId,
    writtenBy: row.writtenBy as PersonId,
    passedOnTo: row.passedOnTo as InstitutionId | null,
  };
}

function toRow({ version: _counted, ...hint }: Hint): Omit<HintRow, 'version'> {
  return hint;
}
