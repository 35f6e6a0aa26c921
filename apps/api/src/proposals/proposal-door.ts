import { Injectable, type OnModuleInit } from '@nestjs/common';

import { textWithTables } from '@systemblick/co-editing/messages';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { permitProposal } from '@systemblick/domain/proposals/rights';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';
import { ProposalQueries } from '@systemblick/persistence/proposals/proposal-queries';

import { RoomDoors, type DoorAnswer } from '../co-editing/room-doors.js';

/** Who may enter a proposal's document: its group writes while it is a draft, others who may read it look on. */
@Injectable()
export class ProposalDoor implements OnModuleInit {
  constructor(
    private readonly doors: RoomDoors,
    private readonly queries: ProposalQueries,
    private readonly people: PeopleQueries,
  ) {}

  onModuleInit(): void {
    this.doors.register((actor, room) => this.ask(actor, room));
  }

  private async ask(actor: PersonActor, room: string): Promise<DoorAnswer> {
    const proposal = await this.queries.proposalOfRoom(room);
    if (!proposal || !permitProposal(actor, 'proposal:read', proposal).ok) return undefined;

    const person = (await this.people.personsById([actor.personId])).get(actor.personId);
    const identity = { personId: actor.personId, name: person?.name ?? '' };
    const access = permitProposal(actor, 'proposal:write', proposal).ok ? 'write' : 'read';
    return { access, identity, text: textWithTables };
  }
}
