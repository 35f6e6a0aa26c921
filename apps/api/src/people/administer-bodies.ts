import { Injectable } from '@nestjs/common';

import type { BodyId, InstitutionId, PersonActor } from '@systemblick/domain/kernel/actor';
import { dayOf, type CivilDate } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { wrongState } from '@systemblick/domain/kernel/transition';
import { checkAppointedByAnother } from '@systemblick/domain/people/appointed-by-another';
import { foundBody, type Body, type BodyDescription } from '@systemblick/domain/people/body';
import {
  endMembership,
  seatPerson,
  type Membership,
  type MembershipId,
  type SeatingCommand,
} from '@systemblick/domain/people/membership';
import { permitPeople } from '@systemblick/domain/people/rights';
import type { RulesOfProcedure } from '@systemblick/domain/people/rules-of-procedure';
import { rulesPresets } from '@systemblick/domain/people/rules-presets';
import { addSeat, endSeat, type SeatId } from '@systemblick/domain/people/seat';
import { Bodies } from '@systemblick/persistence/people/bodies';
import { Memberships } from '@systemblick/persistence/people/memberships';
import { NamesTaken } from '@systemblick/persistence/people/names-taken';
import { Seats } from '@systemblick/persistence/people/seats';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { permitted } from '../platform/permissions/permitted.js';
import { PeopleOfBody } from './people-of-body.js';
import { StillThere } from './still-there.js';
import { thenThere } from './then-there.js';

type Founding = BodyDescription & Pick<Body, 'id' | 'kind'>;
type Officers = Pick<Body, 'chairId' | 'deputyChairId' | 'minuteTakerId'>;

/** Founds and changes bodies, their rules of procedure, seats and memberships. */
@Injectable()
export class AdministerBodies {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly bodies: Bodies,
    private readonly seats: Seats,
    private readonly memberships: Memberships,
    private readonly people: PeopleOfBody,
    private readonly there: StillThere,
    private readonly names: NamesTaken,
    private readonly clock: Clock,
  ) {}

  async found(actor: PersonActor, command: Founding) {
    const body = foundBody({ ...command, municipalityId: actor.municipalityId, rules: rulesPresets.agreement.rules });
    if (!body.ok) return body;
    return this.names.orTaken('body', command, async () =>
      this.unit.do(async (work) => accept(await this.bodies.create(work, body.value, { action: 'body:write', actor }))),
    );
  }

  change(actor: PersonActor, id: BodyId, expectedVersion: number, description: BodyDescription) {
    return this.names.orTaken('body', { id, ...description }, () =>
      this.unit.do((work) => this.bodies.move(work, actor, 'change', { id, expectedVersion }, description)),
    );
  }

  changeRules(actor: PersonActor, id: BodyId, expectedVersion: number, rules: RulesOfProcedure) {
    return this.unit.do((work) => this.bodies.move(work, actor, 'changeRules', { id, expectedVersion }, rules));
  }

  async nameOfficers(actor: PersonActor, id: BodyId, expectedVersion: number, officers: Officers) {
    const there = await this.officersThere(id, officers);
    const memberIds = await this.memberIds(id);
    const command = { ...officers, memberIds, by: actor.personId };
    return this.unit.do(async (work) =>
      thenThere(await this.bodies.move(work, actor, 'nameOfficers', { id, expectedVersion }, command), there),
    );
  }

  /** The body is held meanwhile: it is not dissolved, and of two who seat somebody at once one comes after the other. */
  async addSeat(
    actor: PersonActor,
    command: { id: SeatId; bodyId: BodyId; institutionId: InstitutionId | null; voting: boolean },
  ) {
    const there = await this.there.institutions({ field: 'institutionId', ids: [command.institutionId] });
    return this.unit.do(async (work) => {
      const body = await this.bodies.lock(work, command.bodyId);
      if (!body) return refuse({ code: 'NOT_FOUND', field: 'bodyId' } as const);
      const seat = permitted(permitPeople(actor, 'seat:write', body), () => thenThere(addSeat(body, command), there));
      if (!seat.ok) return seat;
      return accept(await this.seats.create(work, seat.value, { action: 'seat:write', actor }));
    });
  }

  endSeat(actor: PersonActor, id: SeatId, expectedVersion: number, on: CivilDate) {
    return this.unit.do((work) =>
      this.seats.change(work, id, expectedVersion, { action: 'seat:write', actor }, (seat) =>
        permitted(permitPeople(actor, 'seat:write', seat), () => endSeat(seat, on)),
      ),
    );
  }

  async seatPerson(actor: PersonActor, seatId: SeatId, command: SeatingCommand) {
    const there = await this.there.persons({ field: 'personId', ids: [command.personId] });
    return this.unit.do(async (work) => {
      const seat = await this.seats.find(seatId, work);
      const body = seat && (await this.bodies.lock(work, seat.bodyId));
      if (!seat || !body) return refuse({ code: 'NOT_FOUND', field: 'seatId' } as const);
      const others = await this.memberships.ofSeat(work, seatId);
      const membership = permitted(permitPeople(actor, 'membership:write', seat), (): Result<Membership, Refusal> =>
        body.state !== 'active' ? wrongState : thenThere(seatPerson(seat, { ...command, others }), there),
      );
      if (!membership.ok) return membership;
      const office = { bodyKind: body.kind, personId: command.personId, before: null, by: actor.personId };
      const appointed = checkAppointedByAnother('personId', office);
      if (!appointed.ok) return appointed;
      const act = { action: 'membership:write', actor };
      return accept(await this.memberships.create(work, membership.value, act));
    });
  }

  endMembership(actor: PersonActor, id: MembershipId, expectedVersion: number, until: CivilDate) {
    return this.unit.do((work) =>
      this.memberships.change(work, id, expectedVersion, { action: 'membership:write', actor }, (membership) =>
        permitted(permitPeople(actor, 'membership:write', membership), () => endMembership(membership, until)),
      ),
    );
  }

  private async officersThere(id: BodyId, officers: Officers) {
    const was = await this.bodies.find(id);
    for (const field of ['chairId', 'deputyChairId', 'minuteTakerId'] as const) {
      const there = await this.there.persons({ field, ids: [officers[field]], before: [was?.[field] ?? null] });
      if (!there.ok) return there;
    }
    return accept(true as const);
  }

  private async memberIds(bodyId: BodyId) {
    const seated = await this.people.seated(bodyId, [dayOf(this.clock.now())]);
    return seated.filter(({ capacity }) => capacity === 'member').map(({ personId }) => personId);
  }
}
