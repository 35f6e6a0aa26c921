import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { PrevalenceSurvey, PrevalenceSurveyId } from '@systemblick/domain/themes/prevalence-survey';
import { PrevalenceSurveys } from '@systemblick/persistence/themes/prevalence-surveys';
import { WeighingQueries } from '@systemblick/persistence/themes/weighing-queries';

import { answer, type OrRefusal } from '../platform/graphql/refusal.type.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { RequestLoaders } from '../platform/request/request-loaders.js';
import { AskSurvey } from './ask-survey.js';
import { ThemeLoaders } from './theme-loaders.js';
import { GenerativeThemeType } from './theme.types.js';
import { AnswerSurveyInput, AskSurveyInput } from './weighing.inputs.js';
import { PrevalenceSurveyResult, PrevalenceSurveyType } from './weighing.types.js';
import { permitSurvey, toSurveyType } from './weighing.views.js';

type Answer = Promise<OrRefusal<PrevalenceSurveyType>>;

@Resolver(() => PrevalenceSurveyType)
export class SurveyResolver {
  constructor(
    private readonly surveys: PrevalenceSurveys,
    private readonly queries: WeighingQueries,
    private readonly themes: ThemeLoaders,
    private readonly survey: AskSurvey,
    private readonly clock: Clock,
  ) {}

  @Query(() => [PrevalenceSurveyType], { description: 'Open surveys addressed to the reader.' })
  @Requires('survey:list')
  async mySurveys(@CurrentActor() actor: PersonActor): Promise<PrevalenceSurveyType[]> {
    const surveys = await this.queries.surveysFor(actor.personId);
    return surveys.filter((survey) => permitSurvey(actor, 'survey:list', survey).ok).map(this.seenBy(actor));
  }

  @Query(() => PrevalenceSurveyType, { nullable: true })
  @Requires('survey:list')
  async prevalenceSurvey(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: PersonActor) {
    const survey = await this.surveys.find(id as PrevalenceSurveyId);
    return survey && permitSurvey(actor, 'survey:list', survey).ok
      ? toSurveyType(survey, actor, this.clock.now())
      : null;
  }

  @Mutation(() => PrevalenceSurveyResult, { description: 'Asks everybody who is a case manager today.' })
  @Requires('survey:ask')
  async askSurvey(@Args('input') input: AskSurveyInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.survey.ask(actor, input), this.seenBy(actor));
  }

  @Mutation(() => PrevalenceSurveyResult, {
    description: 'Once, and never to be taken back: nothing says whose it was.',
  })
  @Requires('survey:answer')
  async answerSurvey(
    @Args('input') { id, answer: given }: AnswerSurveyInput,
    @CurrentActor() actor: PersonActor,
  ): Answer {
    return answer(await this.survey.answer(actor, id, given), this.seenBy(actor));
  }

  @Mutation(() => PrevalenceSurveyResult, { description: 'Only the counts stay.' })
  @Requires('survey:close')
  async closeSurvey(@Args('input') input: ThingInput, @CurrentActor() actor: PersonActor): Answer {
    const { id, expectedVersion } = input;
    return answer(await this.survey.close(actor, id as PrevalenceSurveyId, expectedVersion), this.seenBy(actor));
  }

  @ResolveField(() => GenerativeThemeType, { nullable: true })
  theme(@Parent() { themeId }: PrevalenceSurveyType, @CurrentActor() actor: PersonActor) {
    return this.themes.theme(themeId, actor);
  }

  private readonly seenBy = (actor: PersonActor) => (survey: PrevalenceSurvey) =>
    toSurveyType(survey, actor, this.clock.now());
}

@Resolver(() => GenerativeThemeType)
export class ThemeSurveysResolver {
  constructor(
    private readonly queries: WeighingQueries,
    private readonly loaders: RequestLoaders,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => [PrevalenceSurveyType], { description: 'The newest first.' })
  async surveys(
    @Parent() { id, readable }: GenerativeThemeType,
    @CurrentActor() actor: PersonActor,
  ): Promise<PrevalenceSurveyType[]> {
    if (!readable) return [];
    const surveys = (await this.loaders.for('surveys', this.queries.surveysOf).load(id)) ?? [];
    return surveys.filter((survey) => permitSurvey(actor, 'survey:list', survey).ok).map(this.seenBy(actor));
  }

  private readonly seenBy = (actor: PersonActor) => (survey: PrevalenceSurvey) =>
    toSurveyType(survey, actor, this.clock.now());
}
