import type { BodyId } from '../../kernel/actor.js';
import type { Id, PersonId } from '../../kernel/id.js';
import type { Refusal } from '../../kernel/refusal.js';
import type { Versioned } from '../../kernel/versioned.js';
import type { SeatId } from '../../people/seat.js';

export type MeetingId = Id<'Meeting'>;
export type AgendaItemId = Id<'AgendaItem'>;
export const meetingStates = [
  'planned',
  'invited',
  'running',
  'closed',
  'minutesSent',
  'minutesApproved',
  'cancelled',
  'postponed',
] as const;
export type MeetingState = (typeof meetingStates)[number];

export const agendaItemKinds = ['beschlussvorlage', 'proposal', 'theme', 'themenspeicher', 'report', 'topic'] as const;
export type AgendaItemKind = (typeof agendaItemKinds)[number];

/** A Tagesordnungspunkt; its place in the list is its number. OParl: AgendaItem. */
export type AgendaItem = {
  readonly id: AgendaItemId;
  readonly title: string;
  readonly kind: AgendaItemKind;
  /** The paper, proposal or theme it carries. */
  readonly subjectId: string | null;
  readonly minutes: number | null;
  /** Berichterstattung, a function for this occasion. */
  readonly rapporteurId: PersonId | null;
  readonly public: boolean;
  /** A member asked for a vote: consensus can no longer be stated. */
  readonly voteDemanded: boolean;
};

/** Somebody came or went: what the quorum of each ballot is computed from. */
export type PresenceEvent = {
  readonly personId: PersonId;
  readonly kind: 'arrived' | 'left';
  readonly how: 'room' | 'remote';
  readonly at: Date;
};

/** The minute-taker has confirmed that this deputy sits in for the absent member. */
export type ConfirmedDeputy = { readonly seatId: SeatId; readonly personId: PersonId };

/** A declared Befangenheit on one item. `excluded`: what the body decided in doubt, null while it has not. */
export type PartialityDeclaration = {
  readonly itemId: AgendaItemId;
  readonly personId: PersonId;
  readonly ground: string;
  readonly directAdvantage: boolean;
  readonly excluded: boolean | null;
};

export type MinutesCorrection = { readonly by: PersonId; readonly at: Date; readonly text: string };
const minutesApprovals = ['nextMeeting', 'circulation'] as const;
export type MinutesApproval = (typeof minutesApprovals)[number];

/** A Sitzung of a body. OParl: Meeting. */
export type Meeting =
  | PlannedMeeting
  | InvitedMeeting
  | RunningMeeting
  | HeldMeeting
  | ApprovedMeeting
  | CalledOffMeeting;

export type PlannedMeeting = MeetingBase & { readonly state: 'planned' };
export type InvitedMeeting = MeetingBase & { readonly state: 'invited'; readonly invitedAt: Date };
export type RunningMeeting = MeetingBase & {
  readonly state: 'running';
  readonly startedAt: Date;
  readonly currentItemId: AgendaItemId | null;
};
export type HeldMeeting = MeetingBase & {
  readonly state: 'closed' | 'minutesSent';
  readonly startedAt: Date;
  readonly closedAt: Date;
};
export type ApprovedMeeting = MeetingBase & {
  readonly state: 'minutesApproved';
  readonly startedAt: Date;
  readonly closedAt: Date;
  readonly approvedAt: Date;
  readonly approvedHow: MinutesApproval;
};
export type CalledOffMeeting = MeetingBase & { readonly state: 'cancelled' | 'postponed'; readonly reason: string };

export type MeetingPlan = {
  readonly number: string | null;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string | null;
  readonly chairId: PersonId | null;
  readonly minuteTakerId: PersonId | null;
};

export type MeetingBase = Versioned &
  MeetingPlan & {
    readonly id: MeetingId;
    readonly bodyId: BodyId;
    readonly agenda: readonly AgendaItem[];
    readonly presence: readonly PresenceEvent[];
    readonly deputies: readonly ConfirmedDeputy[];
    readonly partialities: readonly PartialityDeclaration[];
    readonly corrections: readonly MinutesCorrection[];
  };

export type MeetingRefusal = Refusal<
  | 'MEETING_ENDS_BEFORE_START'
  | 'AGENDA_EMPTY'
  | 'CHAIR_MISSING'
  | 'MINUTE_TAKER_MISSING'
  | 'ITEM_UNKNOWN'
  | 'ITEM_WITHOUT_SUBJECT'
  | 'ITEM_TWICE'
  | 'ITEM_TREATED'
  | 'ITEM_CALLED_FOR'
  | 'PRESENCE_OUT_OF_ORDER'
  | 'NOT_A_DEPUTY'
  | 'DEPUTY_ALREADY_CONFIRMED'
  | 'PARTIALITY_OFF'
  | 'PARTIALITY_UNDECLARED'
  | 'PARTIALITY_OWN'
  | 'BALLOTS_OPEN'
>;

export const itemOf = ({ agenda }: MeetingBase, itemId: AgendaItemId): AgendaItem | undefined =>
  agenda.find(({ id }) => id === itemId);
