import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { BodyId, BodyKind, PersonActor } from '@systemblick/domain/kernel/actor';
import type { MembershipId } from '@systemblick/domain/people/membership';
import type { RulesOfProcedure } from '@systemblick/domain/people/rules-of-procedure';
import type { SeatId } from '@systemblick/domain/people/seat';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';

import { PageArgs, toConnection } from '../platform/graphql/connection.js';
import { answer, type OrRefusal } from '../platform/graphql/refusal.type.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { AdministerBodies } from './administer-bodies.js';
import { EndWhatStands } from './end-what-stands.js';
import { PeopleLoaders } from './people-loaders.js';
import {
  AddSeatInput,
  BodyInput,
  ChangeRulesInput,
  EndMembershipInput,
  EndSeatInput,
  NameOfficersInput,
  SeatPersonInput,
  type RulesOfProcedureInput,
} from './people.inputs.js';
import {
  BodyConnection,
  BodyKindEnum,
  BodyResult,
  BodyType,
  InstitutionObjectType,
  MembershipResult,
  MembershipType,
  PersonType,
  SeatResult,
  SeatType,
} from './people.types.js';
import { toBody, toMembership, toSeat } from './people.views.js';

@Resolver(() => BodyType)
export class BodyResolver {
  constructor(
    private readonly queries: PeopleQueries,
    private readonly loaders: PeopleLoaders,
    private readonly administer: AdministerBodies,
    private readonly end: EndWhatStands,
  ) {}

  @Query(() => BodyConnection)
  @Requires('body:list')
  async bodies(
    @Args() page: PageArgs,
    @Args('kind', { type: () => BodyKindEnum, nullable: true }) kind: BodyKind | null,
  ) {
    return toConnection(await this.queries.bodies(page, kind ?? null), toBody);
  }

  @Query(() => BodyType, { nullable: true })
  @Requires('body:read')
  body(@Args('id', { type: () => ID }) id: string) {
    return this.loaders.body(id);
  }

  @Mutation(() => BodyResult)
  @Requires('body:write')
  async foundBody(
    @Args('input') { id, kind, ...input }: BodyInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<BodyType>> {
    return answer(await this.administer.found(actor, { id, kind, ...describe(input) }), toBody);
  }

  @Mutation(() => BodyResult)
  @Requires('body:change')
  async changeBody(@Args('input') input: BodyInput, @CurrentActor() actor: PersonActor): Promise<OrRefusal<BodyType>> {
    return answer(await this.administer.change(actor, input.id, input.expectedVersion ?? 0, describe(input)), toBody);
  }

  @Mutation(() => BodyResult)
  @Requires('body:changeRules')
  async changeRules(
    @Args('input') input: ChangeRulesInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<BodyType>> {
    return answer(
      await this.administer.changeRules(actor, input.id as BodyId, input.expectedVersion, toRules(input.rules)),
      toBody,
    );
  }

  @Mutation(() => BodyResult)
  @Requires('body:nameOfficers')
  async nameOfficers(
    @Args('input') input: NameOfficersInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<BodyType>> {
    const { chairId = null, deputyChairId = null, minuteTakerId = null } = input;
    const officers = { chairId, deputyChairId, minuteTakerId };
    return answer(
      await this.administer.nameOfficers(actor, input.id as BodyId, input.expectedVersion, officers),
      toBody,
    );
  }

  @Mutation(() => BodyResult)
  @Requires('body:dissolve')
  async dissolveBody(
    @Args('input') input: ThingInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<BodyType>> {
    return answer(await this.end.dissolveBody(actor, input.id as BodyId, input.expectedVersion), toBody);
  }

  @Mutation(() => SeatResult)
  @Requires('seat:write')
  async addSeat(
    @Args('input') { institutionId = null, ...input }: AddSeatInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<SeatType>> {
    return answer(await this.administer.addSeat(actor, { ...input, institutionId }), toSeat);
  }

  @Mutation(() => SeatResult)
  @Requires('seat:write')
  async endSeat(@Args('input') input: EndSeatInput, @CurrentActor() actor: PersonActor): Promise<OrRefusal<SeatType>> {
    return answer(await this.administer.endSeat(actor, input.id as SeatId, input.expectedVersion, input.on), toSeat);
  }

  @Mutation(() => MembershipResult)
  @Requires('membership:write')
  async seatPerson(
    @Args('input') { seatId, until = null, ...seating }: SeatPersonInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<MembershipType>> {
    return answer(await this.administer.seatPerson(actor, seatId, { ...seating, until }), toMembership);
  }

  @Mutation(() => MembershipResult)
  @Requires('membership:write')
  async endMembership(
    @Args('input') input: EndMembershipInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<MembershipType>> {
    return answer(
      await this.administer.endMembership(actor, input.id as MembershipId, input.expectedVersion, input.until),
      toMembership,
    );
  }

  @ResolveField(() => [SeatType])
  seats(@Parent() { id }: BodyType) {
    return this.loaders.seatsOf(id);
  }

  @ResolveField(() => PersonType, { nullable: true })
  chair(@Parent() { chairId }: BodyType) {
    return chairId ? this.loaders.person(chairId) : null;
  }
}

@Resolver(() => SeatType)
export class SeatResolver {
  constructor(private readonly loaders: PeopleLoaders) {}

  @ResolveField(() => InstitutionObjectType, { nullable: true })
  institution(@Parent() { institutionId }: SeatType) {
    return institutionId ? this.loaders.institution(institutionId) : null;
  }

  @ResolveField(() => [MembershipType])
  memberships(@Parent() { id }: SeatType) {
    return this.loaders.membershipsOf(id);
  }
}

@Resolver(() => MembershipType)
export class MembershipResolver {
  constructor(private readonly loaders: PeopleLoaders) {}

  @ResolveField(() => PersonType, { nullable: true })
  person(@Parent() { personId }: MembershipType) {
    return this.loaders.person(personId);
  }
}

const describe = ({ name, rhythm, memberMunicipalityId, existedBefore }: Omit<BodyInput, 'id' | 'kind'>) => ({
  name,
  rhythm: rhythm?.trim() || null,
  memberMunicipalityId: memberMunicipalityId ?? null,
  existedBefore,
});

const toRules = ({ quorum, ...rules }: RulesOfProcedureInput): RulesOfProcedure => ({
  ...rules,
  quorum: quorum.kind === 'number' ? { kind: 'number', count: quorum.count ?? 0 } : { kind: quorum.kind },
});
