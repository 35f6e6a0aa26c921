import type { BodyId } from '../kernel/actor.js';
import type { Id, PersonId } from '../kernel/id.js';
import type { Refusal } from '../kernel/refusal.js';
import type { Versioned } from '../kernel/versioned.js';
import type { CaseBundleId } from '../cases/case-bundle.js';
import type { CaseId } from '../cases/case.js';
import type { SessionPhase } from './session-phase.js';
import type { PlannedPhase, SessionTemplate } from './session-template.js';

export type ReconstructionSessionId = Id<'ReconstructionSession'>;
export type GuestId = Id<'Guest'>;
export const sessionStates = ['planned', 'running', 'closed', 'cancelled'] as const;
export type SessionState = (typeof sessionStates)[number];

/** The live meeting of an Arbeitsgruppe over one bundle (Reis 2020: Planungskonferenz). */
export type ReconstructionSession = PlannedSession | RunningSession | ClosedSession | CancelledSession;

/** Planned or running: one still takes part in it. */
export type OpenSession = PlannedSession | RunningSession;
export type PlannedSession = SessionBase & { readonly state: 'planned' };
export type RunningSession = SessionBase & {
  readonly state: 'running';
  readonly startedAt: Date;
  readonly phase: SessionPhase;
  /** The server's moment from which the phase's timer runs. */
  readonly phaseBeganAt: Date;
  readonly phaseMinutes: number;
};
export type ClosedSession = SessionBase & {
  readonly state: 'closed';
  readonly startedAt: Date;
  readonly closedAt: Date;
};
export type CancelledSession = SessionBase & { readonly state: 'cancelled'; readonly reason: string };

export type SessionPlan = {
  readonly title: string;
  readonly facilitatorId: PersonId;
  readonly template: SessionTemplate;
  readonly phases: readonly PlannedPhase[];
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string | null;
  /** From when the participants may read the cases' texts. */
  readonly textsOpenFrom: Date;
};

type SessionBase = Versioned &
  SessionPlan & {
    readonly id: ReconstructionSessionId;
    readonly bundleId: CaseBundleId;
    readonly bodyId: BodyId;
    readonly participants: readonly Participant[];
    readonly guests: readonly Guest[];
    readonly recognitions: readonly Recognition[];
    readonly reopened: { readonly by: PersonId; readonly at: Date; readonly reason: string } | null;
  };

export type Participant = {
  readonly personId: PersonId;
  readonly rulesAcceptedAt: Date | null;
  /** A replay shows names only where every participant agreed. */
  readonly agreesToNames: boolean;
};

const guestStates = ['invited', 'waiting', 'admitted', 'dismissed'] as const;
type GuestState = (typeof guestStates)[number];

/** Somebody without an account, for this session only. `invitedAt` null: came to the door uninvited. */
export type Guest = {
  readonly id: GuestId;
  readonly name: string;
  readonly institution: string;
  readonly invitedAt: Date | null;
  readonly rulesAcceptedAt: Date | null;
  readonly state: GuestState;
};

/** "Ich erkenne diesen Fall": its text is closed for them from then on. */
export type Recognition = { readonly caseId: CaseId; readonly by: PersonId | GuestId; readonly at: Date };

export type SessionRefusal = Refusal<
  | 'BUNDLE_NOT_READY'
  | 'ENDS_BEFORE_START'
  | 'TEXTS_OPEN_TOO_LATE'
  | 'NO_PHASES'
  | 'NO_PARTICIPANTS'
  | 'PHASE_NOT_PLANNED'
  | 'MINUTES_INVALID'
  | 'RULES_NOT_ACCEPTED'
  | 'NOT_A_PARTICIPANT'
  | 'GUEST_UNKNOWN'
  | 'GUEST_NOT_WAITING'
  | 'GUEST_DISMISSED'
  | 'GUEST_NOT_INVITED_BEFOREHAND'
  | 'CASE_RECOGNISED'
  | 'CASE_NOT_IN_SESSION'
  | 'TEXTS_NOT_OPEN_YET'
  | 'PHASE_CLOSED_FOR_THIS'
>;

/** A place of the shared board that has to be mended before anything of it can be taken over. */
export type BoardRefusal = Refusal<
  | 'BOARD_OBSERVATION_UNFIT'
  | 'BOARD_CLUSTER_UNFIT'
  | 'BOARD_THEME_DRAFT_UNFIT'
  | 'BOARD_ENTRY_UNFIT'
  | 'BOARD_TOO_MUCH'
  | 'BOARD_UNREADABLE'
>;

export const replayShowsNames = ({ participants }: ReconstructionSession): boolean =>
  participants.every(({ rulesAcceptedAt, agreesToNames }) => rulesAcceptedAt === null || agreesToNames);
