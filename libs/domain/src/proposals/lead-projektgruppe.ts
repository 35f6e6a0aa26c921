import type { BodyId, InstitutionId } from '../kernel/actor.js';
import { dayOf, type CivilDate } from '../kernel/civil-date.js';
import type { MunicipalityId, PersonId } from '../kernel/id.js';
import type { In } from '../kernel/move.js';
import type { NotPermitted, Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { optionalText, optionalTexts, requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import { checkToCome } from '../kernel/to-come.js';
import {
  unconfirmed,
  type Projektgruppe,
  type ProjektgruppeId,
  type ProjektgruppePlan,
  type ProjektgruppeRefusal,
} from './projektgruppe.js';

type Planning = ProjektgruppePlan & { readonly now: Date };
type Answer = Result<Projektgruppe, Refusal<'DATE_PAST'> | ProjektgruppeRefusal | TextRefusal>;

export function proposeProjektgruppe({
  id,
  municipalityId,
  now,
  ...plan
}: Planning & { readonly id: ProjektgruppeId; readonly municipalityId: MunicipalityId }): Answer {
  const unborn = { bodyId: null, mandatedAt: null, mandatedBy: null, concludedOn: null, conclusion: null };
  const group = { id, municipalityId, version: 0, state: 'proposed', confirmations: [], ...unborn } as const;
  return planned({ ...plan, ...group }, { ...plan, now });
}

/** Plans it anew. A day that has passed meanwhile may stay. */
export const planProjektgruppe = (group: In<Projektgruppe, 'proposed'>, planning: Planning): Answer =>
  planned(group, planning, group.dueOn);

function planned(group: Projektgruppe, { now, ...plan }: Planning, before: CivilDate | null = null): Answer {
  const toCome = checkToCome('dueOn', plan.dueOn, { before, now });
  if (!toCome.ok) return toCome;
  const name = requiredText('name', plan.name, textLimits.line);
  if (!name.ok) return name;
  const mandate = requiredText('mandate', plan.mandate, textLimits.long);
  if (!mandate.ok) return mandate;
  const outOfScope = optionalText('outOfScope', plan.outOfScope, textLimits.paragraph);
  if (!outOfScope.ok) return outOfScope;
  const themeIds = [...new Set(plan.themeIds)];
  if (themeIds.length === 0) return refuse({ code: 'NO_THEMES', field: 'themeIds' });
  const reasons = statedReasons(plan);
  if (!reasons.ok) return reasons;
  const reasoned = checkReasons(reasons.value);
  if (!reasoned.ok) return reasoned;

  const institutionIds = [...new Set(plan.institutionIds)];
  const confirmations = group.confirmations.filter(({ institutionId }) => institutionIds.includes(institutionId));
  const texts = { name: name.value, mandate: mandate.value, outOfScope: outOfScope.value };
  return accept({ ...group, ...reasons.value, dueOn: plan.dueOn, ...texts, themeIds, institutionIds, confirmations });
}

/** Mandates a group: by the chair, or by a resolution of the Lenkungsgruppe (`by` null). */
export function mandateProjektgruppe(
  group: In<Projektgruppe, 'proposed'>,
  { by, now }: { readonly by: PersonId | null; readonly now: Date },
): Answer {
  const ready = checkMandate(group);
  if (!ready.ok) return ready;

  return accept({ ...group, state: 'mandated', mandatedBy: by, mandatedAt: now });
}

/** What a group that is proposed still lacks to be mandated. */
export function checkMandate(group: Projektgruppe): Result<true, ProjektgruppeRefusal> {
  if (group.institutionIds.length === 0) return refuse({ code: 'NO_INSTITUTIONS', field: 'institutionIds' });
  return checkReasons(group);
}

/** The leader of an institution taking part confirms the working time of its people. `isTheirs`: whether for this one (`mayConfirmFor`). */
export function confirmWorkingTime(
  group: In<Projektgruppe, 'proposed' | 'mandated' | 'active'>,
  command: {
    readonly institutionId: InstitutionId;
    readonly by: PersonId;
    readonly isTheirs: boolean;
    readonly now: Date;
  },
): Result<Projektgruppe, NotPermitted | ProjektgruppeRefusal> {
  const { institutionId, by, isTheirs, now } = command;
  if (!isTheirs) return refuse({ code: 'NOT_PERMITTED' });
  if (!group.institutionIds.includes(institutionId)) return refuse({ code: 'INSTITUTION_NOT_IN_GROUP' });

  const others = group.confirmations.filter((given) => given.institutionId !== institutionId);
  return accept({ ...group, confirmations: [...others, { institutionId, confirmedBy: by, confirmedAt: now }] });
}

/** The group begins to work, in a body of its own or an existing one; or why there is none. */
export function activateProjektgruppe(
  group: In<Projektgruppe, 'mandated'>,
  { bodyId }: { readonly bodyId: Result<BodyId, Refusal> },
): Result<Projektgruppe, Refusal> {
  if (!bodyId.ok) return bodyId;
  const missing = unconfirmed(group).length;
  if (missing > 0) return refuse({ code: 'WORKING_TIME_UNCONFIRMED', facts: { count: missing } });

  return accept({ ...group, state: 'active', bodyId: bodyId.value });
}

export function concludeProjektgruppe(
  group: In<Projektgruppe, 'proposed' | 'mandated' | 'active'>,
  { conclusion, now }: { readonly conclusion: string; readonly now: Date },
): Answer {
  const text = requiredText('conclusion', conclusion, textLimits.paragraph);
  if (!text.ok) return text;

  return accept({ ...group, state: 'concluded', conclusion: text.value, concludedOn: dayOf(now) });
}

/** What is said where no body fits and nobody is heard, as it is kept. */
function statedReasons({ existingBody, voice }: ProjektgruppePlan): Result<Reasons, TextRefusal> {
  const noneFitsReason = existingBody?.kind === 'noneFits' ? existingBody.reason : null;
  const voiceAbsenceReason = voice?.kind === 'absent' ? voice.reason : null;
  const said = optionalTexts({ noneFitsReason, voiceAbsenceReason }, textLimits.paragraph);
  if (!said.ok) return said;

  const { value } = said;
  return accept({
    existingBody:
      existingBody?.kind === 'noneFits' ? { ...existingBody, reason: value.noneFitsReason ?? '' } : existingBody,
    voice: voice?.kind === 'absent' ? { ...voice, reason: value.voiceAbsenceReason ?? '' } : voice,
  });
}

/** Both questions of the Handreichung are answered, a no with its reason: before a group is proposed, and before it is mandated. */
function checkReasons({ existingBody, voice }: Reasons): Result<true, ProjektgruppeRefusal> {
  if (!saysSomething(existingBody)) return refuse({ code: 'EXISTING_BODIES_NOT_CONSIDERED', field: 'existingBody' });
  if (!saysSomething(voice)) return refuse({ code: 'VOICE_MISSING', field: 'voice' });

  return accept(true);
}

type Reasons = Pick<ProjektgruppePlan, 'existingBody' | 'voice'>;
type Stated = Projektgruppe['voice'] | Projektgruppe['existingBody'];

function saysSomething(stated: Stated): boolean {
  if (stated === null) return false;
  switch (stated.kind) {
    case 'used':
      return true;
    case 'present':
      return stated.institutionIds.length > 0;
    case 'absent':
    case 'noneFits':
      return stated.reason.trim().length > 0;
  }
}
