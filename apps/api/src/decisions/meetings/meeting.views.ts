import type { Elector } from '@systemblick/domain/decisions/meetings/electorate';
import { sitterOf } from '@systemblick/domain/decisions/meetings/electorate';
import { meetingStates, type AgendaItem, type Meeting } from '@systemblick/domain/decisions/meetings/meeting';
import { attendanceAt } from '@systemblick/domain/decisions/meetings/presence';
import { bodiesByRelation, permitMeeting } from '@systemblick/domain/decisions/relations';
import { decisionRights } from '@systemblick/domain/decisions/rights';
import type { Actor, PersonActor } from '@systemblick/domain/kernel/actor';
import { seenStates } from '@systemblick/domain/kernel/seen-states';
import type { Seat } from '@systemblick/domain/people/seat';
import type { MeetingVisibility } from '@systemblick/persistence/decisions/meetings/meeting-queries';

import { as } from '../../platform/graphql/as.js';
import { stepsOf } from '../../platform/graphql/step.type.js';
import { AgendaItemType, MeetingType, SeatAttendanceType } from './meeting.types.js';

const meetingActions = [
  'meeting:plan',
  'meeting:setAgenda',
  'meeting:invite',
  'meeting:cancel',
  'meeting:postpone',
  'meeting:start',
  'meeting:callItem',
  'meeting:demandVote',
  'meeting:notePresence',
  'meeting:confirmDeputy',
  'meeting:revokeDeputy',
  'meeting:declarePartiality',
  'meeting:decidePartiality',
  'meeting:close',
  'ballot:prepare',
  'ballot:open',
  'ballot:record',
  'resolution:stateConsensus',
  'resolution:resolveByBallot',
  'resolution:rule',
  'resolution:record',
  'resolution:correct',
] as const;

/** What the meetings' rights say of somebody, in the terms of a list. */
export const meetingVisibility = (actor: PersonActor): MeetingVisibility => ({
  states: seenStates(decisionRights['meeting:read'], actor, meetingStates),
  personId: actor.personId,
  bodies: bodiesByRelation(actor),
});

export const toMeetingType = (meeting: Meeting, actor: Actor): MeetingType =>
  as(MeetingType, {
    id: meeting.id,
    version: meeting.version,
    state: meeting.state,
    bodyId: meeting.bodyId,
    number: meeting.number,
    title: meeting.title,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    place: meeting.place,
    startedAt: 'startedAt' in meeting ? meeting.startedAt : null,
    closedAt: 'closedAt' in meeting ? meeting.closedAt : null,
    currentItemId: 'currentItemId' in meeting ? meeting.currentItemId : null,
    reason: 'reason' in meeting ? meeting.reason : null,
    itemCount: meeting.agenda.length,
    steps: stepsOf(meetingActions, (action) => permitMeeting(actor, action, meeting)),
    chairId: meeting.chairId,
    minuteTakerId: meeting.minuteTakerId,
    source: meeting,
  });

export const toAgendaItemType = (meeting: Meeting, item: AgendaItem, place: number): AgendaItemType =>
  as(AgendaItemType, {
    id: item.id,
    number: place + 1,
    title: item.title,
    kind: item.kind,
    subjectId: item.subjectId,
    minutes: item.minutes,
    public: item.public,
    voteDemanded: item.voteDemanded,
    rapporteurId: item.rapporteurId,
    meeting,
    source: item,
  });

/** A seat as the attendance list shows it: at this moment, or, once the meeting is over, as it ended. */
export function toSeatAttendance(seat: Seat, elector: Elector, meeting: Meeting, moment: Date): SeatAttendanceType {
  const attendance = attendanceAt(meeting, moment);
  const { memberId, deputyIds } = elector;
  return as(SeatAttendanceType, {
    seatId: seat.id,
    voting: seat.voting,
    institutionId: seat.institutionId,
    memberId,
    deputyIds,
    confirmedDeputyId: meeting.deputies.find(({ seatId }) => seatId === seat.id)?.personId ?? null,
    memberPresent: memberId !== null && attendance.present.includes(memberId),
    present: sitterOf(elector, attendance) !== undefined,
  });
}
