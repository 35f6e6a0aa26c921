import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { takenCases } from '@systemblick/domain/cases/case-bundle';
import { permitBundle } from '@systemblick/domain/cases/rights';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { seenStates } from '@systemblick/domain/kernel/seen-states';
import { permitSession, reconstructionRights } from '@systemblick/domain/reconstruction/rights';
import {
  sessionStates,
  type ReconstructionSession,
  type ReconstructionSessionId,
} from '@systemblick/domain/reconstruction/session';
import { hasRecognised } from '@systemblick/domain/reconstruction/take-part';
import { ReconstructionSessions } from '@systemblick/persistence/reconstruction/reconstruction-sessions';
import { SessionQueries } from '@systemblick/persistence/reconstruction/session-queries';

import { BundleParticipation } from '../cases/bundle-participation.js';
import { CaseLoaders } from '../cases/case-loaders.js';
import { CaseBundleType, CaseType } from '../cases/case.types.js';
import { caseCode, toBundleType } from '../cases/case.views.js';
import { PeopleLoaders } from '../people/people-loaders.js';
import { BodyType, PersonType } from '../people/people.types.js';
import { PageArgs, toConnection } from '../platform/graphql/connection.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { RequestContext } from '../platform/request/request-context.js';
import { SessionLoaders } from './session-loaders.js';
import {
  ObservationType,
  ParticipantType,
  PassageType,
  ReconstructionSessionConnection,
  ReconstructionSessionType,
  SessionCaseType,
} from './session.types.js';
import { toObservationType, toSessionType } from './session.views.js';

@Resolver(() => ReconstructionSessionType)
export class ReconstructionSessionResolver {
  constructor(
    private readonly sessions: ReconstructionSessions,
    private readonly queries: SessionQueries,
    private readonly loaders: SessionLoaders,
    private readonly people: PeopleLoaders,
    private readonly participation: BundleParticipation,
    private readonly context: RequestContext,
  ) {}

  @Query(() => ReconstructionSessionConnection)
  @Requires('session:read')
  async reconstructionSessions(@Args() page: PageArgs, @CurrentActor() actor: PersonActor) {
    const states = seenStates(reconstructionRights['session:read'], actor, sessionStates);
    const found = await this.queries.list(page, { states, personId: actor.personId });
    return toConnection(found, (session) => toSessionType(session, actor));
  }

  @Query(() => ReconstructionSessionType, { nullable: true })
  @Requires('session:read')
  async reconstructionSession(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: PersonActor) {
    const session = await this.readable(id, actor);
    return session ? toSessionType(session, actor) : null;
  }

  @ResolveField(() => CaseBundleType, { nullable: true })
  async bundle(@Parent() { bundleId }: ReconstructionSessionType, @CurrentActor() actor: PersonActor) {
    const bundle = await this.loaders.bundle(bundleId);
    if (!bundle) return null;
    const takesPart = await this.context.keep('bundleParticipation', () => this.participation.of(actor.personId));
    return permitBundle(actor, 'bundle:read', bundle, takesPart.has(bundle.id)).ok ? toBundleType(bundle, actor) : null;
  }

  @ResolveField(() => BodyType, { nullable: true })
  body(@Parent() { bodyId }: ReconstructionSessionType) {
    return this.people.body(bodyId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  facilitator(@Parent() { facilitatorId }: ReconstructionSessionType) {
    return this.people.person(facilitatorId);
  }

  @ResolveField(() => ID, {
    nullable: true,
    description: 'Where the board is written together; for those who take part.',
  })
  async boardRoom(@Parent() { id, takesPart, facilitates }: ReconstructionSessionType): Promise<string | null> {
    return takesPart || facilitates ? ((await this.queries.boardRoom(id as ReconstructionSessionId)) ?? null) : null;
  }

  @ResolveField(() => [SessionCaseType], { name: 'cases' })
  async sessionCases(
    @Parent() { id, bundleId }: ReconstructionSessionType,
    @CurrentActor() actor: PersonActor,
  ): Promise<SessionCaseType[]> {
    const [bundle, session] = [await this.loaders.bundle(bundleId), await this.loaders.session(id)];
    if (!bundle || !session || !permitSession(actor, 'session:read', session).ok) return [];
    return takenCases(bundle).map(({ caseId, textNumber }) => ({
      caseId,
      code: caseCode(bundle.cases.findIndex((entry) => entry.caseId === caseId)),
      textNumber,
      recognised: hasRecognised(session, actor.personId, caseId),
    }));
  }

  @ResolveField(() => [ObservationType], { description: 'As last derived; none before.' })
  async observations(
    @Parent() { id }: ReconstructionSessionType,
    @CurrentActor() actor: PersonActor,
  ): Promise<ObservationType[]> {
    const session = await this.loaders.session(id);
    if (!session || !permitSession(actor, 'session:readFindings', session).ok) return [];
    return (await this.queries.observationsOfSession(session.id)).map(toObservationType);
  }

  private async readable(id: string, actor: PersonActor): Promise<ReconstructionSession | undefined> {
    const session = await this.sessions.find(id as ReconstructionSessionId);
    return session && permitSession(actor, 'session:read', session).ok ? session : undefined;
  }
}

@Resolver(() => SessionCaseType)
export class SessionCaseResolver {
  constructor(private readonly cases: CaseLoaders) {}

  @ResolveField(() => CaseType, {
    nullable: true,
    description: 'Its heading; the text is opened with openSessionText.',
  })
  case(@Parent() { caseId }: SessionCaseType, @CurrentActor() actor: PersonActor) {
    return this.cases.case(caseId, actor);
  }
}

@Resolver(() => ParticipantType)
export class ParticipantResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => PersonType, { nullable: true })
  person(@Parent() { personId }: ParticipantType) {
    return this.people.person(personId);
  }
}

@Resolver(() => ObservationType)
export class ObservationResolver {
  constructor(private readonly loaders: SessionLoaders) {}

  @ResolveField(() => [PassageType])
  async passages(
    @Parent() { passageIds }: ObservationType,
    @CurrentActor() actor: PersonActor,
  ): Promise<PassageType[]> {
    const passages = await Promise.all(passageIds.map((id) => this.loaders.passage(id, actor)));
    return passages.filter((passage) => passage !== null);
  }
}
