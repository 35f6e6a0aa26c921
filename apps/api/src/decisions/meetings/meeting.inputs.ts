import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';

import type {
  AgendaItemId,
  AgendaItemKind,
  MeetingId,
  PresenceEvent,
} from '@systemblick/domain/decisions/meetings/meeting';
import type { BodyId } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { SeatId } from '@systemblick/domain/people/seat';
import type { MeetingTime } from '@systemblick/persistence/decisions/meetings/meeting-queries';

import { PageArgs } from '../../platform/graphql/connection.js';
import { ThingInput } from '../../platform/graphql/thing.input.js';
import { AgendaItemKindEnum, MeetingTimeEnum, PresenceHowEnum, PresenceKindEnum } from './meeting.types.js';

@ArgsType()
export class MeetingsArgs extends PageArgs {
  @Field(() => MeetingTimeEnum, { defaultValue: 'upcoming' }) time!: MeetingTime;
  @Field(() => ID, { nullable: true }) bodyId?: BodyId | null;
}

@InputType()
export class PlanMeetingInput {
  @Field(() => ID, { description: 'Chosen by the client.' }) id!: MeetingId;
  @Field(() => Int, { nullable: true, description: 'None: a new one.' }) expectedVersion?: number | null;
  @Field(() => ID, { description: 'Stays what it was when the meeting was planned.' }) bodyId!: BodyId;
  @Field(() => String, { nullable: true }) number?: string | null;
  @Field() title!: string;
  @Field() startsAt!: Date;
  @Field() endsAt!: Date;
  @Field(() => String, { nullable: true }) place?: string | null;
  @Field(() => ID, { nullable: true }) chairId?: PersonId | null;
  @Field(() => ID, { nullable: true }) minuteTakerId?: PersonId | null;
}

@InputType()
export class AgendaItemInput {
  @Field(() => ID, { description: 'Chosen by the client; an item that stays keeps it.' }) id!: AgendaItemId;
  @Field() title!: string;
  @Field(() => AgendaItemKindEnum) kind!: AgendaItemKind;
  @Field(() => ID, { nullable: true, description: 'The paper, proposal or theme.' }) subjectId?: string | null;
  @Field(() => Int, { nullable: true }) minutes?: number | null;
  @Field(() => ID, { nullable: true }) rapporteurId?: PersonId | null;
  @Field({ defaultValue: false }) public!: boolean;
}

@InputType()
export class SetAgendaInput extends ThingInput {
  @Field(() => [AgendaItemInput], { description: 'The whole agenda, in its order.' }) items!: AgendaItemInput[];
}

@InputType()
export class CallOffMeetingInput extends ThingInput {
  @Field() reason!: string;
}

@InputType()
export class MeetingMomentInput extends ThingInput {
  @Field(() => Date, { nullable: true, description: 'Now without it; in the past, what is recorded afterwards.' })
  at?: Date | null;
}

@InputType()
export class MeetingItemInput {
  @Field(() => ID, { description: 'Of the meeting.' }) id!: MeetingId;
  @Field(() => ID) itemId!: AgendaItemId;
}

@InputType()
export class NotePresenceInput {
  @Field(() => ID, { description: 'Of the meeting.' }) id!: MeetingId;
  @Field(() => ID) personId!: PersonId;
  @Field(() => PresenceKindEnum) kind!: PresenceEvent['kind'];
  @Field(() => PresenceHowEnum, { defaultValue: 'room' }) how!: PresenceEvent['how'];
  @Field(() => Date, { nullable: true, description: 'Now without it.' }) at?: Date | null;
}

@InputType()
export class ConfirmDeputyInput {
  @Field(() => ID, { description: 'Of the meeting.' }) id!: MeetingId;
  @Field(() => ID) seatId!: SeatId;
  @Field(() => ID, { nullable: true, description: 'None: nobody sits in for this seat any more.' })
  personId?: PersonId | null;
}

@InputType()
export class DeclarePartialityInput extends MeetingItemInput {
  @Field(() => ID, { nullable: true, description: 'The reader without it; others are minuted by the minute-taker.' })
  personId?: PersonId | null;
  @Field() ground!: string;
  @Field() directAdvantage!: boolean;
}

@InputType()
export class DecidePartialityInput extends MeetingItemInput {
  @Field(() => ID) personId!: PersonId;
  @Field() excluded!: boolean;
}
