import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { PaperQueries } from '@systemblick/persistence/decisions/papers/paper-queries';

import { CurrentActor } from '../../platform/request/current-actor.js';
import { RequestLoaders } from '../../platform/request/request-loaders.js';
import { ProposalType } from '../../proposals/proposal.types.js';
import { PaperLoaders } from './paper-loaders.js';
import { BeschlussvorlageType } from './beschlussvorlage.types.js';

/** What an accepted proposal became. */
@Resolver(() => ProposalType)
export class PapersOfProposalResolver {
  constructor(
    private readonly queries: PaperQueries,
    private readonly loaders: RequestLoaders,
    private readonly papers: PaperLoaders,
  ) {}

  @ResolveField(() => [BeschlussvorlageType], {
    name: 'papers',
    description: 'The papers written from it that the reader may read, the first one first.',
  })
  async papersOfProposal(
    @Parent() { id }: Pick<ProposalType, 'id'>,
    @CurrentActor() actor: PersonActor,
  ): Promise<BeschlussvorlageType[]> {
    const written = (await this.loaders.for('papersOfProposal', this.queries.papersOfProposals).load(id)) ?? [];
    const seen = await Promise.all(written.map((paper) => this.papers.view(paper, actor)));
    return seen.filter((paper) => paper !== null);
  }
}
