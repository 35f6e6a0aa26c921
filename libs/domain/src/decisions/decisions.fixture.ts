import { aDay, anId, body, hellenrath, inDays, institution, now, person } from '../kernel/kernel.fixture.js';
import { rulesPresets } from '../people/rules-presets.js';
import type { RulesOfProcedure } from '../people/rules-of-procedure.js';
import type { In } from '../kernel/move.js';
import type { Amendment } from './papers/amendment.js';
import type { Ballot, BallotState, ClosedBallot, OpenBallot, PreparedBallot, Vote } from './meetings/ballot.js';
import type { Beschlussvorlage, PaperState } from './papers/beschlussvorlage.js';
import type { Attendance, Elector } from './meetings/electorate.js';
import type { AgendaItem, Meeting, MeetingState } from './meetings/meeting.js';
import type { PaperText } from './papers/paper-text.js';
import type { Resolution } from './meetings/resolution.js';
import type { Statement } from './papers/statement.js';

const common = { municipalityId: hellenrath, version: 1 };

export const aPaperText = (over: Partial<PaperText> = {}): PaperText => ({
  title: 'Wechsel ohne Lücke',
  leadOffice: '',
  consultations: [],
  points: [
    { number: 1, text: 'Die Lenkungsgruppe nimmt den Vorschlag zur Kenntnis.', effects: ['noted'] },
    { number: 2, text: 'Das Verfahren wird zum 01.03.2027 eingeführt.', effects: ['selfCommitment', 'recommendation'] },
  ],
  sections: {
    facts: 'In vier Fällen kam es zu Unterbrechungen.',
    alternatives: '',
    financialEffects: '',
    staffEffects: '',
    climateAndEquality: '',
    participation: '',
  },
  ...over,
});

export const aPaper = <State extends PaperState = 'draft'>(
  state: State = 'draft' as State,
  over: Partial<Beschlussvorlage> = {},
): In<Beschlussvorlage, State> =>
  ({
    ...common,
    id: anId<'Beschlussvorlage'>('paper-1'),
    bodyId: body('steeringGroup'),
    number: 'LG-KIM 2026/014',
    authorIds: [person('cora')],
    themeIds: [anId('theme-1')],
    proposalId: anId('proposal-1'),
    text: aPaperText(),
    evidence: [{ kind: 'theme', id: 'theme-1' }],
    dissent: [],
    unaskedBecause: null,
    public: false,
    ...partOf(state),
    ...over,
  }) as In<Beschlussvorlage, State>;

function partOf(state: PaperState) {
  const cleared = { clearedBy: person('hanna'), clearedAt: now };
  const tabled = { ...cleared, tabledAt: now, textHash: 'f00' };
  switch (state) {
    case 'draft':
      return { state, sentBack: null };
    case 'statements':
      return { state, statementsUntil: aDay('2026-10-01') };
    case 'cleared':
      return { state, ...cleared };
    case 'tabled':
      return { state, ...tabled };
    case 'decided':
    case 'implementing':
    case 'completed':
      return { state, ...tabled, decidedAt: now, adoptedText: aPaperText(), completedOn: null };
  }
}

export const aStatement = (over: Partial<Statement> = {}): Statement => ({
  ...common,
  id: anId('statement-1'),
  paperId: anId('paper-1'),
  institutionId: institution('jobcenter'),
  kind: 'statement',
  askedAt: now,
  until: aDay('2026-10-01'),
  state: 'asked',
  answer: null,
  text: null,
  givenBy: null,
  givenAt: null,
  reply: null,
  ...over,
});

export const anAmendment = <State extends Amendment['state'] = 'proposed'>(
  over: Partial<Amendment> & { readonly state?: State } = {},
) =>
  ({
    ...common,
    id: anId('amendment-1'),
    paperId: anId('paper-1'),
    number: 1,
    proposedBy: person('mia'),
    proposedAt: now,
    changes: [{ kind: 'append', target: { kind: 'point', number: 2 }, text: ' Kleine Kommunen können es übertragen.' }],
    reason: 'Dort ist eine Person für alles zuständig.',
    remark: null,
    ...over,
    state: over.state ?? 'proposed',
  }) as In<Amendment, State>;

export const anItem = (over: Partial<AgendaItem> = {}): AgendaItem => ({
  id: anId('item-1'),
  title: 'Wechsel ohne Lücke',
  kind: 'beschlussvorlage',
  subjectId: 'paper-1',
  minutes: 45,
  rapporteurId: null,
  public: false,
  voteDemanded: false,
  ...over,
});

export const aMeeting = <State extends MeetingState = 'planned'>(
  state: State = 'planned' as State,
  over: Partial<Meeting> = {},
): In<Meeting, State> =>
  ({
    ...common,
    id: anId<'Meeting'>('meeting-1'),
    bodyId: body('steeringGroup'),
    number: '04/2026',
    title: '4. Sitzung der Lenkungsgruppe',
    startsAt: now,
    endsAt: inDays(0.1),
    place: null,
    chairId: person('leo'),
    minuteTakerId: person('cora'),
    agenda: [anItem()],
    presence: [],
    deputies: [],
    partialities: [],
    corrections: [],
    ...meetingPart(state),
    ...over,
  }) as In<Meeting, State>;

function meetingPart(state: MeetingState) {
  switch (state) {
    case 'planned':
      return { state };
    case 'invited':
      return { state, invitedAt: now };
    case 'running':
      return { state, startedAt: now, currentItemId: anId('item-1') };
    case 'closed':
    case 'minutesSent':
      return { state, startedAt: now, closedAt: now };
    case 'minutesApproved':
      return { state, startedAt: now, closedAt: now, approvedAt: now, approvedHow: 'nextMeeting' };
    case 'cancelled':
    case 'postponed':
      return { state, reason: 'Zu wenige Zusagen.' };
  }
}

export const someRules = (over: Partial<RulesOfProcedure> = {}): RulesOfProcedure => ({
  ...rulesPresets.agreement.rules,
  ...over,
});

/** Seats `s1`, `s2` … of members `m1`, `m2` …, each with the deputy `d1`, `d2` … */
export const electors = (count: number): readonly Elector[] =>
  Array.from({ length: count }, (_none, place) => ({
    seatId: anId<'Seat'>(`s${place + 1}`),
    memberId: person(`m${place + 1}`),
    deputyIds: [person(`d${place + 1}`)],
  }));

export const attendance = (
  present: readonly string[],
  deputies: Readonly<Record<string, string>> = {},
): Attendance => ({
  present: present.map(person),
  deputies: Object.entries(deputies).map(([seat, name]) => ({ seatId: anId<'Seat'>(seat), personId: person(name) })),
});

const ballot = {
  ...common,
  id: anId<'Ballot'>('ballot-1'),
  bodyId: body('steeringGroup'),
  meetingId: anId<'Meeting'>('meeting-1'),
  itemId: anId<'AgendaItem'>('item-1'),
  subject: { kind: 'paper', paperId: anId<'Beschlussvorlage'>('paper-1') },
  wording: 'Die Ziffern 1 und 2 werden beschlossen.',
  rule: 'simple',
  kind: 'open',
  procedure: 'meeting',
  answersUntil: null,
  minimumAnswers: null,
} as const;

export const aPreparedBallot = (over: Partial<PreparedBallot> = {}): PreparedBallot => ({
  ...ballot,
  state: 'prepared',
  ...over,
});

export const anOpenBallot = (over: Partial<OpenBallot> = {}): OpenBallot => ({
  ...ballot,
  state: 'open',
  openedAt: now,
  electorate: electors(3),
  excludedSeatIds: [],
  present: 3,
  votes: [],
  drawn: [],
  ...over,
});

export const aClosedBallot = (over: Partial<ClosedBallot> = {}): ClosedBallot => ({
  ...ballot,
  state: 'closed',
  closedAt: now,
  tally: { yes: 2, no: 1, abstain: 0, invalid: 0 },
  entitled: 3,
  present: 3,
  presentAtClose: null,
  outcome: 'adopted',
  votes: [],
  slips: [],
  reportedIn: null,
  ...over,
});

export const aBallot = (state: BallotState): Ballot => {
  switch (state) {
    case 'prepared':
      return aPreparedBallot();
    case 'open':
      return anOpenBallot();
    case 'closed':
      return aClosedBallot();
    case 'cancelled':
      return { ...ballot, state, reason: 'Vertagt.' };
  }
};

export const aVote = (seat: number, choice: Vote['choice'], over: Partial<Vote> = {}): Vote => ({
  seatId: anId(`s${seat}`),
  castBy: person(`m${seat}`),
  choice,
  objection: null,
  castAt: now,
  ...over,
});

export const aResolution = (over: Partial<Resolution> = {}): Resolution => ({
  ...common,
  id: anId('resolution-1'),
  meetingId: anId('meeting-1'),
  itemId: anId('item-1'),
  paperId: anId('paper-1'),
  pointNumber: 1,
  wording: 'Zur Kenntnis genommen.',
  outcome: 'consensusStated',
  way: 'consensus',
  ballotId: null,
  tally: null,
  dissent: null,
  resolvedAt: now,
  presence: null,
  political: null,
  corrections: [],
  ...over,
});
