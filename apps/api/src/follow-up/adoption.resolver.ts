import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { Adoption, AdoptionId } from '@systemblick/domain/follow-up/adoption';
import type { Feedback } from '@systemblick/domain/follow-up/feedback';
import { followUpRights, permitAdoption } from '@systemblick/domain/follow-up/rights';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { holding, permit } from '@systemblick/domain/kernel/rights';
import { MeasureQueries } from '@systemblick/persistence/follow-up/measure-queries';

import { as } from '../platform/graphql/as.js';
import { ResolutionType } from '../decisions/meetings/resolution.types.js';
import { PeopleLoaders } from '../people/people-loaders.js';
import { MemberMunicipalityType, PersonType } from '../people/people.types.js';
import { answer, type OrRefusal } from '../platform/graphql/refusal.type.js';
import { stepsOf, StepType } from '../platform/graphql/step.type.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { RequestLoaders } from '../platform/request/request-loaders.js';
import { ThemeLoaders } from '../themes/theme-loaders.js';
import { GenerativeThemeType } from '../themes/theme.types.js';
import {
  AdoptInput,
  AdoptionResult,
  AdoptionType,
  AskAdoptionInput,
  DeclineAdoptionInput,
  FeedbackResult,
  FeedbackType,
  GiveFeedbackInput,
  PrepareAdoptionInput,
} from './adoption.types.js';
import { AskAdoption } from './ask-adoption.js';
import { GiveFeedback } from './give-feedback.js';

type Answer = Promise<OrRefusal<AdoptionType>>;

const actions = ['adoption:prepare', 'adoption:adopt', 'adoption:decline', 'adoption:askAgain'] as const;
const mostFeedback = 50;

const toAdoptionType = (adoption: Adoption): AdoptionType => as(AdoptionType, { ...adoption, source: adoption });
const toFeedbackType = (feedback: Feedback): FeedbackType => as(FeedbackType, feedback);

@Resolver(() => AdoptionType)
export class AdoptionResolver {
  constructor(
    private readonly asking: AskAdoption,
    private readonly queries: MeasureQueries,
    private readonly people: PeopleLoaders,
    private readonly loaders: RequestLoaders,
  ) {}

  @Mutation(() => AdoptionResult, { description: 'Asks a Kommune; asked already, it answers with what is there.' })
  @Requires('adoption:ask')
  async askAdoption(@Args('input') input: AskAdoptionInput, @CurrentActor() actor: PersonActor): Answer {
    const { id, resolutionId, memberMunicipalityId } = input;
    return answer(await this.asking.ask(actor, id, resolutionId, memberMunicipalityId), toAdoptionType);
  }

  @Mutation(() => AdoptionResult)
  @Requires('adoption:prepare')
  async prepareAdoption(@Args('input') input: PrepareAdoptionInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.asking.prepare(actor, which(input), input.note ?? null), toAdoptionType);
  }

  @Mutation(() => AdoptionResult)
  @Requires('adoption:adopt')
  async adopt(@Args('input') input: AdoptInput, @CurrentActor() actor: PersonActor): Answer {
    const { adapted, note = null } = input;
    return answer(await this.asking.adopt(actor, which(input), { adapted, note }), toAdoptionType);
  }

  @Mutation(() => AdoptionResult)
  @Requires('adoption:decline')
  async declineAdoption(@Args('input') input: DeclineAdoptionInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.asking.decline(actor, which(input), input.reason), toAdoptionType);
  }

  @Mutation(() => AdoptionResult)
  @Requires('adoption:askAgain')
  async askAdoptionAgain(@Args('input') input: ThingInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.asking.askAgain(actor, which(input)), toAdoptionType);
  }

  @ResolveField(() => MemberMunicipalityType, { nullable: true })
  memberMunicipality(@Parent() { memberMunicipalityId }: AdoptionType) {
    return this.people.memberMunicipality(memberMunicipalityId);
  }

  @ResolveField(() => [StepType])
  async steps(@Parent() { source, memberMunicipalityId }: AdoptionType, @CurrentActor() actor: PersonActor) {
    const contacts = (await this.loaders.for('contacts', this.queries.contactsOf).load(memberMunicipalityId)) ?? [];
    return stepsOf(actions, (action) => permitAdoption(actor, action, source, contacts));
  }
}

@Resolver(() => ResolutionType)
export class ResolutionAdoptionsResolver {
  constructor(
    private readonly queries: MeasureQueries,
    private readonly loaders: RequestLoaders,
  ) {}

  @ResolveField(() => [AdoptionType], { description: 'Which Kommunen were asked, and what they answered.' })
  async adoptions(@Parent() { id }: ResolutionType, @CurrentActor() actor: PersonActor): Promise<AdoptionType[]> {
    const adoptions = (await this.loaders.for('adoptions', this.queries.adoptionsOf).load(id)) ?? [];
    const contacts = this.loaders.for('contacts', this.queries.contactsOf);
    const seen = await Promise.all(
      adoptions.map(async (adoption) => {
        const contactIds = (await contacts.load(adoption.memberMunicipalityId)) ?? [];
        return permitAdoption(actor, 'adoption:list', adoption, contactIds).ok ? toAdoptionType(adoption) : null;
      }),
    );
    return seen.filter((adoption) => adoption !== null);
  }
}

@Resolver(() => FeedbackType)
export class FeedbackResolver {
  constructor(
    private readonly giving: GiveFeedback,
    private readonly queries: MeasureQueries,
    private readonly people: PeopleLoaders,
    private readonly themes: ThemeLoaders,
  ) {}

  @Mutation(() => FeedbackResult, { description: 'Everybody who brought in a case behind the theme can read it.' })
  @Requires('feedback:give')
  async giveFeedback(
    @Args('input') input: GiveFeedbackInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<FeedbackType>> {
    return answer(await this.giving.execute(actor, input), toFeedbackType);
  }

  @Query(() => [FeedbackType], { description: "What was told about themes behind which the reader's cases lie." })
  @Requires('feedback:read')
  async feedbackForMe(@CurrentActor() actor: PersonActor): Promise<FeedbackType[]> {
    if (!permit(followUpRights['feedback:read'], holding(actor, new Set(['contributor']))).ok) return [];
    return (await this.queries.feedbackFor(actor.personId, mostFeedback)).map(toFeedbackType);
  }

  @ResolveField(() => PersonType, { nullable: true })
  sender(@Parent() { sentBy }: FeedbackType) {
    return this.people.person(sentBy);
  }

  @ResolveField(() => GenerativeThemeType, { nullable: true })
  theme(@Parent() { themeId }: FeedbackType, @CurrentActor() actor: PersonActor) {
    return this.themes.theme(themeId, actor);
  }
}

@Resolver(() => GenerativeThemeType)
export class ThemeFeedbackResolver {
  constructor(
    private readonly queries: MeasureQueries,
    private readonly loaders: RequestLoaders,
  ) {}

  @ResolveField(() => [FeedbackType], {
    description: 'The newest first; for the coordination and those who brought in its cases.',
  })
  async feedback(@Parent() { id }: GenerativeThemeType, @CurrentActor() actor: PersonActor): Promise<FeedbackType[]> {
    const contributors = (await this.loaders.for('contributors', this.queries.contributorsOfThemes).load(id)) ?? [];
    const relations = new Set(contributors.includes(actor.personId) ? ['contributor'] : []);
    if (!permit(followUpRights['feedback:read'], holding(actor, relations)).ok) return [];
    return ((await this.loaders.for('feedback', this.queries.feedbackOfThemes).load(id)) ?? []).map(toFeedbackType);
  }
}

const which = ({ id, expectedVersion }: ThingInput) => ({ id: id as AdoptionId, expectedVersion });
