import type { Case, CaseId, ReleasedText, Returned } from '@systemblick/domain/cases/case';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';

import type { Mapping } from '../platform/aggregate-store.js';
import { present } from '../platform/present.js';
import { CaseRow, ReleasedTextRow } from './case.rows.js';

export const caseMapping: Mapping<Case, CaseRow, readonly ReleasedText[]> = {
  kind: 'Case',
  row: CaseRow,
  children: {
    async load(manager, { municipalityId, id }) {
      const rows = await manager.find(ReleasedTextRow, {
        where: { municipalityId, caseId: id },
        order: { number: 'ASC' },
      });
      return rows.map(toReleasedText);
    },
    async save(manager, kase, before) {
      const known = new Map((before?.releasedTexts ?? []).map((text) => [text.number, text]));
      for (const text of kase.releasedTexts) {
        const stored = known.get(text.number);
        const key = { municipalityId: kase.municipalityId, caseId: kase.id, number: text.number };
        if (!stored) await manager.insert(ReleasedTextRow, { ...key, authorId: kase.authorId, ...text });
        else if (stored.text !== null && text.text === null)
          await manager.update(ReleasedTextRow, key, { text: null, erasedAt: text.erasedAt });
      }
    },
  },
  toAggregate: toCase,
  toRow,
};

export function toCase(row: CaseRow, releasedTexts: readonly ReleasedText[]): Case {
  const base = {
    id: row.id as CaseId,
    municipalityId: row.municipalityId as MunicipalityId,
    version: row.version,
    authorId: row.authorId as PersonId,
    createdAt: row.createdAt,
    releasedTexts,
  };
  switch (row.state) {
    case 'draft':
      return { ...base, ...written(row), state: 'draft', returned: toReturned(row.returned) };
    case 'inReview':
      return {
        ...base,
        ...written(row),
        state: 'inReview',
        submittedAt: present(row.submittedAt, row),
        reviewBegunAt: row.reviewBegunAt,
      };
    case 'released':
      return { ...base, state: 'released' };
    case 'withdrawn':
      return {
        ...base,
        state: 'withdrawn',
        withdrawnAt: present(row.withdrawnAt, row),
        withdrawalReason: present(row.withdrawalReason, row),
      };
  }
}

const written = (row: CaseRow) => ({
  text: present(row.text, row),
  findings: row.findings ?? [],
  clientInformation: row.clientInformation,
  writtenAt: present(row.writtenAt, row),
});

/** Dates inside jsonb come back as text. */
const toReturned = (returned: Returned | null): Returned | null =>
  returned && { ...returned, at: new Date(returned.at) };

export const toReleasedText = (row: ReleasedTextRow): ReleasedText => ({
  number: row.number,
  text: row.text,
  findings: row.findings,
  releasedAt: row.releasedAt,
  releasedBy: row.releasedBy as PersonId,
  clientInformation: row.clientInformation,
  riskAcceptance: row.riskAcceptance,
  erasedAt: row.erasedAt,
});

const nothing = {
  text: null,
  findings: null,
  clientInformation: null,
  writtenAt: null,
  submittedAt: null,
  reviewBegunAt: null,
  returned: null,
  withdrawnAt: null,
  withdrawalReason: null,
} as const;

function toRow(kase: Case): Omit<CaseRow, 'version'> {
  const { id, municipalityId, authorId, createdAt, state } = kase;
  const base = { ...nothing, id, municipalityId, authorId, createdAt, state };
  switch (kase.state) {
    case 'draft': {
      const { text, findings, clientInformation, writtenAt, returned } = kase;
      return { ...base, text, findings, clientInformation, writtenAt, returned };
    }
    case 'inReview': {
      const { text, findings, clientInformation, writtenAt, submittedAt, reviewBegunAt } = kase;
      return { ...base, text, findings, clientInformation, writtenAt, submittedAt, reviewBegunAt };
    }
    case 'released':
      return base;
    case 'withdrawn':
      return { ...base, withdrawnAt: kase.withdrawnAt, withdrawalReason: kase.withdrawalReason };
  }
}
