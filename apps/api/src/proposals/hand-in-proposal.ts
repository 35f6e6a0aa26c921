import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { refuse, type Result } from '@systemblick/domain/kernel/result';
import type { Proposal } from '@systemblick/domain/proposals/proposal';
import { permitProposal, type ProposalAction } from '@systemblick/domain/proposals/rights';
import {
  acceptProposal,
  returnProposal,
  submitOwnProposal,
  submitProposal,
} from '@systemblick/domain/proposals/submit-proposal';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';
import { Proposals } from '@systemblick/persistence/proposals/proposals';

import { permitted } from '../platform/permissions/permitted.js';
import { GroupMembers, type Members } from './group-members.js';
import { HandOver } from './hand-over.js';
import type { WhichProposal } from './write-proposal.js';

type Verb = (proposal: Proposal, members: Members) => Result<Proposal, Refusal>;
type Then = (work: Work, proposal: Proposal) => Promise<Result<Proposal, Refusal>>;

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

  submit(actor: PersonActor, which: WhichProposal) {
    const now = this.clock.now();
    return this.move(
      actor,
      which,
      'proposal:submit',
      (proposal, { memberIds }) => submitProposal(proposal, { memberIds, now }),
      (work, proposal) => this.handOver.handedIn(work, actor, proposal),
    );
  }

  /** The coordinator led the group: handing in is accepting. */
  submitOwn(actor: PersonActor, which: WhichProposal) {
    const now = this.clock.now();
    return this.move(
      actor,
      which,
      'proposal:submitOwn',
      (proposal, { memberIds }) => submitOwnProposal(proposal, { memberIds, now }),
      async (work, proposal) => {
        const handedIn = await this.handOver.handedIn(work, actor, proposal);
        return handedIn.ok ? this.handOver.accepted(work, actor, proposal) : handedIn;
      },
    );
  }

  accept(actor: PersonActor, which: WhichProposal) {
    const command = { by: actor.personId, now: this.clock.now() };
    return this.move(
      actor,
      which,
      'proposal:accept',
      (proposal, { leaderIds }) => acceptProposal(proposal, { ...command, leaderIds }),
      (work, proposal) => this.handOver.accepted(work, actor, proposal),
    );
  }

  return(actor: PersonActor, which: WhichProposal, remark: string) {
    return this.move(
      actor,
      which,
      'proposal:return',
      (proposal) => returnProposal(proposal, { remark }),
      (work, proposal) => this.handOver.returned(work, proposal),
    );
  }

  private async move(actor: PersonActor, which: WhichProposal, action: ProposalAction, verb: Verb, then: Then) {
    const known = await this.proposals.find(which.id);
    if (!known) return refuse({ code: 'NOT_FOUND' } as const);

    const members = await this.members.of(known.bodyId);
    return this.unit.do(async (work) => {
      const { id, expectedVersion } = which;
      const act = { action, actor };
      const moved = await this.proposals.change(work, id, expectedVersion, act, (proposal) =>
        permitted(permitProposal(actor, action, proposal), () => verb(proposal, members)),
      );
      return moved.ok ? then(work, moved.value) : moved;
    });
  }
}
