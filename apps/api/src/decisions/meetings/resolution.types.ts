import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import {
  resolutionOutcomes,
  resolutionWays,
  type Resolution,
  type ResolutionOutcome,
  type ResolutionWay,
} from '@systemblick/domain/decisions/meetings/resolution';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';

import { connectionOf } from '../../platform/graphql/connection.js';
import { graphqlEnum } from '../../platform/graphql/graphql-enum.js';
import { orRefusal } from '../../platform/graphql/refusal.type.js';
import { CivilDateScalar } from '../../platform/graphql/scalars.js';
import { StepType } from '../../platform/graphql/step.type.js';

export const ResolutionOutcomeEnum = graphqlEnum('ResolutionOutcome', resolutionOutcomes);
const ResolutionWayEnum = graphqlEnum('ResolutionWay', resolutionWays);

@ObjectType('Tally')
export class TallyType {
  @Field(() => Int) yes!: number;
  @Field(() => Int) no!: number;
  @Field(() => Int) abstain!: number;
  @Field(() => Int) invalid!: number;
}

@ObjectType('PoliticalDecision', { description: 'What a council or committee decided.' })
export class PoliticalDecisionType {
  @Field() body!: string;
  @Field(() => CivilDateScalar) on!: CivilDate;
  @Field() adopted!: boolean;
  @Field(() => String, { nullable: true }) note!: string | null;
}

@ObjectType('PoliticalResult', { description: 'What a council or committee made of it, as it was recorded last.' })
export class PoliticalResultType extends PoliticalDecisionType {
  @Field(() => [PoliticalDecisionType], { description: 'What was recorded before, the earliest first.' })
  earlier!: readonly PoliticalDecisionType[];
}

@ObjectType('DecidingPresence', { description: 'Who was there when it was resolved, of the voting seats.' })
export class DecidingPresenceType {
  @Field(() => Int) present!: number;
  @Field(() => Int) seats!: number;
  @Field(() => Int, { description: 'How many the rules ask for.' }) needed!: number;
  @Field({ description: 'Too few were there, and the rules take the quorum as given.' }) presumed!: boolean;
}

@ObjectType('ResolutionCorrection', { description: 'What it said before it was put right, and why it was.' })
export class ResolutionCorrectionType {
  @Field(() => ResolutionOutcomeEnum) outcome!: ResolutionOutcome;
  @Field(() => TallyType, { nullable: true }) tally!: TallyType | null;
  @Field(() => String, { nullable: true }) dissent!: string | null;
  @Field(() => String, { nullable: true, description: 'Only where the words were put right, too.' })
  wording!: string | null;
  @Field() at!: Date;
  @Field() reason!: string;
}

@ObjectType('Resolution', { description: 'A Beschluss: the outcome of an item, per decision point.' })
export class ResolutionType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => ID, { nullable: true }) meetingId!: string | null;
  @Field(() => ID, { nullable: true }) itemId!: string | null;
  @Field(() => ID, { nullable: true }) paperId!: string | null;
  @Field(() => Int, { nullable: true, description: 'Null: of the item as a whole.' }) pointNumber!: number | null;
  @Field() wording!: string;
  @Field(() => ResolutionOutcomeEnum) outcome!: ResolutionOutcome;
  @Field(() => ResolutionWayEnum) way!: ResolutionWay;
  @Field({ description: 'Something is to be done by it.' }) carried!: boolean;
  @Field(() => ID, { nullable: true }) ballotId!: string | null;
  @Field(() => TallyType, { nullable: true }) tally!: TallyType | null;
  @Field(() => String, { nullable: true }) dissent!: string | null;
  @Field() resolvedAt!: Date;
  @Field(() => DecidingPresenceType, { nullable: true, description: 'Of a ballot the ballot says it.' })
  presence!: DecidingPresenceType | null;
  @Field(() => PoliticalResultType, { nullable: true }) political!: PoliticalResultType | null;
  @Field(() => [ResolutionCorrectionType], { description: 'The earliest first.' })
  corrections!: ResolutionCorrectionType[];
  @Field(() => [StepType]) steps!: StepType[];
  source!: Resolution;
}

export const ResolutionConnection = connectionOf('ResolutionConnection', ResolutionType);
export const ResolutionResult = orRefusal('ResolutionResult', ResolutionType);
