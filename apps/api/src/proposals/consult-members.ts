import { Injectable } from '@nestjs/common';

import { materialiseInWorker, readable } from '@systemblick/co-editing-engine/worker/materialise';
import type { Reading } from '@systemblick/co-editing/reading';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import type {
  ConsultationAnswer,
  Proposal,
  ProposalId,
  ProposalRefusal,
  ProposalText,
} from '@systemblick/domain/proposals/proposal';
import { coEditingRooms } from '@systemblick/persistence/platform/co-editing-rooms';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';
import { ProposalQueries } from '@systemblick/persistence/proposals/proposal-queries';
import { Proposals } from '@systemblick/persistence/proposals/proposals';

import { MendedRooms } from '../co-editing/mended-rooms.js';
import { GroupMembers } from './group-members.js';
import { proposalUnfit } from './proposal-unfit.js';
import type { WhichProposal } from './write-proposal.js';

const reader = { module: '@systemblick/co-editing/proposals/proposal-document', name: 'readProposal' } as const;

/** Asks every member about the text as it stands, and takes their answers. */
@Injectable()
export class ConsultMembers {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly queries: ProposalQueries,
    private readonly proposals: Proposals,
    private readonly members: GroupMembers,
    private readonly rooms: MendedRooms,
    private readonly clock: Clock,
  ) {}

  /** Seals the document, takes over what it holds and keeps it as a version: all of it, or nothing. */
  async consult(actor: PersonActor, which: WhichProposal, answersUntil: CivilDate) {
    const room = await this.queries.room(which.id);
    if (!room) return refuse({ code: 'NOT_FOUND' } as const);

    return this.rooms.read(room, 'PROPOSAL_UNREADABLE', () =>
      this.unit.do(async (work): Promise<Result<Proposal, Refusal>> => {
        const now = this.clock.now();
        const asked = await this.proposals.move(work, actor, 'consult', which, async () => ({
          text: await this.sealed(work, room),
          answersUntil,
          now,
        }));
        if (asked.ok)
          await this.proposals.keepVersion(work, asked.value, { occasion: 'consult', by: actor.personId, now });
        return asked;
      }),
    );
  }

  /** Side by side: nobody's answer overwrites another's. */
  async answer(
    actor: PersonActor,
    id: ProposalId,
    given: { readonly answer: ConsultationAnswer; readonly remark: string | null },
  ) {
    const { memberIds, deputyIds } = await this.members.ofProposal(await this.proposals.find(id));
    const may = { memberIds: [...memberIds, ...deputyIds], now: this.clock.now() };
    const command = { ...given, ...may, personId: actor.personId };
    return this.unit.do((work) => this.proposals.move(work, actor, 'answer', { id, expectedVersion: 'any' }, command));
  }

  private async sealed(work: Work, room: string): Promise<Result<ProposalText, ProposalRefusal>> {
    await coEditingRooms.seal(work, room);
    const updates = await coEditingRooms.read(work, room);
    const reading = await readable(() => materialiseInWorker<Reading<ProposalText>>(updates, reader));
    if (!reading) return refuse({ code: 'PROPOSAL_UNREADABLE' });

    return reading.ok ? accept(reading.value) : refuse(proposalUnfit(reading.problem));
  }
}
