import type { InstitutionId } from '../kernel/actor.js';
import type { Id, MunicipalityId, PersonId } from '../kernel/id.js';
import type { Refusal, WrongState } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import { canFollow, wrongState } from '../kernel/transition.js';
import type { Versioned } from '../kernel/versioned.js';
import type { HintState } from './hint-state.js';
import type { ObservationKind } from './observation-kind.js';
import { hintTransitions } from './transitions.js';

export type HintId = Id<'Hint'>;
/** Fallreflexion, Fallkonferenz, Verweisberatung, ABH, EBH, Migrantenselbstorganisation. */
export const hintSources = [
  'caseReflection',
  'caseConference',
  'referralCounselling',
  'auslaenderbehoerde',
  'einbuergerungsbehoerde',
  'migrantOrganisation',
  'other',
] as const;
export type HintSource = (typeof hintSources)[number];

/** A short insight, written in 30 seconds; about structures, never about a person. */
export type Hint = Versioned & {
  readonly id: HintId;
  readonly source: HintSource;
  readonly kind: ObservationKind | null;
  readonly text: string;
  readonly writtenBy: PersonId;
  readonly writtenAt: Date;
  readonly state: HintState;
  readonly passedOnTo: InstitutionId | null;
  readonly note: string | null;
};

export type HintRefusal = Refusal<'HINT_LOOKS_PERSONAL'>;
export const hintLimit = 1_000;

/** Keeps a hint, unless the check for identifying words found something: then it is to be reworded first. */
export function writeHint(
  command: Pick<Hint, 'id' | 'source' | 'kind' | 'text' | 'writtenBy'> & {
    readonly municipalityId: MunicipalityId;
    readonly findings: number;
    readonly now: Date;
  },
): Result<Hint, HintRefusal | TextRefusal> {
  const { findings, now, ...written } = command;
  const text = requiredText('text', written.text, hintLimit);
  if (!text.ok) return text;
  if (findings > 0) return refuse({ code: 'HINT_LOOKS_PERSONAL', field: 'text', facts: { count: findings } });

  return accept({
    ...written,
    text: text.value,
    version: 0,
    writtenAt: now,
    state: 'received',
    passedOnTo: null,
    note: null,
  });
}

export function collectHint(hint: Hint, { kind }: Pick<Hint, 'kind'>): Result<Hint, WrongState> {
  if (!canFollow(hintTransitions, hint, 'collect')) return wrongState;

  return accept({ ...hint, state: 'collected', kind });
}

export function passHintOn(hint: Hint, to: { readonly institutionId: InstitutionId }): Result<Hint, WrongState> {
  if (!canFollow(hintTransitions, hint, 'passOn')) return wrongState;

  return accept({ ...hint, state: 'passedOn', passedOnTo: to.institutionId });
}

/** It became evidence of a theme. */
export function takeHint(hint: Hint): Result<Hint, WrongState> {
  if (!canFollow(hintTransitions, hint, 'take')) return wrongState;

  return accept({ ...hint, state: 'taken' });
}

export function dropHint(hint: Hint, { reason }: { readonly reason: string }): Result<Hint, WrongState | TextRefusal> {
  if (!canFollow(hintTransitions, hint, 'drop')) return wrongState;
  const note = requiredText('reason', reason, textLimits.paragraph);
  if (!note.ok) return note;

  return accept({ ...hint, state: 'dropped', note: note.value });
}
