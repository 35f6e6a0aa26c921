import { Injectable, type OnModuleInit } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { permitSession } from '@systemblick/domain/reconstruction/rights';
import { hasAcceptedRules } from '@systemblick/domain/reconstruction/take-part';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';
import { SessionQueries } from '@systemblick/persistence/reconstruction/session-queries';

import { RoomDoors, type DoorAnswer } from '../co-editing/room-doors.js';

/** Who may enter a session's board: participants who accepted the rules; they write while the session runs. */
@Injectable()
export class BoardDoor implements OnModuleInit {
  constructor(
    private readonly doors: RoomDoors,
    private readonly queries: SessionQueries,
    private readonly people: PeopleQueries,
  ) {}

  onModuleInit(): void {
    this.doors.register((actor, room) => this.ask(actor, room));
  }

  private async ask(actor: PersonActor, room: string): Promise<DoorAnswer> {
    const session = await this.queries.sessionOfRoom(room);
    if (
      !session ||
      !permitSession(actor, 'session:readTexts', session).ok ||
      !hasAcceptedRules(session, actor.personId)
    )
      return undefined;

    const person = (await this.people.personsById([actor.personId])).get(actor.personId);
    const identity = { personId: actor.personId, name: person?.name ?? '' };
    return { access: session.state === 'running' ? 'write' : 'read', identity };
  }
}
