import type { BodyId, BodyKind } from '../kernel/actor.js';
import type { MunicipalityId, PersonId } from '../kernel/id.js';
import { pick } from '../kernel/pick.js';
import type { In } from '../kernel/move.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { optionalText, requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { Versioned } from '../kernel/versioned.js';
import { checkAppointedByAnother, type AppointmentRefusal } from './appointed-by-another.js';
import type { MemberMunicipalityId } from './member-municipality.js';
import { checkNothingOpen, type OpenRefusal, type OpenThings } from './open-things.js';
import { checkRules, type RulesOfProcedure, type RulesRefusal } from './rules-of-procedure.js';

export type BodyDescription = {
  readonly name: string;
  readonly rhythm: string | null;
  readonly memberMunicipalityId: MemberMunicipalityId | null;
  /** It existed before and is used for KIM: no parallel structures (Handreichung 6.4). */
  readonly existedBefore: boolean;
};

/** A body that works together; its seats and memberships are kept beside it. */
export type Body = Versioned &
  BodyDescription & {
    readonly id: BodyId;
    readonly kind: BodyKind;
    readonly rules: RulesOfProcedure;
    readonly chairId: PersonId | null;
    readonly deputyChairId: PersonId | null;
    readonly minuteTakerId: PersonId | null;
    readonly state: 'active' | 'dissolved';
  };

export type ActiveBody = In<Body, 'active'>;

export type BodyRefusal = Refusal<'CHAIR_NOT_A_MEMBER' | 'CHAIRS_MUST_DIFFER'> | AppointmentRefusal | RulesRefusal;

export function foundBody({
  id,
  municipalityId,
  kind,
  rules,
  ...description
}: BodyDescription & {
  readonly id: BodyId;
  readonly municipalityId: MunicipalityId;
  readonly kind: BodyKind;
  readonly rules: RulesOfProcedure;
}): Result<ActiveBody, BodyRefusal | TextRefusal> {
  const kept = checkRules(rules);
  if (!kept.ok) return kept;

  const nobody = { chairId: null, deputyChairId: null, minuteTakerId: null };
  const origin = { id, municipalityId, version: 0, kind, rules, state: 'active' } as const;
  return changeBody({ ...description, ...origin, ...nobody }, description);
}

export function changeBody(body: ActiveBody, description: BodyDescription): Result<ActiveBody, TextRefusal> {
  const name = requiredText('name', description.name, textLimits.line);
  if (!name.ok) return name;

  const rhythm = optionalText('rhythm', description.rhythm, textLimits.line);
  if (!rhythm.ok) return rhythm;

  const fields = pick(description, ['memberMunicipalityId', 'existedBefore']);
  return accept({ ...body, ...fields, name: name.value, rhythm: rhythm.value });
}

export function changeRules(body: ActiveBody, rules: RulesOfProcedure): Result<Body, RulesRefusal> {
  const kept = checkRules(rules);
  if (!kept.ok) return kept;

  return accept({ ...body, rules });
}

/** Names who chairs, who stands in and who takes the minutes; chairs are members, a minute-taker need not be. */
export function nameOfficers(
  body: ActiveBody,
  command: Pick<Body, 'chairId' | 'deputyChairId' | 'minuteTakerId'> & {
    readonly memberIds: readonly PersonId[];
    /** Null where a group's founding names them. */
    readonly by: PersonId | null;
  },
): Result<Body, BodyRefusal> {
  const { chairId, deputyChairId, minuteTakerId, memberIds, by } = command;
  if (chairId !== null && !memberIds.includes(chairId)) return refuse({ code: 'CHAIR_NOT_A_MEMBER', field: 'chairId' });
  if (deputyChairId !== null && !memberIds.includes(deputyChairId))
    return refuse({ code: 'CHAIR_NOT_A_MEMBER', field: 'deputyChairId' });
  if (chairId !== null && chairId === deputyChairId)
    return refuse({ code: 'CHAIRS_MUST_DIFFER', field: 'deputyChairId' });

  for (const field of ['chairId', 'deputyChairId'] as const) {
    const office = { bodyKind: body.kind, personId: command[field], before: body[field], by };
    const appointed = checkAppointedByAnother(field, office);
    if (!appointed.ok) return appointed;
  }

  return accept({ ...body, chairId, deputyChairId, minuteTakerId });
}

export function dissolveBody(
  body: ActiveBody,
  { open }: { readonly open: readonly OpenThings[] },
): Result<Body, OpenRefusal> {
  const nothing = checkNothingOpen(open);
  if (!nothing.ok) return nothing;

  return accept({ ...body, state: 'dissolved' });
}
