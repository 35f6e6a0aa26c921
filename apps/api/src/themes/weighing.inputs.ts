import { Field, ID, InputType, Int } from '@nestjs/graphql';

import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { ReconstructionSessionId } from '@systemblick/domain/reconstruction/session';
import type { DotVotingId } from '@systemblick/domain/themes/dot-voting';
import type { PrevalenceAnswer, PrevalenceSurveyId } from '@systemblick/domain/themes/prevalence-survey';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';

import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { PrevalenceAnswerEnum } from './weighing.types.js';

@InputType()
export class OpenDotVotingInput {
  @Field(() => ID) id!: DotVotingId;
  @Field(() => ID) sessionId!: ReconstructionSessionId;
  @Field(() => [ID]) themeIds!: GenerativeThemeId[];
  @Field(() => Int, { defaultValue: 5 }) budget!: number;
}

@InputType()
export class DotsInput {
  @Field(() => ID) themeId!: GenerativeThemeId;
  @Field(() => Int) dots!: number;
}

@InputType({ description: 'All of somebody’s dots at once; until the close they may be set anew.' })
export class CastDotsInput {
  @Field(() => ID) id!: DotVotingId;
  @Field(() => [DotsInput]) dots!: DotsInput[];
}

@InputType()
export class AskSurveyInput {
  @Field(() => ID) id!: PrevalenceSurveyId;
  @Field(() => ID) themeId!: GenerativeThemeId;
  @Field() question!: string;
  @Field(() => CivilDateScalar) until!: CivilDate;
}

@InputType()
export class AnswerSurveyInput {
  @Field(() => ID) id!: PrevalenceSurveyId;
  @Field(() => PrevalenceAnswerEnum) answer!: PrevalenceAnswer;
}
