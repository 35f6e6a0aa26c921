import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import type { Proposal } from '@systemblick/domain/proposals/proposal';
import type { Transaction } from '@systemblick/persistence/platform/tenant';
import { ProposalStores } from '@systemblick/persistence/proposals/proposal-stores';

import { MoveThemeOfProposal } from './move-theme-of-proposal.js';
import { ProposalReactions } from './proposal-reactions.js';

/** What follows when a proposal changes hands, in the transaction in which it does. */
@Injectable()
export class HandOver {
  constructor(
    private readonly stores: ProposalStores,
    private readonly theme: MoveThemeOfProposal,
    private readonly reactions: ProposalReactions,
    private readonly clock: Clock,
  ) {}

  async handedIn(transaction: Transaction, actor: PersonActor, proposal: Proposal): Promise<Result<Proposal, Refusal>> {
    const version = { occasion: 'submit', by: actor.personId, now: this.clock.now() } as const;
    await this.stores.keepVersion(transaction, proposal, version);
    return this.theme.submit(transaction, proposal);
  }

  async accepted(transaction: Transaction, actor: PersonActor, proposal: Proposal): Promise<Result<Proposal, Refusal>> {
    await this.reactions.run(transaction, actor, proposal);
    return accept(proposal);
  }

  returned(transaction: Transaction, proposal: Proposal): Promise<Result<Proposal, Refusal>> {
    return this.theme.sendBack(transaction, proposal);
  }
}
