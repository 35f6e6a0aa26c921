import { Injectable } from '@nestjs/common';

import type { MeetingId, PresenceEvent } from '@systemblick/domain/decisions/meetings/meeting';
import { permitMeeting } from '@systemblick/domain/decisions/relations';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { PersonId } from '@systemblick/domain/kernel/id';
import { refuse } from '@systemblick/domain/kernel/result';
import type { SeatId } from '@systemblick/domain/people/seat';
import { Meetings } from '@systemblick/persistence/decisions/meetings/meetings';
import { Persons } from '@systemblick/persistence/people/persons';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { MeetingElectorate } from './meeting-electorate.js';

export type PresenceNote = Omit<PresenceEvent, 'at'> & { readonly at: Date | null };

/** The log of who came and went, and who sits in for whom. It only grows, so it asks for no version. */
@Injectable()
export class KeepPresence {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly meetings: Meetings,
    private readonly persons: Persons,
    private readonly electorate: MeetingElectorate,
    private readonly clock: Clock,
  ) {}

  note(actor: PersonActor, id: MeetingId, { at, ...note }: PresenceNote) {
    const now = this.clock.now();
    const command = { ...note, at: at ?? now, now };
    return this.unit.do((work) =>
      this.meetings.move(work, actor, 'notePresence', any(id), async () =>
        (await this.persons.find(note.personId, work)) ? command : refuse({ code: 'NOT_FOUND', field: 'personId' }),
      ),
    );
  }

  async confirm(actor: PersonActor, id: MeetingId, seatId: SeatId, personId: PersonId) {
    const known = await this.meetings.find(id);
    if (!known) return refuse({ code: 'NOT_FOUND', field: 'id' } as const);
    const may = permitMeeting(actor, 'meeting:confirmDeputy', known);
    if (!may.ok) return may;
    const electors = await this.electorate.of(known, this.clock.now());
    const elector = electors.find((one) => one.seatId === seatId);
    if (!elector) return refuse({ code: 'NOT_FOUND', field: 'seatId' } as const);

    return this.unit.do((work) => this.meetings.move(work, actor, 'confirmDeputy', any(id), { elector, personId }));
  }

  revoke(actor: PersonActor, id: MeetingId, seatId: SeatId) {
    return this.unit.do((work) => this.meetings.move(work, actor, 'revokeDeputy', any(id), { seatId }));
  }
}

const any = (id: MeetingId) => ({ id, expectedVersion: 'any' }) as const;
