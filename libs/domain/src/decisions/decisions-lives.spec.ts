import { aDay, anId, inDays, now, person } from '../kernel/kernel.fixture.js';
import { describeLife, describeMoves } from '../kernel/life.fixture.js';
import type { Amendment } from './amendment.js';
import type { Ballot, OpenBallot } from './ballot.js';
import type { Beschlussvorlage } from './beschlussvorlage.js';
import { castVote, drawSlip, withdrawObjection } from './cast-vote.js';
import { closeBallot, recordBallot, reportCirculation } from './close-ballot.js';
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
import type { Elector } from './electorate.js';
import type { Meeting } from './meeting.js';
import { cancelBallot, demandMeeting, openBallot } from './open-ballot.js';
import { declarePartiality, decidePartiality } from './partiality.js';
import { cancelMeeting, changeMeeting, invite, postponeMeeting, setAgenda } from './plan-meeting.js';
import { confirmDeputy, notePresence, revokeDeputy } from './presence.js';
import { adoptAmendment, rejectAmendment, remarkOnAmendment, withdrawAmendment } from './propose-amendment.js';
import { decisionRights } from './rights.js';
import {
  approveMinutes,
  callItem,
  closeMeeting,
  correctMinutes,
  demandVote,
  sendMinutes,
  startMeeting,
} from './run-meeting.js';
import { paperMoves } from './paper-moves.js';
import { statementMoves } from './statement-moves.js';
import type { Statement } from './statement.js';
import { amendmentTransitions, ballotTransitions, meetingTransitions } from './transitions.js';

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

describeLife<Amendment>()({
  prefix: 'amendment',
  life: amendmentTransitions,
  rights: decisionRights,
  things: {
    proposed: anAmendment(),
    adopted: anAmendment({ state: 'adopted' }),
    rejected: anAmendment({ state: 'rejected' }),
    withdrawn: anAmendment({ state: 'withdrawn' }),
  },
  verbs: {
    remark: (one) => remarkOnAmendment(one, { remark: 'Wird befürwortet.' }),
    withdraw: (one) => withdrawAmendment(one, { by: person('mia') }),
    adopt: adoptAmendment,
    reject: rejectAmendment,
  },
});

const elector: Elector = { seatId: anId('s1'), memberId: person('m1'), deputyIds: [person('d1')] };

describeLife<Meeting>()({
  prefix: 'meeting',
  life: meetingTransitions,
  rights: decisionRights,
  things: {
    planned: aMeeting('planned'),
    invited: aMeeting('invited'),
    running: aMeeting('running', {
      partialities: [{ itemId, personId: person('m1'), ground: 'Träger.', directAdvantage: true, excluded: null }],
    }),
    closed: aMeeting('closed'),
    minutesSent: aMeeting('minutesSent'),
    minutesApproved: aMeeting('minutesApproved'),
    cancelled: aMeeting('cancelled'),
    postponed: aMeeting('postponed'),
  },
  verbs: {
    plan: (one) => changeMeeting(one, aMeeting()),
    setAgenda: (one) => setAgenda(one, { items: [anItem()], treatedIds: [] }),
    invite: (one) => invite(one, { now }),
    cancel: (one) => cancelMeeting(one, { reason }),
    postpone: (one) => postponeMeeting(one, { reason }),
    start: (one) => startMeeting(one, { at: now }),
    callItem: (one) => callItem(one, { itemId }),
    demandVote: (one) => demandVote(one, { itemId, resolved: false }),
    notePresence: (one) => notePresence(one, { personId: person('m1'), kind: 'arrived', how: 'room', at: now }),
    confirmDeputy: (one) => confirmDeputy(one, { elector, personId: person('d1') }),
    revokeDeputy: (one) => revokeDeputy(one, { seatId: anId('s1') }),
    declarePartiality: (one) =>
      declarePartiality(one, {
        itemId,
        personId: person('m2'),
        ground: 'Träger.',
        directAdvantage: true,
        rules: someRules(),
      }),
    decidePartiality: (one) =>
      decidePartiality(one, { itemId, personId: person('m1'), excluded: true, by: person('cora') }),
    close: (one) => closeMeeting(one, { at: now, openBallots: 0 }),
    sendMinutes,
    correctMinutes: (one) => correctMinutes(one, { by: person('m1'), text: 'Es waren acht.', now }),
    approveMinutes: (one) => approveMinutes(one, { how: 'nextMeeting', now }),
  },
});

/** The same ballot, as the event needs it, without changing its state. */
const as = (one: Ballot, over: Partial<OpenBallot>): Ballot => (one.state === 'open' ? { ...one, ...over } : one);
const present = attendance(['m1', 'm2', 'm3']);
const voter = { seatId: anId<'Seat'>('s1'), personId: person('m1'), excludedIds: [], attendance: present, now };
const standing = [aVote(1, 'no', { objection: 'Nein.' })];

describeLife<Ballot>()({
  prefix: 'ballot',
  life: ballotTransitions,
  rights: decisionRights,
  things: {
    prepared: aBallot('prepared'),
    open: aBallot('open'),
    closed: aBallot('closed'),
    cancelled: aBallot('cancelled'),
  },
  verbs: {
    open: (one) =>
      openBallot(one, {
        electorate: electors(3),
        excludedIds: [],
        attendance: present,
        rules: someRules(),
        quorumChallenged: false,
        now,
      }),
    vote: (one) =>
      castVote(as(one, { kind: 'open', votes: [], drawn: [] }), { ...voter, choice: 'yes', objection: null }),
    drawSlip: (one) => drawSlip(as(one, { kind: 'secret', votes: [], drawn: [] }), voter),
    withdrawObjection: (one) =>
      withdrawObjection(as(one, { rule: 'consent', votes: standing }), { personId: person('m1') }),
    demandMeeting: (one) => demandMeeting(as(one, { procedure: 'circulation' }), { reason }),
    close: (one) => closeBallot(as(one, { kind: 'open', procedure: 'meeting', votes: standing }), { slips: [], now }),
    cancel: (one) => cancelBallot(one, { reason }),
    record: (one) =>
      recordBallot(one, {
        tally: { yes: 2, no: 0, abstain: 1, invalid: 0 },
        entitled: 5,
        present: 3,
        listed: 3,
        at: now,
        seats: 5,
        voting: 5,
        least: 5,
        rules: someRules(),
      }),
    report: (one) => reportCirculation({ ...one, procedure: 'circulation' }, { meetingId: anId('meeting-2') }),
  },
});
