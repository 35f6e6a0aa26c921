import { AdministerBodies } from '@systemblick/api/people/administer-bodies';
import type { BodyId, InstitutionId } from '@systemblick/domain/kernel/actor';
import type { SeatId } from '@systemblick/domain/people/seat';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { Story } from '../story/story.js';

type Seating = {
  readonly bodyId: BodyId;
  readonly institutionId: InstitutionId | null;
  readonly member: string;
  readonly deputy?: string | null | undefined;
};

/** A voting seat with its member, and with who stands in where somebody is named. */
export async function seat(
  story: Story,
  administrator: string,
  { bodyId, institutionId, member, deputy }: Seating,
): Promise<SeatId> {
  const id = newId<'Seat'>();
  const from = story.dates.shownDay();
  await story.act(administrator, 'seat:write', AdministerBodies, (bodies, actor) =>
    bodies.addSeat(actor, { id, bodyId, institutionId, voting: true }),
  );
  for (const [key, capacity] of [
    [member, 'member'],
    [deputy, 'deputy'],
  ] as const)
    if (key)
      await story.act(administrator, 'membership:write', AdministerBodies, (bodies, actor) =>
        bodies.seatPerson(actor, id, {
          id: newId<'Membership'>(),
          personId: story.person(key),
          capacity,
          from,
          until: null,
        }),
      );
  return id;
}
