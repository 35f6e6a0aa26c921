import { Injectable } from '@nestjs/common';

import type { BodyId, PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { activateProjektgruppe } from '@systemblick/domain/proposals/lead-projektgruppe';
import type { Projektgruppe } from '@systemblick/domain/proposals/projektgruppe';
import { permitProjektgruppe } from '@systemblick/domain/proposals/rights';
import { seatProjektgruppe, type GroupMember } from '@systemblick/domain/proposals/seat-projektgruppe';
import { newId } from '@systemblick/persistence/platform/new-id';
import type { Transaction } from '@systemblick/persistence/platform/tenant';
import { ProposalStores } from '@systemblick/persistence/proposals/proposal-stores';

import { StillThere } from '../people/still-there.js';
import { permitted } from '../platform/permissions/permitted.js';
import type { WhichGroup } from './lead-projektgruppe.js';

export type NewMember = Omit<GroupMember, 'seatId' | 'membershipId'>;

/** Sets a group to work: in the existing body it named, or in one founded here with its seats and members. */
@Injectable()
export class ActivateProjektgruppe {
  constructor(
    private readonly stores: ProposalStores,
    private readonly there: StillThere,
    private readonly clock: Clock,
  ) {}

  async execute(actor: PersonActor, which: WhichGroup, members: readonly NewMember[]) {
    const known = await this.check(members);
    if (!known.ok) return known;

    return this.stores.together<Projektgruppe, Refusal>(async (transaction) => {
      const { groups } = this.stores;
      const group = await groups.load(transaction, which.id, 'lock');
      if (!group) return refuse({ code: 'NOT_FOUND' });
      const may = permitProjektgruppe(actor, 'projektgruppe:activate', group);
      if (!may.ok) return may;
      const body = await this.bodyFor(transaction, actor, group, members);
      if (!body.ok) return body;

      const act = { action: 'projektgruppe:activate', actor };
      return groups.changeWithin(transaction, which.id, which.expectedVersion, act, (same) =>
        permitted(permitProjektgruppe(actor, 'projektgruppe:activate', same), () =>
          activateProjektgruppe(same, { bodyId: body.value }),
        ),
      );
    });
  }

  private async bodyFor(
    transaction: Transaction,
    actor: PersonActor,
    group: Projektgruppe,
    members: readonly NewMember[],
  ): Promise<Result<BodyId, Refusal>> {
    if (group.existingBody?.kind === 'used') {
      const body = await this.stores.body(transaction, group.existingBody.bodyId);
      return body?.state === 'active' ? accept(body.id) : refuse({ code: 'BODY_UNFIT' });
    }
    const seated = seatProjektgruppe(group, {
      bodyId: newId<'Body'>(),
      members: members.map((member) => ({ ...member, seatId: newId<'Seat'>(), membershipId: newId<'Membership'>() })),
      now: this.clock.now(),
    });
    if (!seated.ok) return seated;

    await this.stores.foundBody(transaction, actor, seated.value);
    return accept(seated.value.body.id);
  }

  private async check(members: readonly NewMember[]): Promise<Result<true, Refusal>> {
    const persons = await this.there.persons({ field: 'members', ids: members.map(({ personId }) => personId) });
    if (!persons.ok) return persons;
    const ids = members.map(({ institutionId }) => institutionId);
    return this.there.institutions({ field: 'members', ids });
  }
}
