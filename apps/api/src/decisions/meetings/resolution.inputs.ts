import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';

import type { BallotId } from '@systemblick/domain/decisions/meetings/ballot';
import type { AgendaItemId, MeetingId } from '@systemblick/domain/decisions/meetings/meeting';
import type { ResolutionId, ResolutionOutcome } from '@systemblick/domain/decisions/meetings/resolution';
import type { BodyId } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';

import { PageArgs } from '../../platform/graphql/connection.js';
import { CivilDateScalar } from '../../platform/graphql/scalars.js';
import { ThingInput } from '../../platform/graphql/thing.input.js';
import { TallyInput } from './ballot.inputs.js';
import { ResolutionOutcomeEnum } from './resolution.types.js';

@ArgsType()
export class ResolutionsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words of the wording, or parts of words.' })
  search?: string | null;
  @Field(() => ID, { nullable: true }) bodyId?: BodyId | null;
  @Field(() => ResolutionOutcomeEnum, { nullable: true }) outcome?: ResolutionOutcome | null;
}

@InputType()
export class ResolvedPointInput {
  @Field(() => ID, { description: 'Of the resolution; chosen by the client.' }) id!: ResolutionId;
  @Field(() => Int, { nullable: true, description: 'None: the item as a whole.' }) pointNumber?: number | null;
}

@InputType()
export class ResolveItemInput {
  @Field(() => ID) meetingId!: MeetingId;
  @Field(() => ID) itemId!: AgendaItemId;
  @Field(() => [ResolvedPointInput]) points!: ResolvedPointInput[];
  @Field(() => String, { nullable: true, description: 'As the minutes have it.' }) dissent?: string | null;
}

@InputType()
export class StateConsensusInput extends ResolveItemInput {
  @Field({ description: 'The chair has asked for objections.' }) objectionsAsked!: boolean;
  @Field(() => Int, { defaultValue: 0 }) objections!: number;
  @Field({ defaultValue: false, description: 'Somebody doubts a quorum that is presumed.' }) quorumChallenged!: boolean;
}

@InputType()
export class ResolveByBallotInput extends ResolveItemInput {
  @Field(() => ID) ballotId!: BallotId;
}

@InputType()
export class RuleOnItemInput extends ResolveItemInput {
  @Field(() => ResolutionOutcomeEnum, { description: 'adjourned, referredBack, noted or withdrawn.' })
  outcome!: ResolutionOutcome;
  @Field({ defaultValue: false, description: 'Somebody doubts a quorum that is presumed.' }) quorumChallenged!: boolean;
}

@InputType()
export class RecordResolutionInput extends ResolveItemInput {
  @Field(() => ResolutionOutcomeEnum) outcome!: ResolutionOutcome;
  @Field(() => TallyInput, { nullable: true }) tally?: TallyInput | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many of the voting seats were taken; without it the log of who was there says it.',
  })
  present?: number | null;
  @Field(() => Date, { nullable: true, description: 'Without it when the meeting closed, or now.' }) at?: Date | null;
  @Field(() => String, { nullable: true, description: 'Of what was adopted as amended: how it reads now.' })
  amendedWording?: string | null;
}

@InputType()
export class CorrectResolutionInput extends ThingInput {
  @Field(() => ID, { description: 'Of which it was recorded.' }) meetingId!: MeetingId;
  @Field(() => ResolutionOutcomeEnum) outcome!: ResolutionOutcome;
  @Field(() => TallyInput, { nullable: true }) tally?: TallyInput | null;
  @Field(() => Int, { description: 'How many of the voting seats were taken.' }) present!: number;
  @Field(() => String, { nullable: true, description: 'As the minutes have it.' }) dissent?: string | null;
  @Field({ description: 'Why it is put right. It stays with the resolution.' }) reason!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Of what was adopted as amended: how it reads now; without it as it was recorded.',
  })
  amendedWording?: string | null;
}

@InputType()
export class RecordPoliticalResultInput extends ThingInput {
  @Field({ description: 'Which council or committee.' }) body!: string;
  @Field(() => CivilDateScalar) on!: CivilDate;
  @Field() adopted!: boolean;
  @Field(() => String, { nullable: true }) note?: string | null;
}
