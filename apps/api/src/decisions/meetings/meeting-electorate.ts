import { Injectable } from '@nestjs/common';

import { electorateOf, type Elector } from '@systemblick/domain/decisions/meetings/electorate';
import type { Meeting } from '@systemblick/domain/decisions/meetings/meeting';
import { dayOf, type CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { Body } from '@systemblick/domain/people/body';
import type { Membership } from '@systemblick/domain/people/membership';
import { seatStands, type Seat } from '@systemblick/domain/people/seat';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';

import { RequestLoaders } from '../../platform/request/request-loaders.js';

/** The seats of the body that meets, and who is on them. Read once a request, and never inside an act. */
@Injectable()
export class MeetingElectorate {
  constructor(
    private readonly queries: PeopleQueries,
    private readonly loaders: RequestLoaders,
  ) {}

  async body({ bodyId }: Meeting): Promise<Body> {
    const body = await this.loaders.for('body', this.queries.bodiesById).load(bodyId);
    if (!body) throw new Error(`The body ${bodyId} of a meeting is gone`);
    return body;
  }

  /** The voting seats on the day of a moment. */
  async of(meeting: Meeting, moment: Date): Promise<readonly Elector[]> {
    const seats = await this.seats(meeting, dayOf(moment));
    return electorateOf(seats, await this.memberships(seats), dayOf(moment));
  }

  /** Every seat that stands on a day, advisory ones included, with who is on it. */
  async seated(
    meeting: Meeting,
    day: CivilDate,
  ): Promise<readonly { readonly seat: Seat; readonly elector: Elector }[]> {
    const seats = await this.seats(meeting, day);
    const memberships = await this.memberships(seats);
    return seats.flatMap((seat) =>
      electorateOf([{ ...seat, voting: true }], memberships, day).map((elector) => ({ seat, elector })),
    );
  }

  private async seats({ bodyId }: Meeting, day: CivilDate): Promise<readonly Seat[]> {
    const seats = await this.loaders.for('seats', (ids) => this.queries.seatsByBody(ids)).load(bodyId);
    return (seats ?? []).filter((seat) => seatStands(seat, day));
  }

  private async memberships(seats: readonly Seat[]): Promise<readonly Membership[]> {
    const loader = this.loaders.for('memberships', (ids) => this.queries.membershipsBySeat(ids));
    return (await Promise.all(seats.map(({ id }) => loader.load(id)))).flatMap((found) => found ?? []);
  }
}
