import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import type { Proposal } from '@systemblick/domain/proposals/proposal';
import type { Work } from '@systemblick/persistence/platform/work';
import { Proposals } from '@systemblick/persistence/proposals/proposals';

import { MoveThemeOfProposal } from './move-theme-of-proposal.js';
import { ProposalReactions } from './proposal-reactions.js';

/** What follows when a proposal changes hands, in the act in which it does. */
@Injectable()
export class HandOver {
  constructor(
    private readonly proposals: Proposals,
    private readonly theme: MoveThemeOfProposal,
    private readonly reactions: ProposalReactions,
    private readonly clock: Clock,
  ) {}

  async handedIn(work: Work, actor: PersonActor, proposal: Proposal): Promise<Result<Proposal, Refusal>> {
    const version = { occasion: 'submit', by: actor.personId, now: this.clock.now() } as const;
    await this.proposals.keepVersion(work, proposal, version);
    return this.theme.submit(work, proposal);
  }

  async accepted(work: Work, actor: PersonActor, proposal: Proposal): Promise<Result<Proposal, Refusal>> {
    await this.reactions.run(work, actor, proposal);
    return accept(proposal);
  }

  returned(work: Work, proposal: Proposal): Promise<Result<Proposal, Refusal>> {
    return this.theme.sendBack(work, proposal);
  }
}
