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
import { addSeat, endSeat, type Seat, type SeatId } from '@systemblick/domain/people/seat';
import { Bodies } from '@systemblick/persistence/people/bodies';
import { Memberships } from '@systemblick/persistence/people/memberships';
import { NamesTaken } from '@systemblick/persistence/people/names-taken';
import { Seats } from '@systemblick/persistence/people/seats';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';

import { permitted } from '../platform/permissions/permitted.js';
import { PeopleOfBody } from './people-of-body.js';
import { StillThere } from './still-there.js';

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
    return this.names.orTaken('body', command, () =>
      this.unit.do(async (work): Promise<Result<Body, Refusal>> => {
        const there = await this.memberThere(work, command);
        return there.ok ? accept(await this.bodies.create(work, body.value, { action: 'body:write', actor })) : there;
      }),
    );
  }

  change(actor: PersonActor, id: BodyId, expectedVersion: number, description: BodyDescription) {
    return this.names.orTaken('body', { id, ...description }, () =>
      this.unit.do((work) =>
        this.bodies.move(work, actor, 'change', { id, expectedVersion }, async () => {
          const there = await this.memberThere(work, description);
          return there.ok ? description : there;
        }),
      ),
    );
  }

  changeRules(actor: PersonActor, id: BodyId, expectedVersion: number, rules: RulesOfProcedure) {
    return this.unit.do((work) => this.bodies.move(work, actor, 'changeRules', { id, expectedVersion }, rules));
  }

  nameOfficers(actor: PersonActor, id: BodyId, expectedVersion: number, officers: Officers) {
    return this.unit.do((work) =>
      this.bodies.move(work, actor, 'nameOfficers', { id, expectedVersion }, async (body) => {
        const there = await this.officersThere(work, body, officers);
        return there.ok ? { ...officers, memberIds: await this.memberIds(work, id), by: actor.personId } : there;
      }),
    );
  }

  /** The body is held meanwhile: it is not dissolved, and of two who seat somebody at once one comes after the other. */
  addSeat(
    actor: PersonActor,
    command: { id: SeatId; bodyId: BodyId; institutionId: InstitutionId | null; voting: boolean },
  ) {
    return this.unit.do(async (work): Promise<Result<Seat, Refusal>> => {
      const there = await this.there.institutions(work, { field: 'institutionId', ids: [command.institutionId] });
      const body = await this.bodies.lock(work, command.bodyId);
      if (!body) return refuse({ code: 'NOT_FOUND', field: 'bodyId' } as const);
      const seat = permitted(permitPeople(actor, 'seat:write', body), () => addSeat(body, command));
      if (!seat.ok) return seat;
      if (!there.ok) return there;
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

  seatPerson(actor: PersonActor, seatId: SeatId, command: SeatingCommand) {
    return this.unit.do(async (work): Promise<Result<Membership, Refusal>> => {
      const seat = await this.seats.find(seatId, work);
      const body = seat && (await this.bodies.lock(work, seat.bodyId));
      if (!seat || !body) return refuse({ code: 'NOT_FOUND', field: 'seatId' } as const);
      const others = await this.memberships.ofSeat(work, seatId);
      const membership = permitted(permitPeople(actor, 'membership:write', seat), (): Result<Membership, Refusal> =>
        body.state === 'active' ? seatPerson(seat, { ...command, others }) : wrongState,
      );
      if (!membership.ok) return membership;
      const there = await this.there.persons(work, { field: 'personId', ids: [command.personId] });
      if (!there.ok) return there;
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

  private memberThere(work: Work, { memberMunicipalityId }: BodyDescription) {
    return this.there.memberMunicipalities(work, { field: 'memberMunicipalityId', ids: [memberMunicipalityId] });
  }

  private officersThere(work: Work, was: Officers, officers: Officers) {
    const fields = ['chairId', 'deputyChairId', 'minuteTakerId'] as const;
    return this.there.persons(
      work,
      ...fields.map((field) => ({ field, ids: [officers[field]], before: [was[field]] })),
    );
  }

  private async memberIds(work: Work, bodyId: BodyId) {
    const seated = await this.people.seated(work, bodyId, [dayOf(this.clock.now())]);
    return seated.filter(({ capacity }) => capacity === 'member').map(({ personId }) => personId);
  }
}
