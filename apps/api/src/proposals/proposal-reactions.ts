import { Injectable } from '@nestjs/common';

import type { Actor } from '@systemblick/domain/kernel/actor';
import type { Proposal } from '@systemblick/domain/proposals/proposal';
import type { Work } from '@systemblick/persistence/platform/work';

export type ProposalReaction = (work: Work, actor: Actor, proposal: Proposal) => Promise<void>;

/** What follows when a proposal is accepted, in the same act. Later stages register; this one knows none of them. */
@Injectable()
export class ProposalReactions {
  private readonly reactions: ProposalReaction[] = [];

  register(reaction: ProposalReaction): void {
    this.reactions.push(reaction);
  }

  async run(...given: Parameters<ProposalReaction>): Promise<void> {
    for (const reaction of this.reactions) await reaction(...given);
  }
}
