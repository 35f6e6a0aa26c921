import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { permitBundle } from '@systemblick/domain/cases/rights';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { dayOf } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import { permitBeforehand } from '@systemblick/domain/kernel/rights';
import { permitSession } from '@systemblick/domain/reconstruction/rights';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';
import { ThemeQueries } from '@systemblick/persistence/themes/theme-queries';

import { as } from '../platform/graphql/as.js';
import { BundleParticipation } from '../cases/bundle-participation.js';
import { CaseBundleType } from '../cases/case.types.js';
import { toBundleType } from '../cases/case.views.js';
import { PeopleLoaders } from '../people/people-loaders.js';
import { InstitutionObjectType, PersonType } from '../people/people.types.js';
import { toConnection } from '../platform/graphql/connection.js';
import { Requires } from '../platform/permissions/requires.js';
import { RightsTable } from '../platform/permissions/rights-table.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { RequestContext } from '../platform/request/request-context.js';
import { SessionLoaders } from '../reconstruction/session-loaders.js';
import { ObservationType, ReconstructionSessionType } from '../reconstruction/session.types.js';
import { toObservationType, toSessionType } from '../reconstruction/session.views.js';
import { AssignedThemes } from './assigned-themes.js';
import { ThemeLoaders } from './theme-loaders.js';
import { ThemesArgs } from './theme.inputs.js';
import {
  GenerativeThemeConnection,
  GenerativeThemeType,
  RecurrenceType,
  RouteType,
  ThemeEventType,
} from './theme.types.js';
import { statesOfTab, toThemeType, visibilityFor } from './theme.views.js';

const mostEvents = 100;

@Resolver(() => GenerativeThemeType)
export class ThemeResolver {
  constructor(
    private readonly queries: ThemeQueries,
    private readonly loaders: ThemeLoaders,
    private readonly assigned: AssignedThemes,
    private readonly clock: Clock,
  ) {}

  @Query(() => GenerativeThemeConnection, { name: 'themes' })
  @Requires('theme:readTitle')
  async listThemes(@Args() args: ThemesArgs, @CurrentActor() actor: PersonActor) {
    const { tab, legalSphere = null, kind = null, search = null, dueOnly, sort, ...page } = args;
    const now = this.clock.now();
    const states = tab ? statesOfTab[tab] : null;
    const filter = { states, legalSphere, kind, search, dueOn: dueOnly ? dayOf(now) : null };
    const assigned = await this.assigned.of(actor);
    const found = await this.queries.list(page, sort, filter, visibilityFor(actor, assigned));
    this.loaders.prime(found.nodes);
    return toConnection(found, ({ theme }) => toThemeType(theme, actor, now, assigned.get(theme.id)));
  }

  @Query(() => GenerativeThemeType, { nullable: true })
  @Requires('theme:readTitle')
  theme(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: PersonActor) {
    return this.loaders.theme(id, actor);
  }

  @ResolveField(() => Int, { description: 'By which the municipality calls it.' })
  number(@Parent() { id }: GenerativeThemeType) {
    return this.loaders.number(id);
  }

  @ResolveField(() => RecurrenceType, { nullable: true, description: 'From how many cases of how many.' })
  recurrence(@Parent() { observationIds, bundleId, readable }: GenerativeThemeType) {
    return readable ? this.loaders.recurrence(observationIds, bundleId) : null;
  }

  @ResolveField(() => RouteType, { nullable: true, description: 'The way it is on, or ended on.' })
  async route(@Parent() { id, routeId }: GenerativeThemeType, @CurrentActor() actor: PersonActor) {
    if (!routeId) return null;
    return (await this.loaders.routes(id, actor)).find((route) => route.id === routeId) ?? null;
  }

  @ResolveField(() => [RouteType], { description: 'Every way it took, the newest first.' })
  routes(@Parent() { id }: GenerativeThemeType, @CurrentActor() actor: PersonActor) {
    return this.loaders.routes(id, actor);
  }

  @ResolveField(() => GenerativeThemeType, { nullable: true })
  mergedInto(@Parent() { mergedIntoId }: GenerativeThemeType, @CurrentActor() actor: PersonActor) {
    return mergedIntoId ? this.loaders.theme(mergedIntoId, actor) : null;
  }

  @ResolveField(() => [GenerativeThemeType])
  async splitInto(@Parent() { splitIntoIds }: GenerativeThemeType, @CurrentActor() actor: PersonActor) {
    const parts = await Promise.all(splitIntoIds.map((id) => this.loaders.theme(id, actor)));
    return parts.filter((part) => part !== null);
  }

  @ResolveField(() => [GenerativeThemeType], { description: 'Themes that were merged into it, or split into it.' })
  predecessors(@Parent() { id, readable }: GenerativeThemeType, @CurrentActor() actor: PersonActor) {
    return readable ? this.loaders.predecessors(id, actor) : [];
  }
}

/** Where a theme comes from, what was done with it, and what sounds like it. */
@Resolver(() => GenerativeThemeType)
export class ThemeEvidenceResolver {
  constructor(
    private readonly loaders: ThemeLoaders,
    private readonly sessions: SessionLoaders,
    private readonly participation: BundleParticipation,
    private readonly context: RequestContext,
  ) {}

  @ResolveField(() => [ObservationType], {
    description: 'The evidence. Passages show their quotes only to those who may read them.',
  })
  async observations(@Parent() { observationIds, readable }: GenerativeThemeType): Promise<ObservationType[]> {
    if (!readable) return [];
    const found = await Promise.all(observationIds.map((id) => this.sessions.observation(id)));
    return found.filter((observation) => observation !== undefined).map(toObservationType);
  }

  @ResolveField(() => CaseBundleType, { nullable: true })
  async bundle(@Parent() { bundleId, readable }: GenerativeThemeType, @CurrentActor() actor: PersonActor) {
    const bundle = readable && bundleId ? await this.sessions.bundle(bundleId) : undefined;
    if (!bundle) return null;
    const takesPart = await this.context.keep('bundleParticipation', () => this.participation.of(actor.personId));
    return permitBundle(actor, 'bundle:read', bundle, takesPart.has(bundle.id)).ok ? toBundleType(bundle, actor) : null;
  }

  @ResolveField(() => ReconstructionSessionType, { nullable: true, description: 'The session it was derived in.' })
  async session(@Parent() { sessionId }: GenerativeThemeType, @CurrentActor() actor: PersonActor) {
    const session = sessionId ? await this.sessions.session(sessionId) : undefined;
    return session && permitSession(actor, 'session:read', session).ok ? toSessionType(session, actor) : null;
  }

  @ResolveField(() => [GenerativeThemeType], { description: 'Themes that sound like it.' })
  similar(@Parent() { id }: GenerativeThemeType, @CurrentActor() actor: PersonActor): Promise<GenerativeThemeType[]> {
    return this.loaders.similar(id, actor);
  }
}

@Resolver(() => GenerativeThemeType)
export class ThemeHistoryResolver {
  constructor(
    private readonly queries: ThemeQueries,
    private readonly people: PeopleLoaders,
    private readonly rights: RightsTable,
  ) {}

  @ResolveField(() => [ThemeEventType], {
    description: "Everybody's acts for those who may read the history, the reader's own for others. Newest first.",
  })
  async history(
    @Parent() { id, readable }: GenerativeThemeType,
    @CurrentActor() actor: PersonActor,
  ): Promise<ThemeEventType[]> {
    if (!readable) return [];
    const right = this.rights.rights['history:read'];
    const all = right !== undefined && permitBeforehand(right, actor).ok;
    const events = await this.queries.history(id as GenerativeThemeId, all ? null : actor.personId, mostEvents);
    return events.map((event) => as(ThemeEventType, event));
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'None where the group derived it.' })
  async proposer(@Parent() { proposedBy }: GenerativeThemeType) {
    return proposedBy ? this.people.person(proposedBy) : null;
  }

  @ResolveField(() => [InstitutionObjectType])
  async institutions(@Parent() { institutionIds }: GenerativeThemeType) {
    const found = await Promise.all(institutionIds.map((id) => this.people.institution(id)));
    return found.filter((institution) => institution !== null);
  }
}

@Resolver(() => ThemeEventType)
export class ThemeEventResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'None where the program did it.' })
  person(@Parent() { personId }: ThemeEventType) {
    return personId ? this.people.person(personId) : null;
  }
}
