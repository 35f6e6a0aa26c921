import { Args, Field, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';

import { type InstitutionId, type PersonActor } from '@systemblick/domain/kernel/actor';
import { namedAlone, type NamedAlone } from '@systemblick/domain/people/one-name';
import { NamesTaken } from '@systemblick/persistence/people/names-taken';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';

import { as } from '../platform/graphql/as.js';
import { PageArgs, toConnection } from '../platform/graphql/connection.js';
import { graphqlEnum } from '../platform/graphql/graphql-enum.js';
import { answer, type OrRefusal } from '../platform/graphql/refusal.type.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { AdministerInstitutions } from './administer-institutions.js';
import { EndWhatStands } from './end-what-stands.js';
import { InstitutionInput } from './people.inputs.js';
import { InstitutionConnection, InstitutionObjectType, InstitutionResult } from './people.types.js';
import { toInstitution } from './people.views.js';

const NamedAloneEnum = graphqlEnum('NamedAlone', namedAlone);

@ObjectType('DoubledName')
class DoubledNameType {
  @Field(() => NamedAloneEnum) kind!: NamedAlone;
  @Field() name!: string;
  @Field(() => Int) times!: number;
}

@Resolver(() => InstitutionObjectType)
export class InstitutionResolver {
  constructor(
    private readonly queries: PeopleQueries,
    private readonly administer: AdministerInstitutions,
    private readonly end: EndWhatStands,
    private readonly names: NamesTaken,
  ) {}

  @Query(() => InstitutionConnection)
  @Requires('institution:list')
  async institutions(
    @Args() page: PageArgs,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
  ) {
    return toConnection(await this.queries.institutions(page, search || null), toInstitution);
  }

  @Query(() => [DoubledNameType], { description: 'Institutions, bodies and Kommunen that are called alike.' })
  @Requires('institution:write')
  async doubledNames(): Promise<DoubledNameType[]> {
    return (await this.names.doubled()).map((doubled) => as(DoubledNameType, doubled));
  }

  @Mutation(() => InstitutionResult)
  @Requires('institution:write')
  async addInstitution(
    @Args('input') input: InstitutionInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<InstitutionObjectType>> {
    return answer(await this.administer.add(actor, describeInstitution(input)), toInstitution);
  }

  @Mutation(() => InstitutionResult)
  @Requires('institution:change')
  async changeInstitution(
    @Args('input') input: InstitutionInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<InstitutionObjectType>> {
    return answer(
      await this.administer.change(actor, describeInstitution(input), input.expectedVersion ?? 0),
      toInstitution,
    );
  }

  @Mutation(() => InstitutionResult)
  @Requires('institution:close')
  async closeInstitution(
    @Args('input') input: ThingInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<InstitutionObjectType>> {
    return answer(
      await this.end.closeInstitution(actor, input.id as InstitutionId, input.expectedVersion),
      toInstitution,
    );
  }
}

const describeInstitution = ({
  id,
  name,
  shortName,
  type,
  legalSpheres,
  memberMunicipalityId,
  insideAdministration,
  leaderId,
}: InstitutionInput) => ({
  id,
  name,
  shortName,
  type,
  legalSpheres,
  memberMunicipalityId: memberMunicipalityId ?? null,
  insideAdministration,
  leaderId: leaderId ?? null,
});
