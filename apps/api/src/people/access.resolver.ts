import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Request, Response } from 'express';

import { heldBy, type PersonActor } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import { permit } from '@systemblick/domain/kernel/rights';
import { Municipalities } from '@systemblick/persistence/people/municipalities';
import { peopleRights } from '@systemblick/domain/people/rights';
import { AccessNotices } from '@systemblick/persistence/people/access-notices';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';

import { as } from '../platform/graphql/as.js';
import { answer, type OrRefusal } from '../platform/graphql/refusal.type.js';
import { ThingInput } from '../platform/graphql/thing.input.js';
import { Public, Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { RequestContext, type GraphqlContext } from '../platform/request/request-context.js';
import { sessionCookie } from '../platform/sign-in/session-cookie.js';
import { SignedInType } from '../platform/sign-in/sign-in.types.js';
import { AccessLoader } from './access-loader.js';
import {
  AccessNoticeType,
  AccessType,
  ChangePasswordInput,
  EnterByLinkInput,
  EnterByLinkResult,
  MadeSignInLinkResult,
  MadeSignInLinkType,
  SignInLinkResult,
  SignInLinkType,
} from './access.types.js';
import { ChangeOwnPassword } from './change-own-password.js';
import { EnterByLink } from './enter-by-link.js';
import { GrantAccess } from './grant-access.js';
import { PeopleLoaders } from './people-loaders.js';
import { PersonResult, PersonType } from './people.types.js';
import { toPerson } from './people.views.js';

type SignInContext = GraphqlContext & { readonly req: Request & { readonly res?: Response } };

/** Ways in: the links on which people set their passwords, and what they are told about it. */
@Resolver(() => PersonType)
export class AccessResolver {
  constructor(
    private readonly grant: GrantAccess,
    private readonly byLink: EnterByLink,
    private readonly ownPassword: ChangeOwnPassword,
    private readonly access: AccessLoader,
    private readonly notices: AccessNotices,
    private readonly loaders: PeopleLoaders,
    private readonly queries: PeopleQueries,
    private readonly municipalities: Municipalities,
    private readonly context: RequestContext,
  ) {}

  @ResolveField(() => AccessType, { nullable: true, name: 'access' })
  accessOf(@Parent() person: PersonType, @CurrentActor() actor: PersonActor) {
    return permit(peopleRights['person:readAccess'], heldBy(actor)).ok ? this.access.of(person) : null;
  }

  @Query(() => [PersonType], { description: 'Active people whose address is another’s too.' })
  @Requires('person:readAccess')
  async doubledAddresses(): Promise<PersonType[]> {
    return (await this.queries.doubledAddresses()).map(toPerson);
  }

  @Mutation(() => MadeSignInLinkResult)
  @Requires('person:makeSignInLink')
  async makeSignInLink(
    @Args('input') input: ThingInput,
    @CurrentActor() actor: PersonActor,
  ): Promise<OrRefusal<MadeSignInLinkType>> {
    const made = await this.grant.execute(actor, input.id as PersonId, input.expectedVersion);
    return answer(made, ({ person, link: { kind, expiresAt }, token }) =>
      as(MadeSignInLinkType, {
        person: toPerson(person),
        kind,
        expiresAt,
        path: `/zugang#${token}`,
      }),
    );
  }

  @Query(() => SignInLinkResult, { description: 'Public, for whoever holds the link. Uses nothing up.' })
  @Public()
  async signInLink(@Args('token') token: string): Promise<OrRefusal<SignInLinkType>> {
    const seen = await this.byLink.look(token);
    if (!seen.ok) return answer(seen, () => new SignInLinkType());
    const { link, actor, person } = seen.value;
    const municipality = await this.context.as(actor, () => this.municipalities.find(actor.municipalityId));
    return as(SignInLinkType, {
      kind: link.kind,
      expiresAt: link.expiresAt,
      name: person.name,
      email: person.email ?? '',
      municipality: municipality?.name ?? '',
    });
  }

  @Mutation(() => EnterByLinkResult, { description: 'Sets the password, uses the link up, and signs in.' })
  @Public()
  async enterByLink(
    @Args('input') { token, password }: EnterByLinkInput,
    @Context() { req }: SignInContext,
  ): Promise<OrRefusal<SignedInType>> {
    const entered = await this.byLink.enter(token, password);
    if (entered.ok) req.res?.append('Set-Cookie', sessionCookie(entered.value.token, entered.value.expiresAt));
    return answer(entered, ({ expiresAt }) => as(SignedInType, { expiresAt }));
  }

  @Mutation(() => PersonResult, { description: 'For oneself. All one’s other browsers are signed out.' })
  @Requires('person:setOwnPassword')
  async changePassword(
    @Args('input') input: ChangePasswordInput,
    @CurrentActor() actor: PersonActor,
    @Context() { req }: GraphqlContext,
  ): Promise<OrRefusal<PersonType>> {
    return answer(await this.ownPassword.execute(actor, req.signedIn?.sessionId ?? '', input), toPerson);
  }

  @Query(() => [AccessNoticeType], { description: 'What others did to one’s own way in, until it was read.' })
  @Requires('person:setOwnPassword')
  async accessNotices(@CurrentActor() { personId }: PersonActor): Promise<AccessNoticeType[]> {
    const notices = await this.notices.unseenOf(personId);
    return Promise.all(
      notices.map(async ({ by, ...notice }) => ({
        ...notice,
        by: by === null ? null : ((await this.loaders.person(by))?.name ?? null),
      })),
    );
  }

  @Mutation(() => Boolean, { description: 'They were read.' })
  @Requires('person:setOwnPassword')
  async readAccessNotices(@CurrentActor() { personId }: PersonActor): Promise<boolean> {
    await this.notices.seen(personId);
    return true;
  }
}
