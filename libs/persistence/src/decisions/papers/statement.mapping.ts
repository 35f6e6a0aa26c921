import type { BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import type { Statement, StatementId } from '@systemblick/domain/decisions/papers/statement';
import type { InstitutionId } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';

import type { Mapping } from '../../platform/aggregate-store.js';
import { StatementRow } from './statement.rows.js';

export const statementMapping: Mapping<Statement, StatementRow> = {
  kind: 'Statement',
  row: StatementRow,
  toAggregate: toStatement,
  toRow: ({ municipalityId, id, state, paperId, institutionId, kind, askedAt, until, ...answer }) => ({
    municipalityId,
    id,
    state,
    paperId,
    institutionId,
    kind,
    askedAt,
    until,
    answer: answer.answer,
    text: answer.text,
    givenBy: answer.givenBy,
    givenAt: answer.givenAt,
    reply: answer.reply,
  }),
};

export function toStatement(row: StatementRow): Statement {
  return {
    id: row.id as StatementId,
    municipalityId: row.municipalityId as MunicipalityId,
    version: row.version,
    state: row.state,
    paperId: row.paperId as BeschlussvorlageId,
    institutionId: row.institutionId as InstitutionId,
    kind: row.kind,
    askedAt: row.askedAt,
    until: row.until as CivilDate,
    answer: row.answer,
    text: row.text,
    givenBy: row.givenBy as PersonId | null,
    givenAt: row.givenAt,
    reply: row.reply,
  };
}
