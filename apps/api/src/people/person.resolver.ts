import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { heldBy, type PersonActor, type Role } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import { permit } from '@systemblick/domain/kernel/rights';
import { peopleRights } from '@systemblick/domain/people/rights';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';

import { PageArgs, toConnection } from '../platform/graphql/connection.js';
import { answer, type OrRefusal } from '../platform/graphql/refusal.type.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { AdministerPersons } from './administer-persons.js';
import { PeopleLoaders } from './people-loaders.js';
import { ChangeRolesInput, PersonInput } from './people.inputs.js';
import { InstitutionObjectType, PersonConnection, PersonResult, PersonType, RoleEnum } from './people.types.js';
import { toPerson } from './people.views.js';

@Resolver(() => PersonType)
export class PersonResolver {
  constructor(
    private readonly queries: PeopleQueries,
    private readonly loaders: PeopleLoaders,
    private readonly administer: AdministerPersons,
  ) {}

  @Query(() => PersonConnection)
  @Requires('person:list')
  async persons(
    @Args() page: PageArgs,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('includeLeft', { type: () => Boolean, defaultValue: false }) includeLeft: boolean,
  ) {
    return toConnection(await this.queries.persons(page, search || null, includeLeft), toPerson);
  }

  @Query(() => PersonType, { nullable: true })
  @Requires('person:read')
  person(@Args('id', { type: () => ID }) id: string) {
    return this.loaders.person(id);
  }

  @Mutation(() => PersonResult)
  @Requires('person:write')
  async registerPerson(
    @Args('input') input: PersonInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<PersonType>> {
    return answer(await this.administer.register(actor, describe(input)), toPerson);
  }

  @Mutation(() => PersonResult)
  @Requires('person:change')
  async changePerson(
    @Args('input') input: PersonInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<PersonType>> {
    return answer(await this.administer.change(actor, describe(input), input.expectedVersion ?? 0), toPerson);
  }

  @Mutation(() => PersonResult)
  @Requires('person:changeRoles')
  async changeRoles(
    @Args('input') input: ChangeRolesInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<PersonType>> {
    return answer(
      await this.administer.changeRoles(actor, input.id as PersonId, input.expectedVersion, input.roles),
      toPerson,
    );
  }

  @Mutation(() => PersonResult, { description: 'For oneself: to stand by name in what is published, or not any more.' })
  @Requires('person:consentToBeNamed')
  async consentToBeNamed(
    @Args('named') named: boolean,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<PersonType>> {
    return answer(await this.administer.consentToBeNamed(actor, named), toPerson);
  }

  @Mutation(() => PersonResult)
  @Requires('person:leave')
  async leavePerson(
    @Args('input') input: ThingInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<PersonType>> {
    return answer(await this.administer.leave(actor, input.id as PersonId, input.expectedVersion), toPerson);
  }

  @ResolveField(() => InstitutionObjectType, { nullable: true })
  institution(@Parent() { institutionId }: PersonType) {
    return institutionId ? this.loaders.institution(institutionId) : null;
  }

  @ResolveField(() => [RoleEnum], {
    description: "Empty for those who may not read roles; one's own are always there.",
  })
  roles(@Parent() person: PersonType, @CurrentActor() actor: PersonActor): readonly Role[] {
    const may = person.id === actor.personId || permit(peopleRights['person:readRoles'], heldBy(actor)).ok;
    return may ? person.assignedRoles : [];
  }
}

const describe = ({ id, name, position, institutionId, email }: PersonInput) => ({
  id,
  name,
  position: position?.trim() || null,
  institutionId: institutionId ?? null,
  email: email?.trim() || null,
});
