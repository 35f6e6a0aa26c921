import { Injectable } from '@nestjs/common';

import type { BodyId, PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import type { Projektgruppe } from '@systemblick/domain/proposals/projektgruppe';
import { seatProjektgruppe, type SeatedBody, type GroupMember } from '@systemblick/domain/proposals/seat-projektgruppe';
import { Bodies } from '@systemblick/persistence/people/bodies';
import { Memberships } from '@systemblick/persistence/people/memberships';
import { Seats } from '@systemblick/persistence/people/seats';
import { newId } from '@systemblick/persistence/platform/new-id';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';
import { Projektgruppen } from '@systemblick/persistence/proposals/projektgruppen';

import { StillThere } from '../people/still-there.js';
import type { WhichGroup } from './lead-projektgruppe.js';

export type NewMember = Omit<GroupMember, 'seatId' | 'membershipId'>;

/** Sets a group to work: in the existing body it named, or in one founded here with its seats and members. */
@Injectable()
export class ActivateProjektgruppe {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly groups: Projektgruppen,
    private readonly bodies: Bodies,
    private readonly seats: Seats,
    private readonly memberships: Memberships,
    private readonly there: StillThere,
    private readonly clock: Clock,
  ) {}

  execute(actor: PersonActor, which: WhichGroup, members: readonly NewMember[]) {
    return this.unit.do((work) =>
      this.groups.move(work, actor, 'activate', which, async (group) => {
        const there = await this.areThere(work, members);
        return there.ok ? { bodyId: await this.bodyFor(work, actor, group, members) } : there;
      }),
    );
  }

  private async bodyFor(
    work: Work,
    actor: PersonActor,
    group: Projektgruppe,
    members: readonly NewMember[],
  ): Promise<Result<BodyId, Refusal>> {
    if (group.existingBody?.kind === 'used') {
      const body = await this.bodies.hold(work, group.existingBody.bodyId);
      return body?.state === 'active' ? accept(body.id) : refuse({ code: 'BODY_UNFIT' });
    }
    const seated = seatProjektgruppe(group, {
      bodyId: newId<'Body'>(),
      members: members.map((member) => ({ ...member, seatId: newId<'Seat'>(), membershipId: newId<'Membership'>() })),
      now: this.clock.now(),
    });
    if (!seated.ok) return seated;

    await this.found(work, actor, seated.value);
    return accept(seated.value.body.id);
  }

  /** A group's body with everybody in it. */
  async found(work: Work, actor: PersonActor, { body, seats, memberships }: SeatedBody): Promise<void> {
    await this.bodies.create(work, body, { action: 'body:write', actor });
    for (const seat of seats) await this.seats.create(work, seat, { action: 'seat:write', actor });
    for (const membership of memberships)
      await this.memberships.create(work, membership, { action: 'membership:write', actor });
  }

  private async areThere(work: Work, members: readonly NewMember[]): Promise<Result<true, Refusal>> {
    const institutionIds = members.map(({ institutionId }) => institutionId);
    const institutions = await this.there.institutions(work, { field: 'members', ids: institutionIds });
    if (!institutions.ok) return institutions;
    return this.there.persons(work, { field: 'members', ids: members.map(({ personId }) => personId) });
  }
}
