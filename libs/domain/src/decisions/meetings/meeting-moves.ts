import { movesOf } from '../../kernel/move.js';
import type { AgendaItemId, Meeting } from './meeting.js';
import { declarePartiality, decidePartiality } from './partiality.js';
import { cancelMeeting, changeMeeting, invite, postponeMeeting, setAgenda } from './plan-meeting.js';
import { confirmDeputy, notePresence, revokeDeputy } from './presence.js';
import {
  approveMinutes,
  callItem,
  closeMeeting,
  correctMinutes,
  demandVote,
  sendMinutes,
  startMeeting,
} from './run-meeting.js';

const planning = ['coordinator', 'head', 'chair'] as const;
const callingOff = ['chair', 'coordinator', 'head'] as const;
const conducting = ['chair', 'minuteTaker'] as const;
const plannable = ['planned', 'invited'] as const;
const aboutItem = (_after: unknown, { itemId }: { readonly itemId: AgendaItemId }) => ({ itemId });

/** How a meeting moves. `chair`, `minuteTaker`: for this occasion; `bodyMember`: of the body that meets. */
export const meetingMoves = movesOf<Meeting>()({
  plan: {
    from: plannable,
    to: 'same',
    who: planning,
    guards: ['MEETING_ENDS_BEFORE_START', 'CHAIR_NOT_A_MEMBER'],
    verb: changeMeeting,
  },
  setAgenda: {
    from: [...plannable, 'running'],
    to: 'same',
    who: planning,
    guards: ['ITEM_WITHOUT_SUBJECT', 'ITEM_TWICE', 'ITEM_TREATED', 'ITEM_CALLED_FOR', 'NUMBER_OUT_OF_BOUNDS'],
    verb: setAgenda,
  },
  invite: { from: ['planned'], to: 'invited', who: planning, guards: ['AGENDA_EMPTY', 'CHAIR_MISSING'], verb: invite },
  cancel: { from: plannable, to: 'cancelled', who: callingOff, guards: [], verb: cancelMeeting },
  postpone: { from: plannable, to: 'postponed', who: callingOff, guards: [], verb: postponeMeeting },
  start: {
    from: ['invited'],
    to: 'running',
    who: conducting,
    guards: ['CHAIR_MISSING', 'MINUTE_TAKER_MISSING'],
    verb: startMeeting,
  },
  callItem: {
    from: ['running'],
    to: 'same',
    who: conducting,
    guards: ['ITEM_UNKNOWN'],
    verb: callItem,
    facts: aboutItem,
  },
  demandVote: {
    from: ['running'],
    to: 'same',
    who: ['bodyMember'],
    guards: ['ITEM_UNKNOWN', 'ALREADY_RESOLVED'],
    verb: demandVote,
    facts: aboutItem,
  },
  notePresence: {
    from: ['running'],
    to: 'same',
    who: ['minuteTaker', 'chair'],
    guards: ['PRESENCE_OUT_OF_ORDER'],
    verb: notePresence,
  },
  confirmDeputy: {
    from: ['running'],
    to: 'same',
    who: ['minuteTaker'],
    guards: ['NOT_A_DEPUTY', 'DEPUTY_ALREADY_CONFIRMED'],
    verb: confirmDeputy,
  },
  revokeDeputy: { from: ['running'], to: 'same', who: ['minuteTaker'], guards: [], verb: revokeDeputy },
  declarePartiality: {
    from: ['running'],
    to: 'same',
    who: ['bodyMember', 'minuteTaker'],
    guards: ['PARTIALITY_OFF', 'ITEM_UNKNOWN'],
    verb: declarePartiality,
  },
  decidePartiality: {
    from: ['running'],
    to: 'same',
    who: conducting,
    guards: ['PARTIALITY_OWN', 'PARTIALITY_UNDECLARED'],
    verb: decidePartiality,
  },
  close: { from: ['running'], to: 'closed', who: conducting, guards: ['BALLOTS_OPEN'], verb: closeMeeting },
  sendMinutes: {
    from: ['closed'],
    to: 'minutesSent',
    who: ['minuteTaker', 'coordinator', 'head'],
    guards: [],
    verb: sendMinutes,
  },
  correctMinutes: {
    from: ['minutesSent'],
    to: 'same',
    who: ['minuteTaker', 'bodyMember'],
    guards: [],
    verb: correctMinutes,
  },
  approveMinutes: {
    from: ['minutesSent'],
    to: 'minutesApproved',
    who: ['chair', 'minuteTaker', 'system'],
    guards: [],
    verb: approveMinutes,
  },
});
