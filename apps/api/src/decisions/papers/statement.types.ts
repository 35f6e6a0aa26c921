import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import {
  statementAnswers,
  statementKinds,
  type StatementAnswer,
  type StatementKind,
} from '@systemblick/domain/decisions/papers/statement';
import { statementStates, type StatementState } from '@systemblick/domain/decisions/papers/statement-state';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';

import { graphqlEnum } from '../../platform/graphql/graphql-enum.js';
import { orRefusal } from '../../platform/graphql/refusal.type.js';
import { CivilDateScalar } from '../../platform/graphql/scalars.js';
import { StepType } from '../../platform/graphql/step.type.js';

const StatementStateEnum = graphqlEnum('StatementState', statementStates);
const StatementKindEnum = graphqlEnum('StatementKind', statementKinds);
export const StatementAnswerEnum = graphqlEnum('StatementAnswer', statementAnswers);

@ObjectType('Statement', {
  description: "An office's or partner's answer to a draft; inside the administration a Mitzeichnung.",
})
export class StatementType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => StatementStateEnum) state!: StatementState;
  @Field(() => StatementKindEnum) kind!: StatementKind;
  @Field(() => ID) paperId!: string;
  @Field() askedAt!: Date;
  @Field(() => CivilDateScalar, { description: 'The last day to answer.' }) until!: CivilDate;
  @Field(() => StatementAnswerEnum, { nullable: true }) answer!: StatementAnswer | null;
  @Field(() => String, { nullable: true }) text!: string | null;
  @Field(() => Date, { nullable: true }) givenAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'What was done about an objection.' }) reply!: string | null;
  @Field(() => [StepType]) steps!: StepType[];
  institutionId!: string;
  givenBy!: string | null;
}

@ObjectType('StatementCounts')
export class StatementCountsType {
  @Field(() => Int) asked!: number;
  @Field(() => Int, { description: 'Not answered, and the day for it is not over.' }) pending!: number;
  @Field(() => Int) agreed!: number;
  @Field(() => Int) objected!: number;
}

export const StatementResult = orRefusal('StatementResult', StatementType);
