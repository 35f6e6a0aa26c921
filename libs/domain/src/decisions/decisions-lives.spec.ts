import { aDay, anId, inDays, now, person } from '../kernel/kernel.fixture.js';
import { describeMoves } from '../kernel/life.fixture.js';
import type { Amendment } from './papers/amendment.js';
import { amendmentMoves } from './papers/amendment-moves.js';
import type { Ballot, OpenBallot } from './meetings/ballot.js';
import { ballotMoves } from './meetings/ballot-moves.js';
import type { Beschlussvorlage } from './papers/beschlussvorlage.js';
import {
  aBallot,
  aMeeting,
  anAmendment,
  anItem,
  aPaper,
  aPaperText,
  aResolution,
  aStatement,
  attendance,
  aVote,
  electors,
  someRules,
} from './decisions.fixture.js';
import type { Elector } from './meetings/electorate.js';
import type { Meeting } from './meetings/meeting.js';
import { meetingMoves } from './meetings/meeting-moves.js';
import { decisionRights } from './rights.js';
import { paperMoves } from './papers/paper-moves.js';
import { statementMoves } from './papers/statement-moves.js';
import type { Statement } from './papers/statement.js';

const reason = 'Es fehlt noch etwas.';
const resolutions = [aResolution(), aResolution({ pointNumber: 2 })];
const itemId = anId<'AgendaItem'>('item-1');

describeMoves<Beschlussvorlage>()({
  prefix: 'paper',
  moves: paperMoves,
  rights: decisionRights,
  things: {
    draft: aPaper('draft'),
    statements: aPaper('statements'),
    cleared: aPaper('cleared'),
    tabled: aPaper('tabled'),
    decided: aPaper('decided'),
    implementing: aPaper('implementing'),
    completed: aPaper('completed'),
  },
  commands: {
    write: { text: aPaperText(), evidence: [], number: 'LG 1', numberTaken: false },
    askStatements: { asked: 1, unaskedBecause: null, until: aDay('2026-10-01'), now },
    askFurther: { asked: 1, until: aDay('2026-10-01'), now },
    takeUpObjection: { reason, now },
    clear: { by: person('hanna'), statements: [], number: 'LG 1', now },
    table: { textHash: 'f00', now },
    return: { reason, now },
    decline: { reason, now, standing: null },
    withdraw: { reason, now, standing: null },
    referBack: { reason, now },
    decide: { resolutions, amendments: [], now },
    reconsider: undefined,
    implement: { resolutions },
    complete: { openMeasures: 0, now },
    publish: { public: true },
  },
});

describeMoves<Statement>()({
  prefix: 'statement',
  moves: statementMoves,
  rights: decisionRights,
  things: {
    asked: aStatement(),
    given: aStatement({ state: 'given', answer: 'object', text: 'Nein.' }),
    takenUp: aStatement({ state: 'takenUp' }),
    attached: aStatement({ state: 'attached' }),
    lapsed: aStatement({ state: 'lapsed' }),
  },
  commands: {
    give: { answer: 'object', text: 'Nein.', by: person('jo'), paper: aPaper('statements'), now },
    lapse: { now: inDays(8) },
    takeUp: { reply: 'Ziffer 2 geändert.' },
    attach: { reply: 'Geht als Dissens mit.' },
  },
});

describeMoves<Amendment>()({
  prefix: 'amendment',
  moves: amendmentMoves,
  rights: decisionRights,
  things: {
    proposed: anAmendment(),
    adopted: anAmendment({ state: 'adopted' }),
    rejected: anAmendment({ state: 'rejected' }),
    withdrawn: anAmendment({ state: 'withdrawn' }),
  },
  commands: {
    remark: { remark: 'Wird befürwortet.' },
    withdraw: { by: person('mia') },
    adopt: undefined,
    reject: undefined,
  },
});

const elector: Elector = { seatId: anId('s1'), memberId: person('m1'), deputyIds: [person('d1')] };
const declared = { itemId, ground: 'Träger.', directAdvantage: true };

describeMoves<Meeting>()({
  prefix: 'meeting',
  moves: meetingMoves,
  rights: decisionRights,
  things: {
    planned: aMeeting('planned'),
    invited: aMeeting('invited'),
    running: aMeeting('running', { partialities: [{ ...declared, personId: person('m1'), excluded: null }] }),
    closed: aMeeting('closed'),
    minutesSent: aMeeting('minutesSent'),
    minutesApproved: aMeeting('minutesApproved'),
    cancelled: aMeeting('cancelled'),
    postponed: aMeeting('postponed'),
  },
  commands: {
    plan: aMeeting(),
    setAgenda: { items: [anItem()], treatedIds: [] },
    invite: { now },
    cancel: { reason },
    postpone: { reason },
    start: { at: now, now },
    callItem: { itemId },
    demandVote: { itemId, resolved: false },
    notePresence: { personId: person('m1'), kind: 'arrived', how: 'room', at: now, now },
    confirmDeputy: { elector, personId: person('d1') },
    revokeDeputy: { seatId: anId<'Seat'>('s1') },
    declarePartiality: { ...declared, personId: person('m2'), by: person('m2'), rules: someRules() },
    decidePartiality: { itemId, personId: person('m1'), excluded: true, by: person('cora') },
    close: { at: now, now, openBallots: 0 },
    sendMinutes: undefined,
    correctMinutes: { by: person('m1'), text: 'Es waren acht.', now },
    approveMinutes: { how: 'nextMeeting', now },
  },
});

/** The same ballot, as the move needs it, without changing its state. */
const as =
  (over: Partial<OpenBallot>) =>
  (one: Ballot): Ballot =>
    one.state === 'open' ? { ...one, ...over } : one;
const present = attendance(['m1', 'm2', 'm3']);
const voter = { seatId: anId<'Seat'>('s1'), personId: person('m1'), excludedIds: [], attendance: present, now };
const standing = [aVote(1, 'no', { objection: 'Nein.' })];
const meeting = 'running';

describeMoves<Ballot>()({
  prefix: 'ballot',
  moves: ballotMoves,
  rights: decisionRights,
  things: {
    prepared: aBallot('prepared'),
    open: aBallot('open'),
    closed: aBallot('closed'),
    cancelled: aBallot('cancelled'),
  },
  prepare: {
    vote: as({ kind: 'open', votes: [], drawn: [] }),
    drawSlip: as({ kind: 'secret', votes: [], drawn: [] }),
    withdrawObjection: as({ rule: 'consent', votes: standing }),
    demandMeeting: as({ procedure: 'circulation' }),
    close: as({ kind: 'open', procedure: 'meeting', votes: standing }),
    report: (one) => ({ ...one, procedure: 'circulation' }),
  },
  commands: {
    open: {
      ...{ meeting, electorate: electors(3), excludedIds: [], attendance: present, now },
      ...{ rules: someRules(), quorumChallenged: false },
    },
    vote: { ...voter, choice: 'yes', objection: null },
    drawSlip: voter,
    withdrawObjection: { personId: person('m1') },
    demandMeeting: { reason },
    close: { meeting, slips: [], now },
    cancel: { meeting, reason },
    record: {
      ...{ meeting: aMeeting('closed'), electorate: electors(5), at: now, now, rules: someRules() },
      ...{ tally: { yes: 2, no: 0, abstain: 1, invalid: 0 }, entitled: 5, present: 3 },
    },
    report: { meetingId: anId<'Meeting'>('meeting-2') },
  },
});
