import { Injectable } from '@nestjs/common';

import type { BeschlussvorlageId } from '@systemblick/domain/decisions/beschlussvorlage';
import { draftPaper } from '@systemblick/domain/decisions/write-paper';
import type { Actor, BodyId } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { Proposal } from '@systemblick/domain/proposals/proposal';
import { Papers } from '@systemblick/persistence/decisions/papers';
import { newId } from '@systemblick/persistence/platform/new-id';
import type { Transaction } from '@systemblick/persistence/platform/tenant';

import { ProposalReactions } from '../proposals/proposal-reactions.js';
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

  private async execute(transaction: Transaction, actor: Actor, proposal: Proposal): Promise<void> {
    const author = proposal.acceptedBy ?? (actor.kind === 'person' ? actor.personId : null);
    const bodyId = await steeringGroup(transaction);
    if (!author || !bodyId) return;

    const drafted = draftPaper(this.draftOf(proposal, bodyId, author));
    if (!drafted.ok) throw new Error(`A proposal makes no paper: ${drafted.refusal.code}`);
    const act = { action: 'paper:draft', actor, facts: { proposal: proposal.id } };
    await this.papers.createWithin(transaction, drafted.value, act);
  }

  private draftOf(proposal: Proposal, bodyId: BodyId, author: PersonId) {
    const { id: proposalId, municipalityId, themeId } = proposal;
    const origin = { id: newId<'Beschlussvorlage'>() as BeschlussvorlageId, municipalityId, bodyId, proposalId };
    return { ...origin, number: null, numberTaken: false, authorIds: [author], themeIds: [themeId], ...paperOfProposal(proposal) };
  }
}

/** The body that decides; the oldest, where a municipality has several. */
async function steeringGroup(transaction: Transaction): Promise<BodyId | undefined> {
  const rows = await transaction.query<{ id: BodyId }[]>(
    `SELECT id FROM body WHERE municipality_id = current_municipality() AND kind = 'steeringGroup' AND state = 'active' ORDER BY id LIMIT 1`,
  );
  return rows[0]?.id;
}
