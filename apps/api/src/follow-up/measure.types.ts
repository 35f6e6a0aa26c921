import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

import type { ResolutionOutcome } from '@systemblick/domain/decisions/meetings/resolution';
import { measureStates, type MeasureState } from '@systemblick/domain/follow-up/measure';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';

import { ResolutionOutcomeEnum } from '../decisions/meetings/resolution.types.js';
import { connectionOf } from '../platform/graphql/connection.js';
import { graphqlEnum } from '../platform/graphql/graphql-enum.js';
import { orRefusal } from '../platform/graphql/refusal.type.js';
import { CivilDateScalar } from '../platform/graphql/scalars.js';

export const MeasureStateEnum = graphqlEnum('MeasureState', measureStates);

@ObjectType('Indicator', { description: 'How one sees that it worked: what is counted, from where to where.' })
export class IndicatorType {
  @Field() text!: string;
  @Field(() => Float, { nullable: true }) baseline!: number | null;
  @Field(() => Float, { nullable: true }) target!: number | null;
  @Field(() => String, { nullable: true }) unit!: string | null;
  @Field(() => String, { nullable: true, description: 'How it is counted.' }) method!: string | null;
}

@ObjectType('IndicatorReading')
export class IndicatorReadingType {
  @Field(() => CivilDateScalar) on!: CivilDate;
  @Field() value!: number;
  @Field(() => String, { nullable: true }) note!: string | null;
}

@ObjectType('MeasureOrigin', { description: 'The resolution a measure carries out, and its paper.' })
export class MeasureOriginType {
  @Field(() => ID) resolutionId!: string;
  @Field(() => ID, { nullable: true }) paperId!: string | null;
  @Field(() => Int, { nullable: true }) pointNumber!: number | null;
  @Field() wording!: string;
  @Field(() => ResolutionOutcomeEnum) outcome!: ResolutionOutcome;
  @Field() resolvedAt!: Date;
}

@ObjectType('Measure', { description: 'What a resolution asks for: who, until when, how one sees that it worked.' })
export class MeasureType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => MeasureStateEnum) state!: MeasureState;
  @Field() title!: string;
  @Field(() => CivilDateScalar, { nullable: true }) startsOn!: CivilDate | null;
  @Field(() => CivilDateScalar) dueOn!: CivilDate;
  @Field({ description: 'Past its day and not done.' }) overdue!: boolean;
  @Field(() => IndicatorType) indicator!: IndicatorType;
  @Field(() => [IndicatorReadingType], { description: 'The oldest first.' }) readings!: readonly IndicatorReadingType[];
  @Field(() => Int, { description: 'In percent.' }) progress!: number;
  @Field(() => String, { nullable: true }) progressNote!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was declined, cancelled or taken up again.' })
  reason!: string | null;
  @Field(() => CivilDateScalar, { nullable: true }) doneOn!: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'What was done, as it was reported.' }) doneNote!: string | null;
  @Field(() => CivilDateScalar, { nullable: true }) verifiedOn!: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'How it worked, in words.' }) effect!: string | null;
  institutionId!: string;
  responsibleId!: string | null;
  contributingInstitutionIds!: readonly string[];
  resolutionId!: string;
  paperId!: string | null;
}

export const MeasureConnection = connectionOf('MeasureConnection', MeasureType);
export const MeasureResult = orRefusal('MeasureResult', MeasureType);
