import type { BodyId } from '@systemblick/domain/kernel/actor';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import type {
  AgendaItem,
  AgendaItemId,
  Meeting,
  MeetingBase,
  MeetingId,
} from '@systemblick/domain/decisions/meetings/meeting';

import type { Mapping } from '../../platform/aggregate-store.js';
import { present } from '../../platform/present.js';
import { AgendaItemRow, MeetingRow } from './meeting.rows.js';

export const meetingMapping: Mapping<Meeting, MeetingRow, readonly AgendaItem[]> = {
  kind: 'Meeting',
  row: MeetingRow,
  children: {
    async load(manager, { municipalityId, id }) {
      const rows = await manager.find(AgendaItemRow, {
        where: { municipalityId, meetingId: id },
        order: { position: 'ASC' },
      });
      return rows.map(toItem);
    },
    async save(manager, meeting, before) {
      if (before?.agenda === meeting.agenda) return;

      const key = { municipalityId: meeting.municipalityId, meetingId: meeting.id };
      const kept = new Set(meeting.agenda.map(({ id }) => id));
      for (const { id } of before?.agenda ?? []) if (!kept.has(id)) await manager.delete(AgendaItemRow, { ...key, id });
      if (meeting.agenda.length)
        await manager.upsert(
          AgendaItemRow,
          meeting.agenda.map((item, position) => ({ ...key, ...item, position })),
          ['municipalityId', 'meetingId', 'id'],
        );
    },
  },
  toAggregate: toMeeting,
  toRow,
};

export const toItem = (row: AgendaItemRow): AgendaItem => ({
  id: row.id as AgendaItemId,
  title: row.title,
  kind: row.kind,
  subjectId: row.subjectId,
  minutes: row.minutes,
  rapporteurId: row.rapporteurId as PersonId | null,
  public: row.public,
  voteDemanded: row.voteDemanded,
});

export function toMeeting(row: MeetingRow, agenda: readonly AgendaItem[]): Meeting {
  const base = toBase(row, agenda);
  const begun = () => ({ startedAt: present(row.startedAt, row) });
  const held = () => ({ ...begun(), closedAt: present(row.closedAt, row) });
  switch (row.state) {
    case 'planned':
      return { ...base, state: 'planned' };
    case 'invited':
      return { ...base, state: 'invited', invitedAt: present(row.invitedAt, row) };
    case 'running':
      return { ...base, state: 'running', ...begun(), currentItemId: row.currentItemId as AgendaItemId | null };
    case 'closed':
    case 'minutesSent':
      return { ...base, state: row.state, ...held() };
    case 'minutesApproved': {
      const approved = { approvedAt: present(row.approvedAt, row), approvedHow: present(row.approvedHow, row) };
      return { ...base, state: 'minutesApproved', ...held(), ...approved };
    }
    case 'cancelled':
    case 'postponed':
      return { ...base, state: row.state, reason: present(row.reason, row) };
  }
}

const toBase = (row: MeetingRow, agenda: readonly AgendaItem[]): MeetingBase => ({
  id: row.id as MeetingId,
  municipalityId: row.municipalityId as MunicipalityId,
  version: row.version,
  bodyId: row.bodyId as BodyId,
  number: row.number,
  title: row.title,
  startsAt: row.startsAt,
  endsAt: row.endsAt,
  place: row.place,
  chairId: row.chairId as PersonId | null,
  minuteTakerId: row.minuteTakerId as PersonId | null,
  agenda,
  presence: row.presence.map((event) => ({ ...event, at: new Date(event.at) })),
  deputies: row.deputies,
  partialities: row.partialities,
  corrections: row.corrections.map((correction) => ({ ...correction, at: new Date(correction.at) })),
});

function toRow(meeting: Meeting): Omit<MeetingRow, 'version'> {
  const { municipalityId, id, state, bodyId, number, title, startsAt, endsAt, place } = meeting;
  const { chairId, minuteTakerId, presence, deputies, partialities, corrections } = meeting;
  const plan = { municipalityId, id, state, bodyId, number, title, startsAt, endsAt, place, chairId, minuteTakerId };
  return {
    ...plan,
    ...{ presence, deputies, partialities, corrections },
    invitedAt: meeting.state === 'invited' ? meeting.invitedAt : null,
    startedAt: 'startedAt' in meeting ? meeting.startedAt : null,
    currentItemId: meeting.state === 'running' ? meeting.currentItemId : null,
    closedAt: 'closedAt' in meeting ? meeting.closedAt : null,
    approvedAt: meeting.state === 'minutesApproved' ? meeting.approvedAt : null,
    approvedHow: meeting.state === 'minutesApproved' ? meeting.approvedHow : null,
    reason: 'reason' in meeting ? meeting.reason : null,
  };
}
