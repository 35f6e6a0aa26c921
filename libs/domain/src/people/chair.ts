import type { BodyKind } from '../kernel/actor.js';

type Sitting = {
  readonly personId: string;
  readonly capacity: string;
  readonly from: string;
  readonly until: string | null;
};
type SeatWithPeople = { readonly endedOn: string | null; readonly memberships: readonly Sitting[] };

/** Which bodies somebody chairs or leads; a Kommune's own body follows its own order. */
const isChaired: Readonly<Record<BodyKind, boolean>> = {
  workingGroup: true,
  projectGroup: true,
  steeringGroup: true,
  memberMunicipalityBody: false,
};

/** Nobody chairs it who could: none is named, or who is named is a member no more. */
export const lacksChair = (
  { kind, chairId }: { readonly kind: BodyKind; readonly chairId: string | null },
  memberIds: readonly string[],
): boolean => isChaired[kind] && (chairId === null || !memberIds.includes(chairId));

/** Who is a member on a day, of all who ever sat in a body's seats; days as YYYY-MM-DD. */
export const memberIdsOn = (seats: readonly SeatWithPeople[], day: string): readonly string[] =>
  seats
    .filter(({ endedOn }) => endedOn === null || day <= endedOn)
    .flatMap(({ memberships }) => memberships)
    .filter(({ capacity, from, until }) => capacity === 'member' && from <= day && (until === null || day <= until))
    .map(({ personId }) => personId);
