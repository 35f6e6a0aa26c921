import { initialBoard } from '@systemblick/co-editing/reconstruction/board';
import { calls } from '@systemblick/co-editing-engine/sql/calls';
import type { CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import type { BodyId } from '@systemblick/domain/kernel/actor';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import type {
  Participant,
  ReconstructionSession,
  ReconstructionSessionId,
} from '@systemblick/domain/reconstruction/session';

import type { Mapping } from '../platform/aggregate-store.js';
import { present } from '../platform/present.js';
import { randomId } from '../platform/new-id.js';
import { ReconstructionSessionRow, SessionParticipantRow } from './reconstruction.rows.js';

export const sessionMapping: Mapping<ReconstructionSession, ReconstructionSessionRow, readonly Participant[]> = {
  kind: 'ReconstructionSession',
  row: ReconstructionSessionRow,
  children: {
    async load(manager, { municipalityId, id }) {
      const rows = await manager.find(SessionParticipantRow, {
        where: { municipalityId, sessionId: id },
        order: { position: 'ASC' },
      });
      return rows.map(toParticipant);
    },
    async save(manager, session, before) {
      if (!before) await makeBoard(manager, session);
      if (before?.participants === session.participants) return;

      const key = { municipalityId: session.municipalityId, sessionId: session.id };
      await manager.delete(SessionParticipantRow, key);
      if (session.participants.length)
        await manager.insert(
          SessionParticipantRow,
          session.participants.map((participant, position) => ({ ...key, ...participant, position })),
        );
    },
  },
  toAggregate: toSession,
  toRow,
};

type Manager = Parameters<NonNullable<typeof sessionMapping.children>['load']>[0];

/** The board's room is made with the session, in its transaction. */
async function makeBoard(manager: Manager, { municipalityId, id }: ReconstructionSession): Promise<void> {
  const row = await manager.findOneOrFail(ReconstructionSessionRow, {
    where: { municipalityId, id },
    select: { municipalityId: true, id: true, boardRoom: true },
  });
  await manager.query(calls.createRoom, [row.boardRoom, 'board', Buffer.from(initialBoard())]);
}

export const toParticipant = ({ personId, rulesAcceptedAt, agreesToNames }: SessionParticipantRow): Participant => ({
  personId: personId as PersonId,
  rulesAcceptedAt,
  agreesToNames,
});

export function toSession(row: ReconstructionSessionRow, participants: readonly Participant[]): ReconstructionSession {
  const base = {
    id: row.id as ReconstructionSessionId,
    municipalityId: row.municipalityId as MunicipalityId,
    version: row.version,
    bundleId: row.bundleId as CaseBundleId,
    bodyId: row.bodyId as BodyId,
    title: row.title,
    facilitatorId: row.facilitatorId as PersonId,
    template: row.template,
    phases: row.phases,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    place: row.place,
    textsOpenFrom: row.textsOpenFrom,
    participants,
    guests: row.guests.map((guest) => ({
      ...guest,
      invitedAt: guest.invitedAt && new Date(guest.invitedAt),
      rulesAcceptedAt: guest.rulesAcceptedAt && new Date(guest.rulesAcceptedAt),
    })),
    recognitions: row.recognitions.map((recognition) => ({ ...recognition, at: new Date(recognition.at) })),
    reopened: row.reopened && { ...row.reopened, at: new Date(row.reopened.at) },
  };
  switch (row.state) {
    case 'planned':
      return { ...base, state: 'planned' };
    case 'running':
      return {
        ...base,
        state: 'running',
        startedAt: present(row.startedAt, row),
        phase: present(row.phase, row),
        phaseBeganAt: present(row.phaseBeganAt, row),
        phaseMinutes: present(row.phaseMinutes, row),
      };
    case 'closed':
      return { ...base, state: 'closed', startedAt: present(row.startedAt, row), closedAt: present(row.closedAt, row) };
    case 'cancelled':
      return { ...base, state: 'cancelled', reason: present(row.cancelReason, row) };
  }
}

/** The room's id is given once, when the row is inserted; no update touches it. */
function toRow(session: ReconstructionSession): Omit<ReconstructionSessionRow, 'version'> {
  const running = session.state === 'running' ? session : undefined;
  return {
    municipalityId: session.municipalityId,
    id: session.id,
    state: session.state,
    bundleId: session.bundleId,
    bodyId: session.bodyId,
    boardRoom: randomId(),
    title: session.title,
    facilitatorId: session.facilitatorId,
    template: session.template,
    phases: session.phases,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    place: session.place,
    textsOpenFrom: session.textsOpenFrom,
    guests: session.guests,
    recognitions: session.recognitions,
    reopened: session.reopened,
    startedAt: 'startedAt' in session ? session.startedAt : null,
    phase: running?.phase ?? null,
    phaseBeganAt: running?.phaseBeganAt ?? null,
    phaseMinutes: running?.phaseMinutes ?? null,
    closedAt: session.state === 'closed' ? session.closedAt : null,
    cancelReason: session.state === 'cancelled' ? session.reason : null,
  };
}
