import { Injectable } from '@nestjs/common';

import type { BodyId, InstitutionId } from '@systemblick/domain/kernel/actor';
import { dayOf } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { PersonId } from '@systemblick/domain/kernel/id';
import { inForce } from '@systemblick/domain/people/membership';
import type { Proposal } from '@systemblick/domain/proposals/proposal';

import { PeopleLoaders } from '../people/people-loaders.js';

/** Who belongs to a group's body today. */
export type Members = {
  /** Those who are asked: members, advisory ones too. */
  readonly memberIds: readonly PersonId[];
  /** Those who stand in for them, and may answer as well. */
  readonly deputyIds: readonly PersonId[];
  readonly leaderIds: readonly PersonId[];
  /** The institutions with somebody on one of their seats. */
  readonly institutionIds: readonly InstitutionId[];
};

const nobody: Members = { memberIds: [], deputyIds: [], leaderIds: [], institutionIds: [] };

@Injectable()
export class GroupMembers {
  constructor(
    private readonly people: PeopleLoaders,
    private readonly clock: Clock,
  ) {}

  /** Of the body that writes it; nobody where there is no such proposal. */
  ofProposal(proposal: Proposal | undefined): Promise<Members> {
    return proposal ? this.of(proposal.bodyId) : Promise.resolve(nobody);
  }

  async of(bodyId: BodyId): Promise<Members> {
    const today = dayOf(this.clock.now());
    const [body, seats] = await Promise.all([this.people.body(bodyId), this.people.seatsOf(bodyId)]);
    const standing = seats.filter(({ endedOn }) => endedOn === null || today <= endedOn);
    const held = await Promise.all(
      standing.map(async (seat) => ({
        seat,
        memberships: (await this.people.membershipsOf(seat.id)).filter((membership) => inForce(membership, today)),
      })),
    );
    const memberships = held.flatMap((one) => one.memberships);
    const idsOf = (capacity: 'member' | 'deputy') =>
      [...new Set(memberships.filter((one) => one.capacity === capacity).map((one) => one.personId))] as PersonId[];
    return {
      memberIds: idsOf('member'),
      deputyIds: idsOf('deputy'),
      leaderIds: [body?.chairId, body?.deputyChairId].filter((id): id is PersonId => Boolean(id)),
      institutionIds: held
        .filter((one) => one.memberships.length > 0 && one.seat.institutionId !== null)
        .map((one) => one.seat.institutionId as InstitutionId),
    };
  }
}
