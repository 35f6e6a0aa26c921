import { Injectable } from '@nestjs/common';

import type { BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { draftPaper } from '@systemblick/domain/decisions/papers/write-paper';
import type { Actor, BodyId } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { Proposal } from '@systemblick/domain/proposals/proposal';
import { Papers } from '@systemblick/persistence/decisions/papers/papers';
import { oldestSteeringGroup } from '@systemblick/persistence/people/oldest-steering-group';
import { newId } from '@systemblick/persistence/platform/new-id';
import type { Work } from '@systemblick/persistence/platform/work';

import { ProposalReactions } from '../../proposals/proposal-reactions.js';
import { paperOfProposal } from './paper-of-proposal.js';

/** The coordination finds a draft in place of a blank page; where no Lenkungsgruppe sits, there is nobody to write for. */
@Injectable()
export class DraftBeschlussvorlageWhenProposalIsAccepted {
  constructor(
    private readonly papers: Papers,
    reactions: ProposalReactions,
  ) {
    reactions.register((...given) => this.execute(...given));
  }

  private async execute(work: Work, actor: Actor, proposal: Proposal): Promise<void> {
    const author = proposal.acceptedBy ?? (actor.kind === 'person' ? actor.personId : null);
    const bodyId = await oldestSteeringGroup(work);
    if (!author || !bodyId) return;

    const drafted = draftPaper(this.draftOf(proposal, bodyId, author));
    if (!drafted.ok) throw new Error(`A proposal makes no paper: ${drafted.refusal.code}`);
    const act = { action: 'paper:draft', actor, facts: { proposal: proposal.id } };
    await this.papers.create(work, drafted.value, act);
  }

  private draftOf(proposal: Proposal, bodyId: BodyId, author: PersonId) {
    const { id: proposalId, municipalityId, themeId } = proposal;
    const origin = { id: newId<'Beschlussvorlage'>() as BeschlussvorlageId, municipalityId, bodyId, proposalId };
    return {
      ...origin,
      authorIds: [author],
      themeIds: [themeId],
      ...paperOfProposal(proposal),
    };
  }
}
