import { Injectable } from '@nestjs/common';

import type { PersonActor, Role } from '@systemblick/domain/kernel/actor';
import { dayOf } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { leaveSeat, type Membership } from '@systemblick/domain/people/membership';
import {
  consentToBeNamed,
  registerPerson,
  type Person,
  type PersonDescription,
} from '@systemblick/domain/people/person';
import { Memberships } from '@systemblick/persistence/people/memberships';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';
import { Persons } from '@systemblick/persistence/people/persons';
import { IdTaken } from '@systemblick/persistence/platform/id-taken';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import { violates } from '@systemblick/persistence/platform/violates';
import type { Work } from '@systemblick/persistence/platform/work';

import { stepDone } from '../platform/step-done.js';
import { MoveAccess } from './move-access.js';
import { StillThere } from './still-there.js';
import { WhatHangsOn } from './what-hangs-on.js';

type Edit = PersonDescription & { readonly id: PersonId };

/** Registers people, gives them roles, and lets them go. */
@Injectable()
export class AdministerPersons {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly persons: Persons,
    private readonly memberships: Memberships,
    private readonly queries: PeopleQueries,
    private readonly moveAccess: MoveAccess,
    private readonly there: StillThere,
    private readonly hanging: WhatHangsOn,
    private readonly clock: Clock,
  ) {}

  async register(actor: PersonActor, command: Edit) {
    const person = registerPerson({ ...command, municipalityId: actor.municipalityId, roles: [] });
    if (!person.ok) return person;
    return this.orTaken(command, () =>
      this.unit.do(async (work): Promise<Result<Person, Refusal>> => {
        const there = await this.there.institutions(work, { field: 'institutionId', ids: [command.institutionId] });
        if (!there.ok) return there;
        const taken = await this.taken(command, work);
        if (taken) return taken;
        return accept(await this.persons.create(work, person.value, { action: 'person:write', actor }));
      }),
    );
  }

  /**
   * Another address to sign in with ends the sessions, and is told at the next sign-in; the password stays theirs. The
   * institution is held before the person, as by who names its leader.
   */
  async change(actor: PersonActor, { id, ...description }: Edit, expectedVersion: number) {
    let before: Person | undefined;
    const changed = await this.orTaken({ id, ...description }, () =>
      this.unit.do(async (work) => {
        const was = (await this.persons.find(id, work))?.institutionId ?? null;
        const named = { field: 'institutionId', ids: [description.institutionId], before: [was] };
        const there = await this.there.institutions(work, named);
        return this.persons.move(work, actor, 'change', { id, expectedVersion }, async (person) => {
          before = person;
          if (!there.ok) return there;
          return (await this.taken({ id, ...description }, work)) ?? description;
        });
      }),
    );
    if (changed.ok && before && before.email?.toLowerCase() !== changed.value.email?.toLowerCase())
      await this.moveAccess.execute(actor, changed.value);
    return changed;
  }

  changeRoles(actor: PersonActor, id: PersonId, expectedVersion: number, roles: readonly Role[]) {
    return this.unit.do(async (work) => {
      const otherAdministrators = await this.persons.lockWithAdministrators(work, id);
      const command = { roles, otherAdministrators };
      return this.persons.move(work, actor, 'changeRoles', { id, expectedVersion }, command);
    });
  }

  /** For oneself only. */
  consentToBeNamed(actor: PersonActor, named: boolean) {
    const act = { action: 'person:consentToBeNamed', actor, facts: { named } };
    return this.unit.do((work) =>
      this.persons.change(work, actor.personId, 'any', act, (person) => consentToBeNamed(person, { named })),
    );
  }

  /** Whoever leaves loses the way in, and every open session, at once; their seats are free from tomorrow on. */
  async leave(actor: PersonActor, id: PersonId, expectedVersion: number) {
    const left = await this.unit.do(async (work) => {
      const otherAdministrators = await this.persons.lockWithAdministrators(work, id);
      const gone = await this.persons.move(work, actor, 'leave', { id, expectedVersion }, async () => ({
        otherAdministrators,
        open: await this.hanging.of(work, { kind: 'person', id }),
      }));
      if (gone.ok) await this.leaveSeats(work, actor, id);
      return gone;
    });
    if (left.ok) await this.moveAccess.close(actor.municipalityId, id);
    return left;
  }

  private async leaveSeats(work: Work, actor: PersonActor, personId: PersonId): Promise<void> {
    const today = dayOf(this.clock.now());
    for (const membership of await this.memberships.ofPerson(work, personId)) {
      if (leaveSeat(membership, { today }) === membership) continue;
      const act = { action: 'membership:write', actor };
      stepDone(
        await this.memberships.change(work, membership.id, 'any', act, (same): Result<Membership, never> =>
          accept(leaveSeat(same, { today })),
        ),
      );
    }
  }

  private async taken({ id, email }: Pick<Edit, 'id' | 'email'>, work?: Work) {
    const holder = email === null ? undefined : await this.queries.holderOfAddress(email, id, work);
    return holder === undefined
      ? undefined
      : refuse({ code: 'EMAIL_TAKEN', field: 'email', facts: { name: holder } } as const);
  }

  /** Two who enter the same address at the same moment: the database lets one through. */
  private async orTaken<Value, R extends Refusal>(
    command: Pick<Edit, 'id' | 'email'>,
    work: () => Promise<Result<Value, R>>,
  ) {
    try {
      return await work();
    } catch (problem) {
      const taken = await this.taken(command);
      if (taken && (violates(problem, 'person_email') || problem instanceof IdTaken)) return taken;
      throw problem;
    }
  }
}
