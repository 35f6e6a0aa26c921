import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import type { ReconstructionSession } from '@systemblick/domain/reconstruction/session';
import type { DotVoting, DotVotingId } from '@systemblick/domain/themes/dot-voting';
import { WeighingQueries } from '@systemblick/persistence/themes/weighing-queries';

import { answer, type OrRefusal } from '../platform/graphql/refusal.type.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { SessionLoaders } from '../reconstruction/session-loaders.js';
import { ThemeLoaders } from './theme-loaders.js';
import { GenerativeThemeType } from './theme.types.js';
import { CastDotsInput, OpenDotVotingInput } from './weighing.inputs.js';
import { DotVotingResult, DotVotingType, ThemeDotsType } from './weighing.types.js';
import { permitWeighing, toDotVotingType } from './weighing.views.js';
import { WeighThemes } from './weigh-themes.js';

type Answer = Promise<OrRefusal<DotVotingType>>;

@Resolver(() => DotVotingType)
export class DotVotingResolver {
  constructor(
    private readonly queries: WeighingQueries,
    private readonly sessions: SessionLoaders,
    private readonly themes: ThemeLoaders,
    private readonly weigh: WeighThemes,
  ) {}

  @Query(() => [DotVotingType], { description: "A session's, the newest first." })
  @Requires('dotVoting:read')
  async dotVotings(
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @CurrentActor() actor: PersonActor,
  ): Promise<DotVotingType[]> {
    const session = await this.sessions.session(sessionId);
    if (!session || !permitWeighing(actor, 'dotVoting:read', session).ok) return [];
    return (await this.queries.dotVotingsOf(session.id)).map((voting) => toDotVotingType(voting, session, actor));
  }

  @Mutation(() => DotVotingResult)
  @Requires('dotVoting:prepare')
  async openDotVoting(@Args('input') input: OpenDotVotingInput, @CurrentActor() actor: PersonActor): Answer {
    return told(actor, await this.weigh.open(actor, input));
  }

  @Mutation(() => DotVotingResult)
  @Requires('dotVoting:cast')
  async castDots(@Args('input') { id, dots }: CastDotsInput, @CurrentActor() actor: PersonActor): Answer {
    const given = dots.map(({ themeId, dots: count }) => ({ themeId, dots: count }));
    return told(actor, await this.weigh.cast(actor, id, given));
  }

  @Mutation(() => DotVotingResult, { description: 'Only the sums stay.' })
  @Requires('dotVoting:close')
  async closeDotVoting(@Args('input') input: ThingInput, @CurrentActor() actor: PersonActor): Answer {
    return told(actor, await this.weigh.close(actor, input.id as DotVotingId, input.expectedVersion));
  }

  @ResolveField(() => [GenerativeThemeType], { name: 'themes' })
  async weighedThemes(@Parent() { themeIds }: DotVotingType, @CurrentActor() actor: PersonActor) {
    const found = await Promise.all(themeIds.map((id) => this.themes.theme(id, actor)));
    return found.filter((theme) => theme !== null);
  }
}

@Resolver(() => ThemeDotsType)
export class ThemeDotsResolver {
  constructor(private readonly themes: ThemeLoaders) {}

  @ResolveField(() => GenerativeThemeType, { nullable: true })
  theme(@Parent() { themeId }: ThemeDotsType, @CurrentActor() actor: PersonActor) {
    return this.themes.theme(themeId, actor);
  }
}

type Weighed = { readonly session: ReconstructionSession; readonly voting: DotVoting };
const told = (actor: PersonActor, result: Result<Weighed, Refusal>) =>
  answer(result, ({ session, voting }) => toDotVotingType(voting, session, actor));
