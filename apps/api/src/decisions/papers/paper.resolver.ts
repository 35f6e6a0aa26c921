import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { PaperQueries } from '@systemblick/persistence/decisions/papers/paper-queries';

import { PeopleLoaders } from '../../people/people-loaders.js';
import { BodyType, PersonType } from '../../people/people.types.js';
import { toConnection } from '../../platform/graphql/connection.js';
import { StepType } from '../../platform/graphql/step.type.js';
import { Requires } from '../../platform/permissions/requires.js';
import { CurrentActor } from '../../platform/request/current-actor.js';
import { ProposalLoaders } from '../../proposals/proposal-loaders.js';
import { ProposalType } from '../../proposals/proposal.types.js';
import { ThemeLoaders } from '../../themes/theme-loaders.js';
import { GenerativeThemeType } from '../../themes/theme.types.js';
import { PaperLoaders } from './paper-loaders.js';
import { SurroundingsOfPapers } from './paper-surroundings.js';
import { PapersArgs } from './paper.inputs.js';
import {
  PaperCommentType,
  BeschlussvorlageConnection,
  PaperFileType,
  BeschlussvorlageType,
  toBeschlussvorlageType,
} from './beschlussvorlage.types.js';
import { visibilityFor } from './paper.views.js';
import { StatementCountsType, StatementType } from './statement.types.js';

@Resolver(() => BeschlussvorlageType)
export class PaperResolver {
  constructor(
    private readonly queries: PaperQueries,
    private readonly loaders: PaperLoaders,
    private readonly surroundings: SurroundingsOfPapers,
  ) {}

  @Query(() => BeschlussvorlageConnection, { description: 'Those the reader may read, the newest change first.' })
  @Requires('paper:read')
  async papers(@Args() args: PapersArgs, @CurrentActor() actor: PersonActor) {
    const { states = null, themeId = null, mineOnly, search = null, ...page } = args;
    const filter = { states, themeId, authorId: mineOnly ? actor.personId : null, search };
    const [clearing, groups] = await Promise.all([
      this.surroundings.clearingPerson(actor),
      this.surroundings.groupsOf(actor),
    ]);
    return toConnection(
      await this.queries.list(page, filter, visibilityFor(actor, clearing, groups)),
      toBeschlussvorlageType,
    );
  }

  @Query(() => BeschlussvorlageType, { nullable: true })
  @Requires('paper:read')
  paper(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: PersonActor) {
    return this.loaders.paper(id, actor);
  }

  @ResolveField(() => [StepType])
  steps(@Parent() { aggregate }: BeschlussvorlageType, @CurrentActor() actor: PersonActor) {
    return this.loaders.steps(aggregate, actor);
  }

  @ResolveField(() => [StatementType], { description: 'Those the reader may read, in the order they were asked.' })
  statements(@Parent() { aggregate }: BeschlussvorlageType, @CurrentActor() actor: PersonActor) {
    return this.loaders.statements(aggregate, actor);
  }

  @ResolveField(() => StatementCountsType, { nullable: true })
  statementCounts(@Parent() { aggregate }: BeschlussvorlageType, @CurrentActor() actor: PersonActor) {
    return this.loaders.counts(aggregate, actor);
  }

  @ResolveField(() => [PaperCommentType])
  comments(@Parent() { aggregate }: BeschlussvorlageType, @CurrentActor() actor: PersonActor) {
    return this.loaders.comments(aggregate, actor);
  }

  @ResolveField(() => [PaperFileType])
  files(@Parent() { aggregate }: BeschlussvorlageType) {
    return this.loaders.files(aggregate);
  }
}

/** Whose paper it is, for whom, and about what. */
@Resolver(() => BeschlussvorlageType)
export class PaperPeopleResolver {
  constructor(
    private readonly people: PeopleLoaders,
    private readonly themes: ThemeLoaders,
    private readonly proposals: ProposalLoaders,
    private readonly surroundings: SurroundingsOfPapers,
  ) {}

  @ResolveField(() => BodyType, { description: 'The body that decides.' })
  body(@Parent() { aggregate }: BeschlussvorlageType) {
    return this.people.body(aggregate.bodyId);
  }

  @ResolveField(() => [PersonType])
  async authors(@Parent() { aggregate }: BeschlussvorlageType) {
    const found = await Promise.all(aggregate.authorIds.map((id) => this.people.person(id)));
    return found.filter((person) => person !== null);
  }

  @ResolveField(() => PersonType, { nullable: true })
  clearedBy(@Parent() { aggregate }: BeschlussvorlageType) {
    return 'clearedBy' in aggregate ? this.people.person(aggregate.clearedBy) : null;
  }

  @ResolveField(() => PersonType, {
    nullable: true,
    description: 'Whom the municipality names to clear papers; none where the head does.',
  })
  async clears(@CurrentActor() actor: PersonActor) {
    const id = await this.surroundings.clearingPerson(actor);
    return id ? this.people.person(id) : null;
  }

  @ResolveField(() => ProposalType, {
    nullable: true,
    description: 'The proposal it comes from, if the reader may see it.',
  })
  proposal(@Parent() { aggregate }: BeschlussvorlageType, @CurrentActor() actor: PersonActor) {
    return aggregate.proposalId ? this.proposals.proposal(aggregate.proposalId, actor) : null;
  }

  @ResolveField(() => [GenerativeThemeType], { name: 'themes', description: 'As far as the reader may see them.' })
  async themesOfPaper(@Parent() { aggregate }: BeschlussvorlageType, @CurrentActor() actor: PersonActor) {
    const found = await Promise.all(aggregate.themeIds.map((id) => this.themes.theme(id, actor)));
    return found.filter((theme) => theme !== null);
  }
}

@Resolver(() => PaperCommentType)
export class PaperCommentResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => PersonType, { nullable: true })
  author(@Parent() { by }: PaperCommentType) {
    return this.people.person(by);
  }
}
