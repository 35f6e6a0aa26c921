import type { EntityManager } from 'typeorm';

import { calls } from '@systemblick/co-editing-engine/sql/calls';
import { initialProposal } from '@systemblick/co-editing/proposals/proposal-document';
import type { BodyId } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import type { ProjektgruppeId } from '@systemblick/domain/proposals/projektgruppe';
import type { Proposal, ProposalId } from '@systemblick/domain/proposals/proposal';
import type { ProposalVersion } from '@systemblick/domain/proposals/proposal-version';
import type { GenerativeThemeId, RouteId } from '@systemblick/domain/themes/theme';

import type { Mapping } from '../platform/aggregate-store.js';
import { randomId } from '../platform/new-id.js';
import { ProposalRow, type ProposalVersionRow } from './proposal.rows.js';

export const proposalMapping: Mapping<Proposal, ProposalRow> = {
  kind: 'Proposal',
  row: ProposalRow,
  children: {
    load: () => Promise.resolve(undefined),
    save: (manager, proposal, before) => (before ? Promise.resolve() : makeRoom(manager, proposal)),
  },
  toAggregate: toProposal,
  toRow,
};

/** The room is made with the proposal, in its transaction, and holds what the proposal says. */
async function makeRoom(manager: EntityManager, { municipalityId, id, text }: Proposal): Promise<void> {
  const row = await manager.findOneOrFail(ProposalRow, {
    where: { municipalityId, id },
    select: { municipalityId: true, id: true, room: true },
  });
  await manager.query(calls.createRoom, [row.room, 'text', Buffer.from(initialProposal(text))]);
}

export function toProposal(row: ProposalRow): Proposal {
  return {
    id: row.id as ProposalId,
    municipalityId: row.municipalityId as MunicipalityId,
    version: row.version,
    state: row.state,
    kind: row.kind,
    themeId: row.themeId as GenerativeThemeId,
    routeId: row.routeId as RouteId | null,
    bodyId: row.bodyId as BodyId,
    projektgruppeId: row.projektgruppeId as ProjektgruppeId | null,
    text: { title: row.title, sections: row.sections },
    answers: row.answers.map(({ answeredAt, ...given }) => ({ ...given, answeredAt: new Date(answeredAt) })),
    answersUntil: row.answersUntil as CivilDate | null,
    submittedAt: row.submittedAt,
    acceptedAt: row.acceptedAt,
    acceptedBy: row.acceptedBy as PersonId | null,
    returnedRemark: row.returnedRemark,
  };
}

/** The room's id is given once, when the row is inserted; no update touches it. */
function toRow({ text, answers, version: _, ...proposal }: Proposal): Omit<ProposalRow, 'version'> {
  return {
    ...proposal,
    ...text,
    room: randomId(),
    answers: answers.map(({ answeredAt, ...given }) => ({ ...given, answeredAt: answeredAt.toISOString() })),
  };
}

export const toVersion = (row: ProposalVersionRow): ProposalVersion => ({
  municipalityId: row.municipalityId as MunicipalityId,
  proposalId: row.proposalId as ProposalId,
  number: row.number,
  occasion: row.occasion,
  text: { title: row.title, sections: row.sections },
  writtenBy: row.writtenBy as PersonId,
  writtenAt: row.writtenAt,
});
