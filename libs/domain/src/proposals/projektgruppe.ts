import type { BodyId, InstitutionId } from '../kernel/actor.js';
import type { CivilDate } from '../kernel/civil-date.js';
import type { Id, PersonId } from '../kernel/id.js';
import type { Refusal } from '../kernel/refusal.js';
import type { Versioned } from '../kernel/versioned.js';
import type { GenerativeThemeId } from '../themes/theme.js';

export type ProjektgruppeId = Id<'Projektgruppe'>;
export const projektgruppeStates = ['proposed', 'mandated', 'active', 'concluded'] as const;
export type ProjektgruppeState = (typeof projektgruppeStates)[number];
export const projektgruppeMainLine: readonly ProjektgruppeState[] = projektgruppeStates;

/** The target group's voice (Handreichung 6.4): who brings it in, or why nobody does. */
export type TargetGroupVoice =
  | { readonly kind: 'present'; readonly institutionIds: readonly InstitutionId[] }
  | { readonly kind: 'absent'; readonly reason: string };

/** Whether an existing body could do it (no parallel structures): it is one, or why none fits. */
export type ExistingBody =
  | { readonly kind: 'used'; readonly bodyId: BodyId }
  | { readonly kind: 'noneFits'; readonly reason: string };

export type ProjektgruppePlan = {
  readonly name: string;
  readonly mandate: string;
  readonly outOfScope: string | null;
  readonly themeIds: readonly GenerativeThemeId[];
  readonly institutionIds: readonly InstitutionId[];
  readonly existingBody: ExistingBody | null;
  readonly voice: TargetGroupVoice | null;
  readonly dueOn: CivilDate | null;
};

export type WorkingTimeConfirmation = {
  readonly institutionId: InstitutionId;
  readonly confirmedBy: PersonId;
  readonly confirmedAt: Date;
};

/** A group with a mandate for one or more themes; its members sit in a body. */
export type Projektgruppe = Versioned &
  ProjektgruppePlan & {
    readonly id: ProjektgruppeId;
    readonly confirmations: readonly WorkingTimeConfirmation[];
    readonly state: ProjektgruppeState;
    /** The body its members sit in; null until the group works. */
    readonly bodyId: BodyId | null;
    readonly mandatedAt: Date | null;
    /** The chair who mandated it; null where a resolution of the Lenkungsgruppe did. */
    readonly mandatedBy: PersonId | null;
    readonly concludedOn: CivilDate | null;
    readonly conclusion: string | null;
  };

export type ProjektgruppeRefusal = Refusal<
  | 'NO_THEMES'
  | 'NO_INSTITUTIONS'
  | 'EXISTING_BODIES_NOT_CONSIDERED'
  | 'VOICE_MISSING'
  | 'INSTITUTION_NOT_IN_GROUP'
  | 'WORKING_TIME_UNCONFIRMED'
  | 'GROUP_WITHOUT_MEMBERS'
  | 'GROUP_WITHOUT_LEAD'
  | 'BODY_UNFIT'
>;

/** The institutions whose leaders have not confirmed the working time yet. */
export const unconfirmed = ({ institutionIds, confirmations }: Projektgruppe): readonly InstitutionId[] =>
  institutionIds.filter((id) => !confirmations.some(({ institutionId }) => institutionId === id));
