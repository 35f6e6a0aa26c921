import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { heldBy, type PersonActor } from '@systemblick/domain/kernel/actor';
import { permit } from '@systemblick/domain/kernel/rights';
import { Municipalities } from '@systemblick/persistence/people/municipalities';
import { peopleRights } from '@systemblick/domain/people/rights';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';

import { PageArgs, toConnection } from '../platform/graphql/connection.js';
import { answer, type OrRefusal } from '../platform/graphql/refusal.type.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { AdministerMunicipality } from './administer-municipality.js';
import { ChangeSettingsInput, MemberMunicipalityInput } from './people.inputs.js';
import {
  MemberMunicipalityConnection,
  MemberMunicipalityResult,
  MemberMunicipalityType,
  MunicipalityResult,
  MunicipalitySettingsType,
  MunicipalityType,
} from './people.types.js';
import { toMemberMunicipality, toMunicipality } from './people.views.js';

@Resolver(() => MunicipalityType)
export class MunicipalityResolver {
  constructor(
    private readonly municipalities: Municipalities,
    private readonly queries: PeopleQueries,
    private readonly administer: AdministerMunicipality,
  ) {}

  @Query(() => MunicipalityType, { nullable: true })
  @Requires('municipality:read')
  async municipality(@CurrentActor() actor: PersonActor) {
    const municipality = await this.municipalities.find(actor.municipalityId);
    return municipality ? toMunicipality(municipality) : null;
  }

  @ResolveField(() => MunicipalitySettingsType, { nullable: true, description: 'For those who may read settings.' })
  async settings(@CurrentActor() actor: PersonActor): Promise<MunicipalitySettingsType | null> {
    if (!permit(peopleRights['municipality:readSettings'], heldBy(actor)).ok) return null;
    return (await this.municipalities.find(actor.municipalityId))?.settings ?? null;
  }

  @Query(() => MemberMunicipalityConnection)
  @Requires('memberMunicipality:list')
  async memberMunicipalities(@Args() page: PageArgs) {
    return toConnection(await this.queries.memberMunicipalities(page), toMemberMunicipality);
  }

  @Mutation(() => MunicipalityResult)
  @Requires('municipality:changeSettings')
  async changeSettings(
    @Args('input') input: ChangeSettingsInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<MunicipalityType>> {
    const { id: _, expectedVersion, ...change } = input;
    const given = Object.fromEntries(
      Object.entries(change).filter(([, value]) => value !== null && value !== undefined),
    );
    return answer(await this.administer.changeSettings(actor, expectedVersion, given), toMunicipality);
  }

  @Mutation(() => MemberMunicipalityResult)
  @Requires('memberMunicipality:write')
  async addMemberMunicipality(
    @Args('input') input: MemberMunicipalityInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<MemberMunicipalityType>> {
    return answer(await this.administer.addMember(actor, describeMember(input)), toMemberMunicipality);
  }

  @Mutation(() => MemberMunicipalityResult)
  @Requires('memberMunicipality:write')
  async changeMemberMunicipality(
    @Args('input') input: MemberMunicipalityInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<MemberMunicipalityType>> {
    return answer(
      await this.administer.changeMember(actor, describeMember(input), input.expectedVersion ?? 0),
      toMemberMunicipality,
    );
  }
}

const describeMember = ({ id, name, sizeClass, contactName, contactEmail, contactPhone }: MemberMunicipalityInput) => ({
  id,
  name,
  sizeClass,
  contact: { name: contactName, email: contactEmail?.trim() || null, phone: contactPhone?.trim() || null },
});
