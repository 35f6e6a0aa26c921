import { Args, Field, ID, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { addDays, dayOf } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import { seenStates } from '@systemblick/domain/kernel/seen-states';
import { offerCheckDays, type Offer, type OfferId } from '@systemblick/domain/people/offer';
import { offerStates } from '@systemblick/domain/people/offer-state';
import { peopleRights, permitPeople } from '@systemblick/domain/people/rights';
import { OfferQueries } from '@systemblick/persistence/people/offer-queries';
import { Offers } from '@systemblick/persistence/people/offers';

import { as } from '../platform/graphql/as.js';
import { toConnection } from '../platform/graphql/connection.js';
import { answer, orRefusal, type OrRefusal } from '../platform/graphql/refusal.type.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { ImportOffers } from './import-offers.js';
import { KeepOffers } from './keep-offers.js';
import { CheckOfferInput, describeOffer, OfferInput, OfferLineInput, OffersArgs } from './offer.inputs.js';
import { OfferConnection, OfferImportLineType, OfferResult, OfferType } from './offer.types.js';
import { toImportLine, toOfferType } from './offer.views.js';
import { PeopleLoaders } from './people-loaders.js';
import { InstitutionObjectType, MemberMunicipalityType, PersonType } from './people.types.js';

type Answer = Promise<OrRefusal<OfferType>>;

@ObjectType('OfferImport')
class OfferImportType {
  @Field(() => [OfferImportLineType]) lines!: OfferImportLineType[];
}
const OfferImportResult = orRefusal('OfferImportResult', OfferImportType);

@Resolver(() => OfferType)
export class OfferResolver {
  constructor(
    private readonly queries: OfferQueries,
    private readonly offers: Offers,
    private readonly loaders: PeopleLoaders,
    private readonly clock: Clock,
  ) {}

  @Query(() => OfferConnection, { name: 'offers', description: 'By name; those that wait to be listed first.' })
  @Requires('offer:read')
  async listOffers(@Args() args: OffersArgs, @CurrentActor() actor: PersonActor) {
    const { first, after = null, states, search = null, field = null, memberMunicipalityId = null, ...rest } = args;
    const now = this.clock.now();
    const checkedBefore = rest.checkDue ? addDays(dayOf(now), -offerCheckDays) : null;
    const filter = { states, search, field, memberMunicipalityId, childCare: rest.childCare, checkedBefore };
    const visible = seenStates(peopleRights['offer:read'], actor, offerStates);
    const found = await this.queries.list({ first, after }, filter, visible);
    return toConnection(found, (offer) => toOfferType(offer, actor, now));
  }

  @Query(() => OfferType, { nullable: true })
  @Requires('offer:read')
  async offer(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: PersonActor) {
    const offer = await this.offers.find(id as OfferId);
    return offer && permitPeople(actor, 'offer:read', offer).ok ? toOfferType(offer, actor, this.clock.now()) : null;
  }

  @Query(() => [String], { description: 'Every Handlungsfeld that entries name.' })
  @Requires('offer:read')
  offerFields() {
    return this.queries.fields();
  }

  @ResolveField(() => InstitutionObjectType, { nullable: true })
  institution(@Parent() { institutionId }: OfferType) {
    return institutionId ? this.loaders.institution(institutionId) : null;
  }

  @ResolveField(() => [MemberMunicipalityType])
  async memberMunicipalities(@Parent() { memberMunicipalityIds }: OfferType) {
    const members = await Promise.all(memberMunicipalityIds.map((id) => this.loaders.memberMunicipality(id)));
    return members.filter((member) => member !== null);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Whom one may ask about the entry.' })
  proposer(@Parent() { proposedBy }: OfferType) {
    return proposedBy ? this.loaders.person(proposedBy) : null;
  }
}

@Resolver(() => OfferType)
export class OfferMovesResolver {
  constructor(
    private readonly keep: KeepOffers,
    private readonly importOffersOf: ImportOffers,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => OfferResult, { description: 'What the coordination proposes is listed at once.' })
  @Requires('offer:propose')
  async proposeOffer(@Args('input') input: OfferInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.keep.propose(actor, input.id, describe(input)), this.seenBy(actor));
  }

  @Mutation(() => OfferResult)
  @Requires('offer:change')
  async changeOffer(@Args('input') input: OfferInput, @CurrentActor() actor: PersonActor): Answer {
    const which = { id: input.id, expectedVersion: input.expectedVersion ?? 0 };
    return answer(await this.keep.change(actor, which, describe(input)), this.seenBy(actor));
  }

  @Mutation(() => OfferResult)
  @Requires('offer:accept')
  async acceptOffer(@Args('input') input: ThingInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.keep.accept(actor, which(input)), this.seenBy(actor));
  }

  @Mutation(() => OfferResult, { description: 'Somebody asked there, and it is still so.' })
  @Requires('offer:check')
  async checkOffer(@Args('input') input: CheckOfferInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.keep.check(actor, which(input), input.checkedOn), this.seenBy(actor));
  }

  @Mutation(() => OfferResult, { description: 'Gone, or turned down.' })
  @Requires('offer:retire')
  async retireOffer(@Args('input') input: ThingInput, @CurrentActor() actor: PersonActor): Answer {
    return answer(await this.keep.retire(actor, which(input)), this.seenBy(actor));
  }

  @Mutation(() => OfferImportResult, {
    description:
      'Up to 200 lines at once, each taken or refused for itself; the same provider and name is the same entry. ' +
      'A preview says what would become of each line, and takes none.',
  })
  @Requires('offer:import')
  async importOffers(
    @Args('lines', { type: () => [OfferLineInput] }) lines: OfferLineInput[],
    @Args('preview', { type: () => Boolean, defaultValue: false }) preview: boolean,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<OfferImportType>> {
    const imported = await this.importOffersOf.execute(actor, lines, { preview });
    return answer(imported, (done) => as(OfferImportType, { lines: done.map(toImportLine) }));
  }

  private readonly seenBy = (actor: PersonActor) => (offer: Offer) => toOfferType(offer, actor, this.clock.now());
}

const which = ({ id, expectedVersion }: ThingInput) => ({ id: id as OfferId, expectedVersion });

const describe = (input: OfferInput) => ({
  ...describeOffer(input),
  institutionId: input.institutionId ?? null,
  memberMunicipalityIds: input.memberMunicipalityIds,
});
