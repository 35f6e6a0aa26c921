import type { InstitutionId } from '../kernel/actor.js';
import type { Id, MunicipalityId, PersonId } from '../kernel/id.js';
import type { In } from '../kernel/move.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { Versioned } from '../kernel/versioned.js';
import type { HintState } from './hint-state.js';
import type { ObservationKind } from './observation-kind.js';

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

type Undecided = In<Hint, 'received' | 'collected' | 'passedOn'>;

export type HintRefusal = Refusal<'HINT_LOOKS_PERSONAL'>;
export const hintLimit = 1_000;

/** Keeps a hint, unless the check for identifying words found something: then it is to be reworded first. */
export function writeHint(
  command: Pick<Hint, 'id' | 'source' | 'kind' | 'text' | 'writtenBy'> & {
    readonly municipalityId: MunicipalityId;
    readonly findings: readonly { readonly start: number; readonly end: number }[];
    readonly now: Date;
  },
): Result<Hint, HintRefusal | TextRefusal> {
  const { findings, now, ...written } = command;
  const text = requiredText('text', written.text, hintLimit);
  if (!text.ok) return text;
  if (findings.length > 0) {
    const places = findings.map(({ start, end }) => `${start}-${end}`).join(';');
    return refuse({ code: 'HINT_LOOKS_PERSONAL', field: 'text', facts: { count: findings.length, places } });
  }

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

export function collectHint(
  hint: In<Hint, 'received' | 'passedOn'>,
  { kind }: Pick<Hint, 'kind'>,
): Result<Hint, never> {
  return accept({ ...hint, state: 'collected', kind });
}

export function passHintOn(
  hint: In<Hint, 'received' | 'collected'>,
  to: { readonly institutionId: InstitutionId },
): Result<Hint, never> {
  return accept({ ...hint, state: 'passedOn', passedOnTo: to.institutionId });
}

/** It became evidence of a theme. */
export function takeHint(hint: Undecided): Result<Hint, never> {
  return accept({ ...hint, state: 'taken' });
}

export function dropHint(hint: Undecided, { reason }: { readonly reason: string }): Result<Hint, TextRefusal> {
  const note = requiredText('reason', reason, textLimits.paragraph);
  if (!note.ok) return note;

  return accept({ ...hint, state: 'dropped', note: note.value });
}
