import type { CivilDate } from '../kernel/civil-date.js';
import type { Id } from '../kernel/id.js';
import type { Refusal } from '../kernel/refusal.js';
import type { Versioned } from '../kernel/versioned.js';
import type { ResolutionId } from '../decisions/meetings/resolution.js';
import type { MemberMunicipalityId } from '../people/member-municipality.js';

export type AdoptionId = Id<'Adoption'>;
export const adoptionStates = ['asked', 'preparing', 'adopted', 'declined'] as const;
export type AdoptionState = (typeof adoptionStates)[number];

/** A Kommune of a Kreis takes a resolution over, as it is or adapted (Handreichung 6.4: Erkenntnisse in die Kommunen tragen). */
export type Adoption = Versioned & {
  readonly id: AdoptionId;
  readonly resolutionId: ResolutionId;
  readonly memberMunicipalityId: MemberMunicipalityId;
  readonly state: AdoptionState;
  readonly note: string | null;
  /** Taken over with changes; the note says which. */
  readonly adapted: boolean;
  readonly decidedOn: CivilDate | null;
};

export type AdoptionRefusal = Refusal<'ADOPTION_NOT_CARRIED' | 'ADAPTATION_NEEDS_NOTE'>;
