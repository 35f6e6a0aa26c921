import { leaving, staying, type Transition } from '../kernel/transition.js';
import type { AmendmentState } from './amendment-state.js';
import type { BallotState } from './ballot.js';
import type { MeetingState } from './meeting.js';
import { decisionRights as right } from './rights.js';

/** The life of a Änderungsvorschlag. */
export const amendmentTransitions = [
  ...staying(['proposed'], 'remark', right['amendment:remark'].who),
  {
    from: 'proposed',
    event: 'withdraw',
    by: right['amendment:withdraw'].who,
    guards: ['NOT_THE_PROPOSER'],
    to: 'withdrawn',
  },
  { from: 'proposed', event: 'adopt', by: right['amendment:adopt'].who, guards: [], to: 'adopted' },
  { from: 'proposed', event: 'reject', by: right['amendment:reject'].who, guards: [], to: 'rejected' },
] as const satisfies readonly Transition<AmendmentState, string>[];

const plannable = ['planned', 'invited'] as const;
const agendaGuards = [
  'ITEM_WITHOUT_SUBJECT',
  'ITEM_TWICE',
  'ITEM_TREATED',
  'ITEM_CALLED_FOR',
  'NUMBER_OUT_OF_BOUNDS',
] as const;

/** The life of a meeting. */
export const meetingTransitions = [
  ...staying(plannable, 'plan', right['meeting:plan'].who, ['MEETING_ENDS_BEFORE_START', 'CHAIR_NOT_A_MEMBER']),
  ...staying([...plannable, 'running'], 'setAgenda', right['meeting:setAgenda'].who, agendaGuards),
  {
    from: 'planned',
    event: 'invite',
    by: right['meeting:invite'].who,
    guards: ['AGENDA_EMPTY', 'CHAIR_MISSING'],
    to: 'invited',
  },
  ...leaving(plannable, 'cancel', right['meeting:cancel'].who, [], 'cancelled'),
  ...leaving(plannable, 'postpone', right['meeting:postpone'].who, [], 'postponed'),
  {
    from: 'invited',
    event: 'start',
    by: right['meeting:start'].who,
    guards: ['CHAIR_MISSING', 'MINUTE_TAKER_MISSING'],
    to: 'running',
  },
  ...staying(['running'], 'callItem', right['meeting:callItem'].who, ['ITEM_UNKNOWN']),
  ...staying(['running'], 'demandVote', right['meeting:demandVote'].who, ['ITEM_UNKNOWN']),
  ...staying(['running'], 'notePresence', right['meeting:notePresence'].who, ['PRESENCE_OUT_OF_ORDER']),
  ...staying(['running'], 'confirmDeputy', right['meeting:confirmDeputy'].who, [
    'NOT_A_DEPUTY',
    'DEPUTY_ALREADY_CONFIRMED',
  ]),
  ...staying(['running'], 'revokeDeputy', right['meeting:revokeDeputy'].who),
  ...staying(['running'], 'declarePartiality', right['meeting:declarePartiality'].who, [
    'PARTIALITY_OFF',
    'ITEM_UNKNOWN',
  ]),
  ...staying(['running'], 'decidePartiality', right['meeting:decidePartiality'].who, [
    'PARTIALITY_OWN',
    'PARTIALITY_UNDECLARED',
  ]),
  { from: 'running', event: 'close', by: right['meeting:close'].who, guards: ['BALLOTS_OPEN'], to: 'closed' },
  { from: 'closed', event: 'sendMinutes', by: right['meeting:sendMinutes'].who, guards: [], to: 'minutesSent' },
  ...staying(['minutesSent'], 'correctMinutes', right['meeting:correctMinutes'].who),
  {
    from: 'minutesSent',
    event: 'approveMinutes',
    by: right['meeting:approveMinutes'].who,
    guards: [],
    to: 'minutesApproved',
  },
] as const satisfies readonly Transition<MeetingState, string>[];
export const meetingMainLine: readonly MeetingState[] = [
  'planned',
  'invited',
  'running',
  'closed',
  'minutesSent',
  'minutesApproved',
];

const voterGuards = [
  'NOT_ENTITLED',
  'EXCLUDED_FOR_PARTIALITY',
  'ALREADY_VOTED',
  'SEAT_ALREADY_VOTED',
  'CIRCULATION_OVER',
  'ATTENDANCE_MISSING',
  'NOT_PRESENT',
  'MEMBER_PRESENT',
  'DEPUTY_UNCONFIRMED',
] as const;
const closeGuards = ['BALLOT_NOT_SECRET', 'TOO_MANY_SLIPS', 'RECEIPTS_NOT_UNIQUE', 'CIRCULATION_STILL_OPEN'] as const;

/** The life of a ballot. */
export const ballotTransitions = [
  {
    from: 'prepared',
    event: 'open',
    by: right['ballot:open'].who,
    guards: ['NOBODY_ENTITLED', 'ATTENDANCE_MISSING', 'QUORUM_MISSED'],
    to: 'open',
  },
  ...staying(['open'], 'vote', right['ballot:vote'].who, [
    'BALLOT_IS_SECRET',
    ...voterGuards,
    'OBJECTION_NEEDS_REASON',
    'OBJECTION_WITHOUT_NO',
  ]),
  ...staying(['open'], 'drawSlip', right['ballot:drawSlip'].who, ['BALLOT_NOT_SECRET', ...voterGuards]),
  ...staying(['open'], 'withdrawObjection', right['ballot:withdrawObjection'].who, ['NO_OBJECTION_STANDS']),
  {
    from: 'open',
    event: 'demandMeeting',
    by: right['ballot:demandMeeting'].who,
    guards: ['ONLY_CIRCULATION'],
    to: 'cancelled',
  },
  { from: 'open', event: 'close', by: right['ballot:close'].who, guards: closeGuards, to: 'closed' },
  ...leaving(['prepared', 'open'], 'cancel', right['ballot:cancel'].who, [], 'cancelled'),
  {
    from: 'prepared',
    event: 'record',
    by: right['ballot:record'].who,
    guards: ['TALLY_IMPOSSIBLE', 'QUORUM_MISSED'],
    to: 'closed',
  },
  ...staying(['closed'], 'report', right['ballot:report'].who, ['ONLY_CIRCULATION']),
] as const satisfies readonly Transition<BallotState, string>[];
export const ballotMainLine: readonly BallotState[] = ['prepared', 'open', 'closed'];
