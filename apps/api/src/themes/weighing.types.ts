import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import { dotVotingStates, type DotVotingState } from '@systemblick/domain/themes/dot-voting-state';
import { prevalenceAnswers } from '@systemblick/domain/themes/prevalence-survey';
import { surveyStates, type SurveyState } from '@systemblick/domain/themes/survey-state';

import { graphqlEnum } from '../platform/graphql/graphql-enum.js';
import { orRefusal } from '../platform/graphql/refusal.type.js';
import { CivilDateScalar } from '../platform/graphql/scalars.js';
import { StepType } from '../platform/graphql/step.type.js';

const DotVotingStateEnum = graphqlEnum('DotVotingState', dotVotingStates);
const SurveyStateEnum = graphqlEnum('SurveyState', surveyStates);
export const PrevalenceAnswerEnum = graphqlEnum('PrevalenceAnswer', prevalenceAnswers);

@ObjectType('ThemeDots')
export class ThemeDotsType {
  @Field(() => ID) themeId!: string;
  @Field(() => Int) dots!: number;
}

@ObjectType('DotVoting', {
  description: "The group's Gewichtung. Nobody sees others' dots; after the close only sums stay.",
})
export class DotVotingType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => DotVotingStateEnum) state!: DotVotingState;
  @Field(() => ID) sessionId!: string;
  @Field(() => Int, { description: 'How many dots each has to give.' }) budget!: number;
  @Field(() => Int, { description: 'How many have given theirs.' }) voters!: number;
  @Field(() => [ThemeDotsType], { description: "The reader's own, while it is open." }) mine!: readonly ThemeDotsType[];
  @Field(() => [ThemeDotsType], { nullable: true, description: 'The sums, most first; null until it is closed.' })
  result!: readonly ThemeDotsType[] | null;
  @Field(() => [StepType]) steps!: StepType[];
  themeIds!: readonly string[];
}

@ObjectType('PrevalenceCounts')
export class PrevalenceCountsType {
  @Field(() => Int) none!: number;
  @Field(() => Int) oneToTwo!: number;
  @Field(() => Int) threeToFive!: number;
  @Field(() => Int) more!: number;
}

@ObjectType('PrevalenceSurvey', {
  description: '"Kommt das bei Ihnen vor?", asked of all case managers. Counts only: who answered what is never kept.',
})
export class PrevalenceSurveyType {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => SurveyStateEnum) state!: SurveyState;
  @Field(() => ID) themeId!: string;
  @Field() question!: string;
  @Field(() => CivilDateScalar, { description: 'The last day to answer.' }) until!: CivilDate;
  @Field(() => Int) asked!: number;
  @Field(() => Int) answered!: number;
  @Field({ description: 'The reader is asked, and has not answered yet.' }) waitsForMe!: boolean;
  @Field(() => PrevalenceCountsType, { nullable: true, description: 'Null until it is closed.' })
  counts!: PrevalenceCountsType | null;
  @Field(() => [StepType]) steps!: StepType[];
}

export const DotVotingResult = orRefusal('DotVotingResult', DotVotingType);
export const PrevalenceSurveyResult = orRefusal('PrevalenceSurveyResult', PrevalenceSurveyType);
