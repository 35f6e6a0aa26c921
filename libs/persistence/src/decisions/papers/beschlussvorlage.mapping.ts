import { calls } from '@systemblick/co-editing-engine/sql/calls';
import { initialText } from '@systemblick/co-editing/text/document';
import {
  paperBase,
  type Beschlussvorlage,
  type BeschlussvorlageId,
  type PaperBase,
} from '@systemblick/domain/decisions/papers/beschlussvorlage';
import type { PaperComment, PaperCommentId } from '@systemblick/domain/decisions/papers/comment';
import type { StatementId } from '@systemblick/domain/decisions/papers/statement';
import type { BodyId } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import type { ProposalId } from '@systemblick/domain/proposals/proposal';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';

import type { Mapping } from '../../platform/aggregate-store.js';
import { present } from '../../platform/present.js';
import { randomId } from '../../platform/new-id.js';
import { BeschlussvorlageRow, PaperCommentRow } from './beschlussvorlage.rows.js';

/** The room in which it is written together is made with the paper, in its transaction; no update touches its id. */
export const beschlussvorlageMapping: Mapping<Beschlussvorlage, BeschlussvorlageRow> = {
  kind: 'Beschlussvorlage',
  row: BeschlussvorlageRow,
  children: {
    load: () => Promise.resolve(undefined),
    async save(manager, { municipalityId, id }, before) {
      if (before) return;
      const { room } = await manager.findOneOrFail(BeschlussvorlageRow, {
        where: { municipalityId, id },
        select: { municipalityId: true, id: true, room: true },
      });
      await manager.query(calls.createRoom, [room, 'text', Buffer.from(initialText())]);
    },
  },
  toAggregate: toPaper,
  toRow: (paper) => ({ ...toRow(paper), room: randomId() }),
};

export function toPaper(row: BeschlussvorlageRow): Beschlussvorlage {
  const base = toBase(row);
  switch (row.state) {
    case 'draft':
      return { ...base, state: 'draft', sentBack: row.sentBack && { ...row.sentBack, at: new Date(row.sentBack.at) } };
    case 'statements':
      return { ...base, state: 'statements', statementsUntil: present(row.statementsUntil, row) as CivilDate };
    case 'cleared':
      return { ...base, ...cleared(row), state: 'cleared' };
    case 'tabled':
      return { ...base, ...cleared(row), ...tabled(row), state: 'tabled' };
    case 'decided':
    case 'implementing':
    case 'completed':
      return {
        ...base,
        ...cleared(row),
        ...tabled(row),
        state: row.state,
        decidedAt: present(row.decidedAt, row),
        adoptedText: present(row.adoptedText, row),
        completedOn: row.completedOn as CivilDate | null,
      };
  }
}

const cleared = (row: BeschlussvorlageRow) => ({
  clearedBy: present(row.clearedBy, row) as PersonId,
  clearedAt: present(row.clearedAt, row),
});

const tabled = (row: BeschlussvorlageRow) => ({
  tabledAt: present(row.tabledAt, row),
  textHash: present(row.textHash, row),
});

/** What is called the same in row and paper goes over as it is. */
function toBase(row: BeschlussvorlageRow): PaperBase {
  const {
    room: _room,
    changedAt: _changedAt,
    state: _state,
    title,
    leadOffice,
    consultations,
    points,
    sections,
    ...rest
  } = row;
  const {
    sentBack: _1,
    statementsUntil: _2,
    clearedBy: _3,
    clearedAt: _4,
    tabledAt: _5,
    textHash: _6,
    ...further
  } = rest;
  const { decidedAt: _7, adoptedText: _8, completedOn: _9, ...same } = further;
  return {
    ...same,
    id: row.id as BeschlussvorlageId,
    municipalityId: row.municipalityId as MunicipalityId,
    bodyId: row.bodyId as BodyId,
    authorIds: row.authorIds as PersonId[],
    themeIds: row.themeIds as GenerativeThemeId[],
    proposalId: row.proposalId as ProposalId | null,
    text: { title, leadOffice, consultations, points, sections },
    dissent: row.dissent as StatementId[],
  };
}

function toRow(paper: Beschlussvorlage): Omit<BeschlussvorlageRow, 'version' | 'room'> {
  const { text, version: _version, ...same } = paperBase(paper);
  return {
    ...same,
    ...text,
    state: paper.state,
    authorIds: [...paper.authorIds],
    themeIds: [...paper.themeIds],
    dissent: [...paper.dissent],
    sentBack:
      paper.state === 'draft' && paper.sentBack ? { ...paper.sentBack, at: paper.sentBack.at.toISOString() } : null,
    statementsUntil: paper.state === 'statements' ? paper.statementsUntil : null,
    clearedBy: 'clearedBy' in paper ? paper.clearedBy : null,
    clearedAt: 'clearedAt' in paper ? paper.clearedAt : null,
    tabledAt: 'tabledAt' in paper ? paper.tabledAt : null,
    textHash: 'textHash' in paper ? paper.textHash : null,
    decidedAt: 'decidedAt' in paper ? paper.decidedAt : null,
    adoptedText: 'adoptedText' in paper ? paper.adoptedText : null,
    completedOn: 'completedOn' in paper ? paper.completedOn : null,
  };
}

export const commentMapping: Mapping<PaperComment, PaperCommentRow> = {
  kind: 'PaperComment',
  row: PaperCommentRow,
  toAggregate: toComment,
  toRow: ({ municipalityId, id, paperId, pointNumber, by, at, text }) => ({
    municipalityId,
    id,
    paperId,
    pointNumber,
    writtenBy: by,
    writtenAt: at,
    text,
  }),
};

export function toComment(row: PaperCommentRow): PaperComment {
  return {
    id: row.id as PaperCommentId,
    municipalityId: row.municipalityId as MunicipalityId,
    version: row.version,
    paperId: row.paperId as BeschlussvorlageId,
    pointNumber: row.pointNumber,
    by: row.writtenBy as PersonId,
    at: row.writtenAt,
    text: row.text,
  };
}
