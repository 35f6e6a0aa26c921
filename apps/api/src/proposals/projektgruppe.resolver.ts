import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { BodyId, InstitutionId, PersonActor } from '@systemblick/domain/kernel/actor';
import { missingPerspectives } from '@systemblick/domain/proposals/perspectives';
import { ProjektgruppeQueries } from '@systemblick/persistence/proposals/projektgruppe-queries';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';

import { as } from '../platform/graphql/as.js';
import { PeopleLoaders } from '../people/people-loaders.js';
import { BodyType, InstitutionObjectType, PersonType } from '../people/people.types.js';
import { toConnection } from '../platform/graphql/connection.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { Clock } from '@systemblick/domain/kernel/clock';
import { RequestLoaders } from '../platform/request/request-loaders.js';
import { ThemeLoaders } from '../themes/theme-loaders.js';
import { GenerativeThemeType } from '../themes/theme.types.js';
import { GroupMembers } from './group-members.js';
import { LedInstitutions } from './led-institutions.js';
import { ProjektgruppenArgs } from './projektgruppe.inputs.js';
import {
  GroupMeetingType,
  GroupOccasionType,
  GroupTaskType,
  MissingPerspectivesType,
  ProjektgruppeConnection,
  ProjektgruppeType,
  WorkingTimeType,
} from './projektgruppe.types.js';
import { groupsVisibleTo, toProjektgruppeType } from './projektgruppe.views.js';
import { ProposalLoaders } from './proposal-loaders.js';
import { ProposalType } from './proposal.types.js';

@Resolver(() => ProjektgruppeType)
export class ProjektgruppeResolver {
  constructor(
    private readonly queries: ProjektgruppeQueries,
    private readonly loaders: ProposalLoaders,
    private readonly led: LedInstitutions,
    private readonly clock: Clock,
  ) {}

  @Query(() => ProjektgruppeConnection, { description: 'By name.' })
  @Requires('projektgruppe:read')
  async projektgruppen(@Args() args: ProjektgruppenArgs, @CurrentActor() actor: PersonActor) {
    const { states = null, themeId = null, ...page } = args;
    const led = await this.led.of(actor);
    const now = this.clock.now();
    const found = await this.queries.list(page, { states, themeId }, groupsVisibleTo(actor, led));
    return toConnection(found, (group) => toProjektgruppeType(group, actor, led, now));
  }

  @Query(() => ProjektgruppeType, { nullable: true })
  @Requires('projektgruppe:read')
  projektgruppe(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: PersonActor) {
    return this.loaders.projektgruppe(id, actor);
  }

  @ResolveField(() => [GroupTaskType], { description: 'What is to be done first.' })
  tasks(@Parent() { id }: ProjektgruppeType) {
    return this.loaders.tasks(id);
  }

  @ResolveField(() => [GroupMeetingType])
  meetings(@Parent() { id }: ProjektgruppeType) {
    return this.loaders.meetings(id);
  }

  @ResolveField(() => [ProposalType])
  proposals(@Parent() { id }: ProjektgruppeType, @CurrentActor() actor: PersonActor) {
    return this.loaders.proposalsOfGroup(id, actor);
  }
}

/** Whom and what a group names. */
@Resolver(() => ProjektgruppeType)
export class ProjektgruppeLinksResolver {
  constructor(
    private readonly people: PeopleLoaders,
    private readonly themeLoaders: ThemeLoaders,
  ) {}

  @ResolveField(() => [GenerativeThemeType])
  async themes(@Parent() { themeIds }: ProjektgruppeType, @CurrentActor() actor: PersonActor) {
    const found = await Promise.all(themeIds.map((id) => this.themeLoaders.theme(id, actor)));
    return found.filter((theme) => theme !== null);
  }

  @ResolveField(() => [GroupOccasionType], {
    description: 'What its themes say, for who decides on its mandate; empty for everybody else.',
  })
  async occasions(@Parent() { themeIds, steps }: ProjektgruppeType): Promise<GroupOccasionType[]> {
    if (!steps.some(({ action, allowed }) => action === 'projektgruppe:mandate' && allowed)) return [];
    const found = await Promise.all(themeIds.map((id) => this.themeLoaders.plain(id)));
    return found.flatMap((theme) =>
      theme ? [{ title: theme.title, description: theme.description, question: theme.question }] : [],
    );
  }

  @ResolveField(() => [InstitutionObjectType])
  institutions(@Parent() { institutionIds }: ProjektgruppeType) {
    return institutionsOf(this.people, institutionIds);
  }

  @ResolveField(() => [InstitutionObjectType], { description: 'Who speaks for the target group.' })
  voiceInstitutions(@Parent() { voiceInstitutionIds }: ProjektgruppeType) {
    return institutionsOf(this.people, voiceInstitutionIds);
  }

  @ResolveField(() => BodyType, { nullable: true, description: 'The existing body that is to do it.' })
  existingBody(@Parent() { existingBodyId }: ProjektgruppeType) {
    return existingBodyId ? this.people.body(existingBodyId) : null;
  }

  @ResolveField(() => BodyType, { nullable: true, description: 'Where its members sit; none before it works.' })
  body(@Parent() { bodyId }: ProjektgruppeType) {
    return bodyId ? this.people.body(bodyId) : null;
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'None where a resolution did.' })
  mandatedBy(@Parent() { mandatedBy }: ProjektgruppeType) {
    return mandatedBy ? this.people.person(mandatedBy) : null;
  }
}

/** Which perspectives are at the table, and which are not. */
@Resolver(() => ProjektgruppeType)
export class PerspectivesResolver {
  constructor(
    private readonly members: GroupMembers,
    private readonly institutions: PeopleQueries,
    private readonly themeLoaders: ThemeLoaders,
    private readonly loaders: RequestLoaders,
  ) {}

  @ResolveField(() => MissingPerspectivesType)
  async missing(@Parent() group: ProjektgruppeType): Promise<MissingPerspectivesType> {
    // Whoever reads the group is told the same, also of themes they do not read by themselves.
    const themes = await Promise.all(group.themeIds.map((id) => this.themeLoaders.plain(id)));
    const spheres = themes.flatMap((theme) => theme?.legalSpheres ?? []);
    const planned = [...group.institutionIds, ...group.voiceInstitutionIds];
    const ids = group.bodyId ? (await this.members.of(group.bodyId as BodyId)).institutionIds : planned;
    const institution = this.loaders.for('institution', this.institutions.institutionsById);
    const present = await Promise.all(ids.map((id) => institution.load(id)));
    const voiceIds = group.voiceInstitutionIds as readonly InstitutionId[];
    const voice = voiceIds.length ? ({ kind: 'present', institutionIds: voiceIds } as const) : null;
    const plan = { institutionIds: group.institutionIds as readonly InstitutionId[], voice };
    const missing = missingPerspectives(
      plan,
      spheres,
      present.filter((one) => one !== undefined),
    );
    return as(MissingPerspectivesType, missing);
  }
}

@Resolver(() => MissingPerspectivesType)
export class MissingInstitutionsResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => [InstitutionObjectType])
  institutions(@Parent() { institutionIds }: MissingPerspectivesType) {
    return institutionsOf(this.people, institutionIds);
  }
}

@Resolver(() => WorkingTimeType)
export class WorkingTimeResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => InstitutionObjectType, { nullable: true })
  institution(@Parent() { institutionId }: WorkingTimeType) {
    return this.people.institution(institutionId);
  }

  @ResolveField(() => PersonType, { nullable: true })
  confirmedBy(@Parent() { confirmedById }: WorkingTimeType) {
    return confirmedById ? this.people.person(confirmedById) : null;
  }
}

@Resolver(() => GroupTaskType)
export class GroupTaskResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => PersonType, { nullable: true })
  responsible(@Parent() { responsibleId }: GroupTaskType) {
    return responsibleId ? this.people.person(responsibleId) : null;
  }
}

async function institutionsOf(people: PeopleLoaders, ids: readonly string[]): Promise<InstitutionObjectType[]> {
  const found = await Promise.all(ids.map((id) => people.institution(id)));
  return found.filter((institution) => institution !== null);
}
