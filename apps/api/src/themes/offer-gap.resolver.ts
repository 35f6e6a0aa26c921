import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { Hint } from '@systemblick/domain/cases/hint';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { takenByPeople } from '@systemblick/domain/kernel/move';
import { permitHint } from '@systemblick/domain/cases/permit-hint';
import { permitPeople } from '@systemblick/domain/people/rights';
import type { OfferGap, OfferGapId } from '@systemblick/domain/themes/offer-gap';
import { offerGapMoves } from '@systemblick/domain/themes/offer-gap-moves';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';
import { HintQueries } from '@systemblick/persistence/cases/hint-queries';
import { OfferQueries } from '@systemblick/persistence/people/offer-queries';
import { OfferGapQueries } from '@systemblick/persistence/themes/offer-gap-queries';
import { ThemeQueries } from '@systemblick/persistence/themes/theme-queries';

import { as } from '../platform/graphql/as.js';
import { HintResult, HintType } from '../cases/hint.types.js';
import { toHintType } from '../cases/hint.views.js';
import { OfferType } from '../people/offer.types.js';
import { toOfferType } from '../people/offer.views.js';
import { PeopleLoaders } from '../people/people-loaders.js';
import { PersonType } from '../people/people.types.js';
import { answer, type OrRefusal } from '../platform/graphql/refusal.type.js';
import { stepsOf } from '../platform/graphql/step.type.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { RequestLoaders } from '../platform/request/request-loaders.js';
import { AssignedThemes } from './assigned-themes.js';
import { NoteOfferGap, permitGap } from './note-offer-gap.js';
import {
  NoteOfferGapInput,
  OfferGapResult,
  OfferGapType,
  TakeHintInput,
  TakeHintIntoNewThemeInput,
} from './offer-gap.types.js';
import { TakeHint } from './take-hint.js';
import { ThemeLoaders } from './theme-loaders.js';
import { GenerativeThemeType } from './theme.types.js';

const toGapType = (actor: PersonActor) => (gap: OfferGap) =>
  as(OfferGapType, {
    ...gap,
    steps: stepsOf(takenByPeople('offerGap', offerGapMoves), (action) => permitGap(actor, action, gap)),
  });

@Resolver(() => OfferGapType)
export class OfferGapResolver {
  constructor(
    private readonly noting: NoteOfferGap,
    private readonly loaders: RequestLoaders,
    private readonly offers: OfferQueries,
    private readonly themes: ThemeLoaders,
    private readonly people: PeopleLoaders,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => OfferGapResult)
  @Requires('offerGap:note')
  async noteOfferGap(
    @Args('input') { themeId, offerId = null, note = null, id, kind }: NoteOfferGapInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<OfferGapType>> {
    return answer(await this.noting.note(actor, themeId, { id, kind, offerId, note }), toGapType(actor));
  }

  @Mutation(() => OfferGapResult, { description: 'There is such an offer now, or it fits.' })
  @Requires('offerGap:close')
  async closeOfferGap(
    @Args('input') { id, expectedVersion }: ThingInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<OfferGapType>> {
    return answer(await this.noting.close(actor, { id: id as OfferGapId, expectedVersion }), toGapType(actor));
  }

  @ResolveField(() => OfferType, { nullable: true })
  async offer(@Parent() { offerId }: OfferGapType, @CurrentActor() actor: PersonActor) {
    const offer = offerId && (await this.loaders.for('offer', this.offers.offersById).load(offerId));
    return offer && permitPeople(actor, 'offer:read', offer).ok ? toOfferType(offer, actor, this.clock.now()) : null;
  }

  @ResolveField(() => GenerativeThemeType, { nullable: true })
  theme(@Parent() { themeId }: OfferGapType, @CurrentActor() actor: PersonActor) {
    return this.themes.theme(themeId, actor);
  }

  @ResolveField(() => PersonType, { nullable: true, name: 'notedBy' })
  noter(@Parent() { notedBy }: OfferGapType) {
    return this.people.person(notedBy);
  }
}

/** What themes say about offers, seen from the theme and from the offer. */
@Resolver(() => GenerativeThemeType)
export class ThemeOfferGapsResolver {
  constructor(
    private readonly queries: OfferGapQueries,
    private readonly hintQueries: HintQueries,
    private readonly themes: ThemeQueries,
    private readonly loaders: RequestLoaders,
    private readonly assigned: AssignedThemes,
  ) {}

  @ResolveField(() => [OfferGapType], { description: 'Those the reader may read, the newest first.' })
  async offerGaps(@Parent() { id, readable }: GenerativeThemeType, @CurrentActor() actor: PersonActor) {
    if (!readable) return [];
    const gaps = (await this.loaders.for('gapsOfTheme', this.queries.ofThemes).load(id)) ?? [];
    const bodies = (await this.assigned.of(actor)).get(id as GenerativeThemeId) ?? [];
    return gaps.filter((gap) => permitGap(actor, 'offerGap:list', gap, bodies).ok).map(toGapType(actor));
  }

  @ResolveField(() => [HintType], { description: 'The hints among its evidence that the reader may read.' })
  async hints(@Parent() { id, readable }: GenerativeThemeType, @CurrentActor() actor: PersonActor) {
    const numbered = readable ? await this.loaders.for('theme', this.themes.themesById).load(id) : undefined;
    const hintIds = numbered?.theme.hintIds ?? [];
    const found = await Promise.all(
      hintIds.map((hintId) => this.loaders.for('hint', this.hintQueries.hintsById).load(hintId)),
    );
    return found
      .filter((hint): hint is Hint => hint !== undefined && permitHint(actor, 'hint:read', hint).ok)
      .map((hint) => toHintType(hint, actor));
  }
}

@Resolver(() => OfferType)
export class OfferGapsOfOfferResolver {
  constructor(
    private readonly queries: OfferGapQueries,
    private readonly loaders: RequestLoaders,
  ) {}

  @ResolveField(() => [OfferGapType], { description: 'Which themes say that it does not fit.' })
  async gaps(@Parent() { id }: OfferType, @CurrentActor() actor: PersonActor) {
    const gaps = (await this.loaders.for('gapsOfOffer', this.queries.ofOffers).load(id)) ?? [];
    return gaps.filter((gap) => permitGap(actor, 'offerGap:list', gap).ok).map(toGapType(actor));
  }
}

@Resolver(() => HintType)
export class TakeHintResolver {
  constructor(
    private readonly take: TakeHint,
    private readonly queries: OfferGapQueries,
    private readonly loaders: RequestLoaders,
    private readonly themes: ThemeLoaders,
  ) {}

  @Mutation(() => HintResult, { description: 'It becomes evidence of the theme.' })
  @Requires('hint:take')
  async takeHint(
    @Args('input') { id, expectedVersion, themeId }: TakeHintInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<HintType>> {
    return answer(await this.take.into(actor, { id, expectedVersion }, themeId), (hint) => toHintType(hint, actor));
  }

  @Mutation(() => HintResult, { description: 'A new theme is proposed, of which it is the first evidence.' })
  @Requires('hint:take')
  async takeHintIntoNewTheme(
    @Args('input') { id, expectedVersion, themeId, question = null, ...wording }: TakeHintIntoNewThemeInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<HintType>> {
    const taken = await this.take.intoNew(actor, { id, expectedVersion }, themeId, { ...wording, question });
    return answer(taken, (hint) => toHintType(hint, actor));
  }

  @ResolveField(() => GenerativeThemeType, { nullable: true, description: 'The theme it went into.' })
  async theme(@Parent() { id, state }: HintType, @CurrentActor() actor: PersonActor) {
    if (state !== 'taken') return null;
    const themeId = await this.loaders.for('themeOfHint', this.queries.themeOfHints).load(id);
    return themeId ? this.themes.theme(themeId, actor) : null;
  }
}
