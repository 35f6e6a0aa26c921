import { Injectable } from '@nestjs/common';

import type { MeetingId, PresenceEvent } from '@systemblick/domain/decisions/meeting';
import { confirmDeputy, notePresence, revokeDeputy } from '@systemblick/domain/decisions/presence';
import { permitMeeting } from '@systemblick/domain/decisions/relations';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { PersonId } from '@systemblick/domain/kernel/id';
import { refuse } from '@systemblick/domain/kernel/result';
import { checkHasBeen } from '@systemblick/domain/kernel/to-come';
import type { SeatId } from '@systemblick/domain/people/seat';
import { Meetings } from '@systemblick/persistence/decisions/meetings';
import { Persons } from '@systemblick/persistence/people/persons';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { permitted } from '../platform/permissions/permitted.js';
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

  async note(actor: PersonActor, id: MeetingId, { at: moment, ...note }: PresenceNote) {
    const known = await this.meetings.find(id);
    if (!known) return refuse({ code: 'NOT_FOUND', field: 'id' } as const);
    const may = permitMeeting(actor, 'meeting:notePresence', known);
    if (!may.ok) return may;
    const now = this.clock.now();
    const at = moment ?? now;
    const been = checkHasBeen('at', at, now);
    if (!been.ok) return been;
    if (!(await this.persons.find(note.personId))) return refuse({ code: 'NOT_FOUND', field: 'personId' } as const);

    return this.unit.do((work) =>
      this.meetings.change(work, id, 'any', { action: 'meeting:notePresence', actor }, (meeting) =>
        permitted(permitMeeting(actor, 'meeting:notePresence', meeting), () => notePresence(meeting, { ...note, at })),
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

    return this.unit.do((work) =>
      this.meetings.change(work, id, 'any', { action: 'meeting:confirmDeputy', actor }, (meeting) =>
        permitted(permitMeeting(actor, 'meeting:confirmDeputy', meeting), () =>
          confirmDeputy(meeting, { elector, personId }),
        ),
      ),
    );
  }

  revoke(actor: PersonActor, id: MeetingId, seatId: SeatId) {
    return this.unit.do((work) =>
      this.meetings.change(work, id, 'any', { action: 'meeting:revokeDeputy', actor }, (meeting) =>
        permitted(permitMeeting(actor, 'meeting:revokeDeputy', meeting), () => revokeDeputy(meeting, { seatId })),
      ),
    );
  }
}
