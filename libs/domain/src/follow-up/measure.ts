import type { InstitutionId } from '../kernel/actor.js';
import { isPast, type CivilDate } from '../kernel/civil-date.js';
import type { Id, PersonId } from '../kernel/id.js';
import type { Refusal } from '../kernel/refusal.js';
import type { Versioned } from '../kernel/versioned.js';
import type { BeschlussvorlageId } from '../decisions/papers/beschlussvorlage.js';
import type { ResolutionId } from '../decisions/meetings/resolution.js';

export type MeasureId = Id<'Measure'>;
export const measureStates = [
  'proposed',
  'accepted',
  'declined',
  'inProgress',
  'done',
  'verified',
  'cancelled',
] as const;
export type MeasureState = (typeof measureStates)[number];
export const measureMainLine: readonly MeasureState[] = ['proposed', 'accepted', 'inProgress', 'done', 'verified'];

/** How one sees that it worked: what is counted, from where to where. */
export type Indicator = {
  readonly text: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly unit: string | null;
  readonly method: string | null;
};
export type IndicatorReading = { readonly on: CivilDate; readonly value: number; readonly note: string | null };

export type MeasurePlan = {
  readonly title: string;
  readonly institutionId: InstitutionId;
  readonly responsibleId: PersonId | null;
  readonly contributingInstitutionIds: readonly InstitutionId[];
  readonly startsOn: CivilDate | null;
  readonly dueOn: CivilDate;
  readonly indicator: Indicator;
};

/** What a resolution asks for: who, until when, how one sees that it worked. */
export type Measure = Versioned &
  MeasurePlan & {
    readonly id: MeasureId;
    readonly resolutionId: ResolutionId;
    readonly paperId: BeschlussvorlageId | null;
    readonly pointNumber: number | null;
    readonly state: MeasureState;
    /** Why it was declined, cancelled, or taken up again. */
    readonly reason: string | null;
    readonly progress: number;
    readonly progressNote: string | null;
    readonly readings: readonly IndicatorReading[];
    readonly doneOn: CivilDate | null;
    /** What was done, in the words of who reported it; none where it was reported before that was asked. */
    readonly doneNote: string | null;
    readonly verifiedOn: CivilDate | null;
    readonly effect: string | null;
  };

export type MeasureRefusal = Refusal<
  'RESOLUTION_NOT_CARRIED' | 'DUE_BEFORE_START' | 'PROGRESS_OUT_OF_RANGE' | 'READING_IN_FUTURE' | 'READING_UNKNOWN'
>;

const unfinished: readonly MeasureState[] = ['proposed', 'accepted', 'declined', 'inProgress'];

/** Past its day and not done. Computed, never stored. */
export const isOverdue = ({ state, dueOn }: Measure, now: Date): boolean =>
  unfinished.includes(state) && isPast(dueOn, now);

/** Whether a paper still waits for it. */
export const isOpen = ({ state }: Measure): boolean => state !== 'verified' && state !== 'cancelled';
