import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

import { hintSources, type HintId, type HintSource } from '@systemblick/domain/cases/hint';
import { hintStates, type HintState } from '@systemblick/domain/cases/hint-state';
import type { ObservationKind } from '@systemblick/domain/cases/observation-kind';
import type { InstitutionId } from '@systemblick/domain/kernel/actor';

import { connectionOf, PageArgs } from '../platform/graphql/connection.js';
import { graphqlEnum } from '../platform/graphql/graphql-enum.js';
import { orRefusal } from '../platform/graphql/refusal.type.js';
import { StepType } from '../platform/graphql/step.type.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { ObservationKindEnum } from './case.types.js';

const HintStateEnum = graphqlEnum('HintState', hintStates);
const HintSourceEnum = graphqlEnum('HintSource', hintSources);

@ObjectType('Hint', { description: 'A short insight about structures, written in 30 seconds.' })
export class HintType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => HintStateEnum) state!: HintState;
  @Field(() => HintSourceEnum) source!: HintSource;
  @Field(() => ObservationKindEnum, { nullable: true }) kind!: ObservationKind | null;
  @Field() text!: string;
  @Field() writtenAt!: Date;
  @Field({ description: "Whether it is the reader's own." }) own!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it was dropped.' }) note!: string | null;
  @Field(() => [StepType]) steps!: StepType[];
  writtenBy!: string;
  passedOnTo!: string | null;
}

@ArgsType()
export class HintsArgs extends PageArgs {
  @Field(() => [HintStateEnum], { nullable: true }) states?: HintState[] | null;
  @Field(() => ObservationKindEnum, { nullable: true }) kind?: ObservationKind | null;
  @Field(() => String, { nullable: true }) search?: string | null;
  @Field({ defaultValue: false, description: "Only the reader's own." }) mine!: boolean;
}

@InputType()
export class WriteHintInput {
  @Field(() => ID, { description: 'Chosen by the client.' }) id!: HintId;
  @Field(() => HintSourceEnum) source!: HintSource;
  @Field(() => ObservationKindEnum, { nullable: true }) kind?: ObservationKind | null;
  @Field() text!: string;
}

@InputType()
export class CollectHintInput extends ThingInput {
  @Field(() => ObservationKindEnum, { nullable: true }) kind?: ObservationKind | null;
}

@InputType()
export class PassHintOnInput extends ThingInput {
  @Field(() => ID) institutionId!: InstitutionId;
}

@InputType()
export class DropHintInput extends ThingInput {
  @Field({ description: 'The sender reads it.' }) reason!: string;
}

export const HintConnection = connectionOf('HintConnection', HintType);
export const HintResult = orRefusal('HintResult', HintType);
