import { Injectable } from '@nestjs/common';

import type { BodyId } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import { inForce, type Membership } from '@systemblick/domain/people/membership';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';
import type { Work } from '@systemblick/persistence/platform/work';

/** Who is on the seats of a body. */
@Injectable()
export class PeopleOfBody {
  constructor(private readonly queries: PeopleQueries) {}

  /** Members and deputies on one of these days. */
  async seated(work: Work, bodyId: BodyId, days: readonly CivilDate[]): Promise<readonly Membership[]> {
    const seats = (await this.queries.seatsByBody([bodyId], work)).get(bodyId) ?? [];
    const memberships = await this.queries.membershipsBySeat(
      seats.map(({ id }) => id),
      work,
    );
    return [...memberships.values()].flat().filter((membership) => days.some((day) => inForce(membership, day)));
  }
}
