import type { CaseId } from '@systemblick/domain/cases/case';
import type { BundledCase, CaseBundle, CaseBundleId, KnowledgeAnswer } from '@systemblick/domain/cases/case-bundle';
import type { Nomination, NominationId } from '@systemblick/domain/cases/nomination';
import type { InstitutionId } from '@systemblick/domain/kernel/actor';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';

import type { Mapping } from '../platform/aggregate-store.js';
import { present } from '../platform/present.js';
import { BundledCaseRow, CaseBundleRow, KnowledgeAnswerRow, NominationRow } from './case.rows.js';

export type BundleChildren = { readonly cases: readonly BundledCase[]; readonly knowledge: readonly KnowledgeAnswer[] };

export const bundleMapping: Mapping<CaseBundle, CaseBundleRow, BundleChildren> = {
  kind: 'CaseBundle',
  row: CaseBundleRow,
  children: {
    async load(manager, { municipalityId, id }) {
      const where = { municipalityId, bundleId: id };
      const cases = await manager.find(BundledCaseRow, { where, order: { position: 'ASC' } });
      const knowledge = await manager.find(KnowledgeAnswerRow, {
        where,
        order: { caseId: 'ASC', institutionId: 'ASC' },
      });
      return { cases: cases.map(toBundledCase), knowledge: knowledge.map(toKnowledge) };
    },
    async save(manager, bundle, before) {
      const key = { municipalityId: bundle.municipalityId, bundleId: bundle.id };
      if (before?.cases !== bundle.cases) {
        await manager.delete(BundledCaseRow, key);
        if (bundle.cases.length)
          await manager.insert(
            BundledCaseRow,
            bundle.cases.map((entry, position) => ({ ...key, ...entry, position })),
          );
      }
      if (before?.knowledge !== bundle.knowledge) {
        await manager.delete(KnowledgeAnswerRow, key);
        if (bundle.knowledge.length)
          await manager.insert(
            KnowledgeAnswerRow,
            bundle.knowledge.map((answer) => ({ ...key, ...answer })),
          );
      }
    },
  },
  toAggregate: toBundle,
  toRow: ({ version: _, cases: _cases, knowledge: _knowledge, institutionIds, ...bundle }) => ({
    ...bundle,
    institutionIds: [...institutionIds],
    closedAt: bundle.state === 'closed' ? bundle.closedAt : null,
  }),
};

export function toBundle(row: CaseBundleRow, { cases, knowledge }: BundleChildren): CaseBundle {
  const base = {
    id: row.id as CaseBundleId,
    municipalityId: row.municipalityId as MunicipalityId,
    version: row.version,
    title: row.title,
    leadingQuestion: row.leadingQuestion,
    assembledBy: row.assembledBy as PersonId,
    institutionIds: row.institutionIds as InstitutionId[],
    riskAcceptance: row.riskAcceptance,
    cases,
    knowledge,
  };
  return row.state === 'closed'
    ? { ...base, state: 'closed', closedAt: present(row.closedAt, row) }
    : { ...base, state: row.state };
}

export const toBundledCase = ({
  caseId,
  authorId,
  textNumber,
  why,
  earlyReason,
  authorPresents,
}: BundledCaseRow): BundledCase => ({
  caseId: caseId as CaseId,
  authorId: authorId as PersonId,
  textNumber,
  why,
  earlyReason,
  authorPresents,
});

export const toKnowledge = ({ caseId, institutionId, answer, answeredAt }: KnowledgeAnswerRow): KnowledgeAnswer => ({
  caseId: caseId as CaseId,
  institutionId: institutionId as InstitutionId,
  answer,
  answeredAt,
});

export const nominationMapping: Mapping<Nomination, NominationRow> = {
  kind: 'Nomination',
  row: NominationRow,
  toAggregate: (row) => ({
    id: row.id as NominationId,
    municipalityId: row.municipalityId as MunicipalityId,
    version: row.version,
    state: row.state,
    caseId: row.caseId as CaseId,
    nominatedBy: row.nominatedBy as PersonId,
    nominatedAt: row.nominatedAt,
    why: row.why,
    authorPresents: row.authorPresents,
    bundleId: row.bundleId as CaseBundleId | null,
  }),
  toRow: ({ version: _, ...nomination }) => nomination,
};
