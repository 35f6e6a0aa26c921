import { Field, ObjectType, Query, ResolveField, Resolver, Context, Parent } from '@nestjs/graphql';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Municipalities } from '@systemblick/persistence/people/municipalities';

import { Public } from '../platform/permissions/requires.js';
import type { GraphqlContext } from '../platform/request/request-context.js';
import { PeopleLoaders } from './people-loaders.js';
import { BodyKindEnum, BodyType, MunicipalityType, PersonType, RoleEnum } from './people.types.js';
import { toMunicipality } from './people.views.js';

@ObjectType('HeldMembership')
export class HeldMembershipType {
  bodyId!: string;
  @Field(() => BodyKindEnum) kind!: PersonActor['memberships'][number]['bodyKind'];
  @Field() capacity!: string;
  @Field() chairs!: boolean;
}

@ObjectType('Me', { description: 'Who is signed in, and what they hold today.' })
export class MeType {
  actor!: PersonActor;
  @Field(() => [RoleEnum]) roles!: PersonActor['roles'];
  @Field(() => [HeldMembershipType]) memberships!: HeldMembershipType[];
}

@Resolver(() => MeType)
export class MeResolver {
  constructor(
    private readonly loaders: PeopleLoaders,
    private readonly municipalities: Municipalities,
  ) {}

  @Query(() => MeType, { nullable: true, description: 'Null for somebody who is not signed in.' })
  @Public()
  me(@Context() { req }: GraphqlContext): MeType | null {
    if (!req.signedIn) return null;
    const { actor } = req.signedIn;
    const memberships = actor.memberships.map(({ bodyId, bodyKind, capacity, chairs }) => ({
      bodyId,
      kind: bodyKind,
      capacity,
      chairs,
    }));
    return { actor, roles: actor.roles, memberships };
  }

  @ResolveField(() => PersonType, { nullable: true })
  person(@Parent() { actor }: MeType) {
    return this.loaders.person(actor.personId);
  }

  @ResolveField(() => MunicipalityType, { nullable: true })
  async municipality(@Parent() { actor }: MeType) {
    const municipality = await this.municipalities.find(actor.municipalityId);
    return municipality ? toMunicipality(municipality) : null;
  }
}

@Resolver(() => HeldMembershipType)
export class HeldMembershipResolver {
  constructor(private readonly loaders: PeopleLoaders) {}

  @ResolveField(() => BodyType, { nullable: true })
  body(@Parent() { bodyId }: HeldMembershipType) {
    return this.loaders.body(bodyId);
  }
}
