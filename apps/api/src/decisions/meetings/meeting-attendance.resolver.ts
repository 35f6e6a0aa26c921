import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { quorumOf, seatsPresent } from '@systemblick/domain/decisions/meetings/electorate';
import { attendanceAt } from '@systemblick/domain/decisions/meetings/presence';
import { dayOf } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';

import { as } from '../../platform/graphql/as.js';
import { PeopleLoaders } from '../../people/people-loaders.js';
import { InstitutionObjectType, PersonType } from '../../people/people.types.js';
import { MeetingElectorate } from './meeting-electorate.js';
import { AttendanceType, MeetingType, PresenceEventType, SeatAttendanceType } from './meeting.types.js';
import { toSeatAttendance } from './meeting.views.js';

@Resolver(() => AttendanceType)
export class AttendanceResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => [PersonType], {
    description: 'There without a seat: guests, rapporteurs, who takes the minutes.',
  })
  async others(@Parent() { presentIds, seats }: AttendanceType) {
    const seated = new Set(seats.flatMap(({ memberId, deputyIds }) => [memberId, ...deputyIds]));
    const found = await Promise.all(presentIds.filter((id) => !seated.has(id)).map((id) => this.people.person(id)));
    return found.filter((person) => person !== null);
  }

  @ResolveField(() => [PersonType], { description: 'Everybody who is there.' })
  async present(@Parent() { presentIds }: AttendanceType) {
    const found = await Promise.all(presentIds.map((id) => this.people.person(id)));
    return found.filter((person) => person !== null);
  }

  @ResolveField(() => [PresenceEventType], { description: 'The latest last.' })
  events(@Parent() { log }: AttendanceType): PresenceEventType[] {
    return log.map((event) => as(PresenceEventType, event));
  }
}

@Resolver(() => MeetingType)
export class MeetingAttendanceResolver {
  constructor(
    private readonly electorate: MeetingElectorate,
    private readonly clock: Clock,
  ) {}

  /** Once the meeting is over: as it ended. */
  @ResolveField(() => AttendanceType)
  async attendance(@Parent() { source }: MeetingType): Promise<AttendanceType> {
    const now = this.clock.now();
    const moment = 'closedAt' in source ? source.closedAt : now;
    const seated = await this.electorate.seated(source, dayOf('startedAt' in source ? source.startedAt : now));
    const { rules } = await this.electorate.body(source);
    const attendance = attendanceAt(source, moment);
    const electors = seated.filter(({ seat }) => seat.voting).map(({ elector }) => elector);
    return as(AttendanceType, {
      seats: seated.map(({ seat, elector }) => toSeatAttendance(seat, elector, source, moment)),
      seatsPresent: seatsPresent(electors, attendance),
      votingSeats: electors.length,
      quorum: quorumOf(rules.quorum, electors.length),
      quorumPresumed: rules.quorumPresumed,
      presentIds: attendance.present,
      log: source.presence,
    });
  }
}

@Resolver(() => SeatAttendanceType)
export class SeatAttendanceResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => InstitutionObjectType, { nullable: true })
  institution(@Parent() { institutionId }: SeatAttendanceType) {
    return institutionId ? this.people.institution(institutionId) : null;
  }

  @ResolveField(() => PersonType, { nullable: true })
  member(@Parent() { memberId }: SeatAttendanceType) {
    return memberId ? this.people.person(memberId) : null;
  }

  @ResolveField(() => [PersonType])
  async deputies(@Parent() { deputyIds }: SeatAttendanceType) {
    const found = await Promise.all(deputyIds.map((id) => this.people.person(id)));
    return found.filter((person) => person !== null);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who sits in, confirmed by the minute-taker.' })
  confirmedDeputy(@Parent() { confirmedDeputyId }: SeatAttendanceType) {
    return confirmedDeputyId ? this.people.person(confirmedDeputyId) : null;
  }
}

@Resolver(() => PresenceEventType)
export class PresenceEventResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => PersonType, { nullable: true })
  person(@Parent() { personId }: PresenceEventType) {
    return this.people.person(personId);
  }
}
