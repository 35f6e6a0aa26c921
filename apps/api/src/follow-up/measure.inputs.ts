import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';

import type { ResolutionId } from '@systemblick/domain/decisions/meetings/resolution';
import type { MeasureId, MeasurePlan, MeasureState } from '@systemblick/domain/follow-up/measure';
import type { InstitutionId } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { PersonId } from '@systemblick/domain/kernel/id';

import { PageArgs } from '../platform/graphql/connection.js';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { MeasureStateEnum } from './measure.types.js';

@ArgsType()
export class MeasuresArgs extends PageArgs {
  @Field(() => [MeasureStateEnum], { nullable: true }) states?: MeasureState[] | null;
  @Field(() => ID, { nullable: true }) institutionId?: string | null;
  @Field(() => String, { nullable: true }) search?: string | null;
  @Field({ defaultValue: false }) overdueOnly!: boolean;
}

@InputType()
class IndicatorInput {
  @Field() text!: string;
  @Field(() => Float, { nullable: true }) baseline?: number | null;
  @Field(() => Float, { nullable: true }) target?: number | null;
  @Field(() => String, { nullable: true }) unit?: string | null;
  @Field(() => String, { nullable: true }) method?: string | null;
}

@InputType()
class MeasurePlanInput {
  @Field() title!: string;
  @Field(() => ID) institutionId!: InstitutionId;
  @Field(() => ID, { nullable: true }) responsibleId?: PersonId | null;
  @Field(() => [ID], { defaultValue: [] }) contributingInstitutionIds!: InstitutionId[];
  @Field(() => CivilDateScalar, { nullable: true }) startsOn?: CivilDate | null;
  @Field(() => CivilDateScalar) dueOn!: CivilDate;
  @Field(() => IndicatorInput) indicator!: IndicatorInput;
}

@InputType()
export class ProposeMeasureInput extends MeasurePlanInput {
  @Field(() => ID, { description: 'Chosen by the client.' }) id!: MeasureId;
  @Field(() => ID) resolutionId!: ResolutionId;
}

@InputType()
export class PlanMeasureInput extends MeasurePlanInput {
  @Field(() => ID) id!: MeasureId;
  @Field(() => Int) expectedVersion!: number;
}

@InputType()
export class ReasonedMeasureInput extends ThingInput {
  @Field() reason!: string;
}

@InputType()
export class ReportMeasureInput extends ThingInput {
  @Field(() => Int, { description: 'In percent.' }) progress!: number;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class NoteReadingInput extends ThingInput {
  @Field(() => CivilDateScalar) on!: CivilDate;
  @Field(() => Float) value!: number;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@InputType()
export class WithdrawReadingInput extends ThingInput {
  @Field(() => CivilDateScalar, { description: 'The day of the reading.' }) on!: CivilDate;
}

@InputType()
export class FinishMeasureInput extends ThingInput {
  @Field({ description: 'What was done, in a sentence.' }) doneNote!: string;
}

@InputType()
export class VerifyMeasureInput extends ThingInput {
  @Field({ description: 'How it worked, in words.' }) effect!: string;
}

export const planOf = (input: ProposeMeasureInput | PlanMeasureInput): MeasurePlan => ({
  title: input.title,
  institutionId: input.institutionId,
  responsibleId: input.responsibleId ?? null,
  contributingInstitutionIds: input.contributingInstitutionIds,
  startsOn: input.startsOn ?? null,
  dueOn: input.dueOn,
  indicator: {
    text: input.indicator.text,
    baseline: input.indicator.baseline ?? null,
    target: input.indicator.target ?? null,
    unit: input.indicator.unit ?? null,
    method: input.indicator.method ?? null,
  },
});
