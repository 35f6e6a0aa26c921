import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import type { Proposal } from '@systemblick/domain/proposals/proposal';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import { Proposals } from '@systemblick/persistence/proposals/proposals';

import { GroupMembers, type Members } from './group-members.js';
import { HandOver } from './hand-over.js';
import type { WhichProposal } from './write-proposal.js';

type Answer = Promise<Result<Proposal, Refusal>>;

/** A proposal leaves the group, and is accepted or returned; its theme and the theme's way move with it. */
@Injectable()
export class HandInProposal {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly proposals: Proposals,
    private readonly members: GroupMembers,
    private readonly handOver: HandOver,
    private readonly clock: Clock,
  ) {}

  async submit(actor: PersonActor, which: WhichProposal): Answer {
    const { memberIds } = await this.membersOf(which);
    const command = { memberIds, now: this.clock.now() };
    return this.unit.do(async (work): Answer => {
      const submitted = await this.proposals.move(work, actor, 'submit', which, command);
      return submitted.ok ? this.handOver.handedIn(work, actor, submitted.value) : submitted;
    });
  }

  /** The coordinator led the group: handing in is accepting. */
  async submitOwn(actor: PersonActor, which: WhichProposal): Answer {
    const { memberIds } = await this.membersOf(which);
    const command = { memberIds, now: this.clock.now() };
    return this.unit.do(async (work): Answer => {
      const accepted = await this.proposals.move(work, actor, 'submitOwn', which, command);
      if (!accepted.ok) return accepted;
      const handedIn = await this.handOver.handedIn(work, actor, accepted.value);
      return handedIn.ok ? this.handOver.accepted(work, actor, accepted.value) : handedIn;
    });
  }

  async accept(actor: PersonActor, which: WhichProposal): Answer {
    const { leaderIds } = await this.membersOf(which);
    const command = { by: actor.personId, leaderIds, now: this.clock.now() };
    return this.unit.do(async (work): Answer => {
      const accepted = await this.proposals.move(work, actor, 'accept', which, command);
      return accepted.ok ? this.handOver.accepted(work, actor, accepted.value) : accepted;
    });
  }

  return(actor: PersonActor, which: WhichProposal, remark: string): Answer {
    return this.unit.do(async (work): Answer => {
      const returned = await this.proposals.move(work, actor, 'return', which, { remark });
      return returned.ok ? this.handOver.returned(work, returned.value) : returned;
    });
  }

  private async membersOf({ id }: WhichProposal): Promise<Members> {
    return this.members.ofProposal(await this.proposals.find(id));
  }
}
