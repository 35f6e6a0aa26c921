import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { BodyId, PersonActor } from '@systemblick/domain/kernel/actor';
import { ProposalQueries } from '@systemblick/persistence/proposals/proposal-queries';

import { PeopleLoaders } from '../people/people-loaders.js';
import { BodyType, PersonType } from '../people/people.types.js';
import { toConnection } from '../platform/graphql/connection.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { ThemeLoaders } from '../themes/theme-loaders.js';
import { GenerativeThemeType } from '../themes/theme.types.js';
import { GroupMembers } from './group-members.js';
import { ProjektgruppeType } from './projektgruppe.types.js';
import { ProposalLoaders } from './proposal-loaders.js';
import { EvidenceReferenceInput, ProposalsArgs } from './proposal.inputs.js';
import {
  ConsultationType,
  ProposalConnection,
  ProposalEvidenceType,
  ProposalType,
  ProposalVersionType,
} from './proposal.types.js';
import { proposalsVisibleTo, toProposalType, toVersionType } from './proposal.views.js';
import { ResolveEvidence } from './resolve-evidence.js';

@Resolver(() => ProposalType)
export class ProposalResolver {
  constructor(
    private readonly queries: ProposalQueries,
    private readonly loaders: ProposalLoaders,
    private readonly resolveEvidence: ResolveEvidence,
  ) {}

  @Query(() => ProposalConnection, { description: 'By title.' })
  @Requires('proposal:read')
  async proposals(@Args() args: ProposalsArgs, @CurrentActor() actor: PersonActor) {
    const { states = null, themeId = null, projektgruppeId = null, ...page } = args;
    const filter = { states, themeId, projektgruppeId };
    const found = await this.queries.list(page, filter, proposalsVisibleTo(actor));
    return toConnection(found, (proposal) => toProposalType(proposal, actor));
  }

  @Query(() => ProposalType, { nullable: true })
  @Requires('proposal:read')
  proposal(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: PersonActor) {
    return this.loaders.proposal(id, actor);
  }

  @Query(() => [ProposalVersionType], { description: 'What it said when it was handed on, the newest first.' })
  @Requires('proposal:read')
  async proposalVersions(
    @Args('proposalId', { type: () => ID }) proposalId: string,
    @CurrentActor() actor: PersonActor,
  ): Promise<ProposalVersionType[]> {
    if (!(await this.loaders.proposal(proposalId, actor))) return [];
    return (await this.loaders.versions(proposalId)).map(toVersionType);
  }

  @Query(() => [ProposalEvidenceType], { description: 'What references of a text that is being written point at.' })
  @Requires('proposal:read')
  async proposalEvidence(
    @Args('proposalId', { type: () => ID }) proposalId: string,
    @Args('references', { type: () => [EvidenceReferenceInput] }) references: EvidenceReferenceInput[],
    @CurrentActor() actor: PersonActor,
  ): Promise<ProposalEvidenceType[]> {
    if (!(await this.loaders.proposal(proposalId, actor))) return [];
    return this.resolveEvidence.of(references.slice(0, mostReferences), actor);
  }

  @ResolveField(() => [ProposalEvidenceType], { description: 'What its text points at.' })
  evidence(@Parent() { sections }: ProposalType, @CurrentActor() actor: PersonActor) {
    return this.resolveEvidence.ofTexts(
      sections.map(({ text }) => text),
      actor,
    );
  }

  @ResolveField(() => ID, { nullable: true, description: 'Where it is written, while it is a draft.' })
  async room(@Parent() { id, state }: ProposalType) {
    return state === 'draft' ? ((await this.loaders.room(id)) ?? null) : null;
  }
}

const mostReferences = 200;

/** Whom and what a proposal names. */
@Resolver(() => ProposalType)
export class ProposalLinksResolver {
  constructor(
    private readonly people: PeopleLoaders,
    private readonly themes: ThemeLoaders,
    private readonly loaders: ProposalLoaders,
    private readonly members: GroupMembers,
  ) {}

  @ResolveField(() => GenerativeThemeType, { nullable: true })
  theme(@Parent() { themeId }: ProposalType, @CurrentActor() actor: PersonActor) {
    return this.themes.theme(themeId, actor);
  }

  @ResolveField(() => BodyType, { nullable: true, description: 'Who writes it.' })
  body(@Parent() { bodyId }: ProposalType) {
    return this.people.body(bodyId);
  }

  @ResolveField(() => ProjektgruppeType, { nullable: true, description: 'None where the Arbeitsgruppe writes.' })
  projektgruppe(@Parent() { projektgruppeId }: ProposalType, @CurrentActor() actor: PersonActor) {
    return projektgruppeId ? this.loaders.projektgruppe(projektgruppeId, actor) : null;
  }

  @ResolveField(() => [PersonType], { description: 'Members who are asked and have not answered yet.' })
  async unanswered(@Parent() { state, bodyId, answers }: ProposalType): Promise<PersonType[]> {
    if (state !== 'consulting') return [];
    const { memberIds } = await this.members.of(bodyId as BodyId);
    const missing = memberIds.filter((id) => !answers.some(({ personId }) => personId === id));
    const found = await Promise.all(missing.map((id) => this.people.person(id)));
    // Whoever has left says nothing any more, though their seat ends only with the day.
    return found.flatMap((person) => (person?.state === 'active' ? [person] : []));
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'None where no acceptance was needed.' })
  acceptedBy(@Parent() { acceptedById }: ProposalType) {
    return acceptedById ? this.people.person(acceptedById) : null;
  }
}

@Resolver(() => ConsultationType)
export class ConsultationResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => PersonType, { nullable: true })
  person(@Parent() { personId }: ConsultationType) {
    return this.people.person(personId);
  }
}

@Resolver(() => ProposalVersionType)
export class ProposalVersionResolver {
  constructor(
    private readonly people: PeopleLoaders,
    private readonly resolveEvidence: ResolveEvidence,
  ) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'Who handed it on.' })
  writtenBy(@Parent() { writtenBy }: ProposalVersionType) {
    return this.people.person(writtenBy);
  }

  @ResolveField(() => [ProposalEvidenceType])
  evidence(@Parent() { sections }: ProposalVersionType, @CurrentActor() actor: PersonActor) {
    return this.resolveEvidence.ofTexts(
      sections.map(({ text }) => text),
      actor,
    );
  }
}

@Resolver(() => GenerativeThemeType)
export class ThemeProposalsResolver {
  constructor(private readonly loaders: ProposalLoaders) {}

  @ResolveField(() => [ProposalType], { name: 'proposals', description: 'What groups propose for it.' })
  proposalsForTheme(@Parent() { id }: GenerativeThemeType, @CurrentActor() actor: PersonActor) {
    return this.loaders.proposalsOfTheme(id, actor);
  }
}
