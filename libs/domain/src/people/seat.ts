import type { BodyId, InstitutionId } from '../kernel/actor.js';
import type { CivilDate } from '../kernel/civil-date.js';
import type { Id } from '../kernel/id.js';
import type { Refusal, WrongState } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { wrongState } from '../kernel/transition.js';
import type { Versioned } from '../kernel/versioned.js';
import type { Body } from './body.js';

export type SeatId = Id<'Seat'>;

/** A place in a body: an institution's, or personal where `institutionId` is null. Advisory seats never vote. */
export type Seat = Versioned & {
  readonly id: SeatId;
  readonly bodyId: BodyId;
  readonly institutionId: InstitutionId | null;
  readonly voting: boolean;
  readonly endedOn: CivilDate | null;
};

export type SeatRefusal = Refusal<'SEAT_ENDED'>;

export function addSeat(
  body: Body,
  command: { readonly id: SeatId; readonly institutionId: InstitutionId | null; readonly voting: boolean },
): Result<Seat, WrongState> {
  if (body.state !== 'active') return wrongState;

  return accept({ ...command, municipalityId: body.municipalityId, version: 0, bodyId: body.id, endedOn: null });
}

export function endSeat(seat: Seat, on: CivilDate): Result<Seat, SeatRefusal> {
  if (seat.endedOn !== null) return refuse({ code: 'SEAT_ENDED' });

  return accept({ ...seat, endedOn: on });
}

export const seatStands = (seat: Seat, day: CivilDate): boolean => seat.endedOn === null || day <= seat.endedOn;
