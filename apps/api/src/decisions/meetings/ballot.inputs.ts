import { Field, ID, InputType, Int } from '@nestjs/graphql';

import type { BallotId, Choice } from '@systemblick/domain/decisions/meetings/ballot';
import type { AgendaItemId, MeetingId } from '@systemblick/domain/decisions/meetings/meeting';
import type { MajorityRule } from '@systemblick/domain/people/rules-of-procedure';
import type { SeatId } from '@systemblick/domain/people/seat';

import { MajorityRuleEnum } from '../../people/people.types.js';
import { ThingInput } from '../../platform/graphql/thing.input.js';
import { BallotKindEnum, ChoiceEnum, type OfferedBallotKind } from './ballot.types.js';

@InputType()
export class PrepareBallotInput {
  @Field(() => ID, { description: 'Chosen by the client.' }) id!: BallotId;
  @Field(() => ID) meetingId!: MeetingId;
  @Field(() => ID) itemId!: AgendaItemId;
  @Field(() => [Int], { defaultValue: [], description: "Points of the item's paper; none: the item as a whole." })
  pointNumbers!: number[];
  @Field(() => String, {
    nullable: true,
    description: 'What one votes on, where the item carries no paper. Of a paper it is computed from its points.',
  })
  wording?: string | null;
  @Field(() => BallotKindEnum, { defaultValue: 'open' }) kind!: OfferedBallotKind;
  @Field(() => MajorityRuleEnum, { nullable: true, description: "Without it the body's usual one." })
  rule?: MajorityRule | null;
}

@InputType({ description: 'Many vote side by side, so what is done with an open ballot asks for no version.' })
export class WhichBallotInput {
  @Field(() => ID) id!: BallotId;
}

@InputType()
export class OpenBallotInput extends WhichBallotInput {
  @Field({ defaultValue: false, description: 'Somebody doubts a quorum that is presumed.' }) quorumChallenged!: boolean;
}

@InputType()
export class CastVoteInput extends WhichBallotInput {
  @Field(() => ID) seatId!: SeatId;
  @Field(() => ChoiceEnum) choice!: Choice;
  @Field(() => String, { nullable: true, description: 'The reasoned serious objection, under the consent rule.' })
  objection?: string | null;
}

@InputType()
export class CancelBallotInput extends WhichBallotInput {
  @Field() reason!: string;
}

@InputType()
export class TallyInput {
  @Field(() => Int) yes!: number;
  @Field(() => Int) no!: number;
  @Field(() => Int, { defaultValue: 0 }) abstain!: number;
  @Field(() => Int, { defaultValue: 0 }) invalid!: number;
}

@InputType()
export class RecordBallotInput extends ThingInput {
  @Field(() => TallyInput) tally!: TallyInput;
  @Field(() => Int) entitled!: number;
  @Field(() => Int) present!: number;
  @Field(() => Date, { nullable: true, description: 'Now without it.' }) at?: Date | null;
}
