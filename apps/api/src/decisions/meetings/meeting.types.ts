import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import {
  agendaItemKinds,
  meetingStates,
  type AgendaItem,
  type AgendaItemKind,
  type Meeting,
  type MeetingState,
  type PresenceEvent,
} from '@systemblick/domain/decisions/meetings/meeting';
import { meetingTimes } from '@systemblick/persistence/decisions/meetings/meeting-queries';

import { connectionOf } from '../../platform/graphql/connection.js';
import { graphqlEnum } from '../../platform/graphql/graphql-enum.js';
import { orRefusal } from '../../platform/graphql/refusal.type.js';
import { StepType } from '../../platform/graphql/step.type.js';

const MeetingStateEnum = graphqlEnum('MeetingState', meetingStates);
export const MeetingTimeEnum = graphqlEnum('MeetingTime', meetingTimes);
export const AgendaItemKindEnum = graphqlEnum('AgendaItemKind', agendaItemKinds);
export const PresenceKindEnum = graphqlEnum('PresenceKind', ['arrived', 'left']);
export const PresenceHowEnum = graphqlEnum('PresenceHow', ['room', 'remote']);

@ObjectType('Meeting', { description: 'A Sitzung of a body. OParl: Meeting.' })
export class MeetingType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => MeetingStateEnum) state!: MeetingState;
  @Field(() => ID) bodyId!: string;
  @Field(() => String, { nullable: true }) number!: string | null;
  @Field() title!: string;
  @Field() startsAt!: Date;
  @Field() endsAt!: Date;
  @Field(() => String, { nullable: true, description: 'A room, or the link of a video conference.' })
  place!: string | null;
  @Field(() => Date, { nullable: true }) startedAt!: Date | null;
  @Field(() => Date, { nullable: true }) closedAt!: Date | null;
  @Field(() => ID, { nullable: true }) currentItemId!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was cancelled or postponed.' }) reason!: string | null;
  @Field(() => Int) itemCount!: number;
  @Field(() => [StepType], { description: 'What the reader may do in it, ballots and resolutions included.' })
  steps!: StepType[];
  chairId!: string | null;
  minuteTakerId!: string | null;
  source!: Meeting;
}

@ObjectType('AgendaItem', { description: 'A Tagesordnungspunkt. OParl: AgendaItem.' })
export class AgendaItemType {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'Its place in the list.' }) number!: number;
  @Field() title!: string;
  @Field(() => AgendaItemKindEnum) kind!: AgendaItemKind;
  @Field(() => ID, { nullable: true }) subjectId!: string | null;
  @Field(() => Int, { nullable: true }) minutes!: number | null;
  @Field() public!: boolean;
  @Field({ description: 'A member asked for a vote: consensus is no longer stated here.' }) voteDemanded!: boolean;
  rapporteurId!: string | null;
  meeting!: Meeting;
  source!: AgendaItem;
}

@ObjectType('AgendaPoint', { description: 'A decision point of the paper an item carries, as tabled.' })
export class AgendaPointType {
  @Field(() => Int) number!: number;
  @Field() text!: string;
  @Field({ description: 'Whether politics decides on it afterwards.' }) politicalDecision!: boolean;
}

@ObjectType('AgendaSubject', {
  description: 'The paper, proposal or theme of an item, as far as the reader may see it.',
})
export class AgendaSubjectType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => String, { nullable: true, description: 'The number of a paper or theme.' }) number!: string | null;
  @Field() state!: string;
  @Field(() => [AgendaPointType], { description: 'Of a paper.' }) points!: AgendaPointType[];
}

@ObjectType('PartialityDeclaration', { description: 'Befangenheit, as declared on one item.' })
export class PartialityDeclarationType {
  @Field() ground!: string;
  @Field() directAdvantage!: boolean;
  @Field(() => Boolean, { nullable: true, description: 'What the body decided in doubt.' }) excluded!: boolean | null;
  @Field({ description: 'Whether this person votes on the item, by the rules and the decision.' }) votes!: boolean;
  personId!: string;
}

@ObjectType('SeatAttendance', { description: 'Who is there for a seat.' })
export class SeatAttendanceType {
  @Field(() => ID) seatId!: string;
  @Field() voting!: boolean;
  @Field() memberPresent!: boolean;
  @Field({ description: 'The seat is taken: by its member, or by the confirmed deputy.' }) present!: boolean;
  institutionId!: string | null;
  memberId!: string | null;
  deputyIds!: readonly string[];
  confirmedDeputyId!: string | null;
}

@ObjectType('PresenceEvent', { description: 'Somebody came or went.' })
export class PresenceEventType {
  @Field(() => PresenceKindEnum) kind!: PresenceEvent['kind'];
  @Field(() => PresenceHowEnum) how!: PresenceEvent['how'];
  @Field() at!: Date;
  personId!: string;
}

@ObjectType('Attendance')
export class AttendanceType {
  @Field(() => [SeatAttendanceType]) seats!: SeatAttendanceType[];
  @Field(() => Int, { description: 'Voting seats that are taken; each person counts once.' }) seatsPresent!: number;
  @Field(() => Int) votingSeats!: number;
  @Field(() => Int, { description: 'How many must be there for a ballot to count.' }) quorum!: number;
  @Field({ description: 'Taken as given until somebody challenges it.' }) quorumPresumed!: boolean;
  presentIds!: readonly string[];
  log!: readonly PresenceEvent[];
}

export const MeetingConnection = connectionOf('MeetingConnection', MeetingType);
export const MeetingResult = orRefusal('MeetingResult', MeetingType);
