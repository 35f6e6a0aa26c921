import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import {
  ballotKinds,
  ballotOutcomes,
  ballotProcedures,
  ballotStates,
  choices,
  type Ballot,
  type BallotKind,
  type BallotOutcome,
  type BallotProcedure,
  type BallotState,
  type Choice,
} from '@systemblick/domain/decisions/meetings/ballot';
import type { MajorityRule } from '@systemblick/domain/people/rules-of-procedure';

import { MajorityRuleEnum } from '../../people/people.types.js';
import { graphqlEnum } from '../../platform/graphql/graphql-enum.js';
import { orRefusal, RefusalType } from '../../platform/graphql/refusal.type.js';
import { StepType } from '../../platform/graphql/step.type.js';

export type OfferedBallotKind = Exclude<BallotKind, 'secret'>;

const BallotStateEnum = graphqlEnum('BallotState', ballotStates);
export const BallotKindEnum = graphqlEnum(
  'BallotKind',
  ballotKinds.filter((kind): kind is OfferedBallotKind => kind !== 'secret'),
);
const BallotProcedureEnum = graphqlEnum('BallotProcedure', ballotProcedures);
const BallotOutcomeEnum = graphqlEnum('BallotOutcome', ballotOutcomes);
export const ChoiceEnum = graphqlEnum('Choice', choices);

@ObjectType('BallotCount', { description: 'The counts, and every number the sentence that explains them needs.' })
export class BallotCountType {
  @Field(() => Int) yes!: number;
  @Field(() => Int) no!: number;
  @Field(() => Int) abstain!: number;
  @Field(() => Int) invalid!: number;
  @Field(() => Int, { description: 'All votes given.' }) cast!: number;
  @Field(() => Int, { description: 'Yes and no: abstentions count for no rule.' }) counted!: number;
  @Field(() => Int) entitled!: number;
  @Field(() => Int, { description: 'Who was there when it was opened: that decides the quorum.' }) present!: number;
  @Field(() => Int, { nullable: true, description: 'Who was still there when it was closed, where that was noted.' })
  presentAtClose!: number | null;
  @Field(() => Int, { description: 'How many of those present did not vote.' }) notVoted!: number;
  @Field(() => Int) neededYes!: number;
  @Field(() => BallotOutcomeEnum) outcome!: BallotOutcome;
}

@ObjectType('RollCallVote', { description: 'Who voted what: of a roll call, once it is closed.' })
export class RollCallVoteType {
  @Field(() => ID) seatId!: string;
  @Field(() => ChoiceEnum) choice!: Choice;
  castBy!: string;
}

@ObjectType('MySeat', { description: "A seat for which the reader might vote; why they cannot, where they can't." })
export class MySeatType {
  @Field(() => ID) seatId!: string;
  @Field({ description: 'The reader has voted for it.' }) voted!: boolean;
  @Field({ description: 'Under the consent rule: their objection stands.' }) objects!: boolean;
  @Field(() => RefusalType, { nullable: true }) refusal!: RefusalType | null;
}

@ObjectType('Ballot', { description: 'An Abstimmung. Until it is closed nobody reads what anybody voted.' })
export class BallotType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => BallotStateEnum) state!: BallotState;
  @Field(() => BallotKindEnum) kind!: BallotKind;
  @Field(() => BallotProcedureEnum) procedure!: BallotProcedure;
  @Field(() => MajorityRuleEnum) rule!: MajorityRule;
  @Field({ description: 'What one votes on, word for word.' }) wording!: string;
  @Field(() => ID, { nullable: true }) meetingId!: string | null;
  @Field(() => ID, { nullable: true }) itemId!: string | null;
  @Field(() => [Int], { nullable: true, description: 'Which points of the paper; null: not of single points.' })
  pointNumbers!: readonly number[] | null;
  @Field(() => Date, { nullable: true }) openedAt!: Date | null;
  @Field(() => Date, { nullable: true }) closedAt!: Date | null;
  @Field(() => Int, { nullable: true, description: 'How many may vote.' }) entitled!: number | null;
  @Field(() => Int, { nullable: true, description: 'How many have voted so far.' }) castCount!: number | null;
  @Field(() => Int, { nullable: true, description: 'Of an open one: who was there when it was opened.' })
  presentAtOpening!: number | null;
  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' }) reason!: string | null;
  @Field(() => BallotCountType, { nullable: true }) result!: BallotCountType | null;
  @Field(() => [RollCallVoteType]) rollCall!: RollCallVoteType[];
  @Field(() => [String], { description: 'Objections under the consent rule, without names, once it is closed.' })
  objections!: string[];
  @Field(() => [StepType]) steps!: StepType[];
  source!: Ballot;
}

export const BallotResult = orRefusal('BallotResult', BallotType);
