import type { BodyKind } from '../kernel/actor.js';
import type { PersonId } from '../kernel/id.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';

export type AppointmentRefusal = Refusal<'APPOINTED_BY_ONESELF'>;

/**
 * Nobody gives themselves a say in a Lenkungsgruppe: a seat, or its chair, is entered by another one. Whoever has it may
 * keep it when the others are changed.
 */
export function checkAppointedByAnother(
  field: string,
  {
    bodyKind,
    personId,
    before,
    by,
  }: {
    readonly bodyKind: BodyKind;
    readonly personId: PersonId | null;
    readonly before: PersonId | null;
    readonly by: PersonId | null;
  },
): Result<true, AppointmentRefusal> {
  const oneself = bodyKind === 'steeringGroup' && personId !== null && personId === by && before !== by;
  return oneself ? refuse({ code: 'APPOINTED_BY_ONESELF', field }) : accept(true);
}
