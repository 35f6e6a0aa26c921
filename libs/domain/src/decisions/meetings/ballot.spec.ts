import { describe, expect, it } from '@jest/globals';

import { aDay, aMembership, anId, aPersonActor, inDays, now, person, today } from '../../kernel/kernel.fixture.js';
import { aSeat, aSeating } from '../../people/people.fixture.js';
import { rulesPresets } from '../../people/rules-presets.js';
import { ballotQuestion, coversBallot } from './ballot-question.js';
import type { OpenBallot, PreparedBallot } from './ballot.js';
import { castVote, drawSlip, withdrawObjection } from './cast-vote.js';
import { closeBallot, entitledTo, reportCirculation } from './close-ballot.js';
import {
  aClosedBallot,
  aMeeting,
  anOpenBallot,
  aPreparedBallot,
  attendance,
  aVote,
  electors,
  someRules,
} from '../decisions.fixture.js';
import { electorateOf, seatsPresent, type Attendance } from './electorate.js';
import {
  demandMeeting,
  openBallot,
  prepareBallot,
  type OpenBallotCommand,
  type PrepareBallotCommand,
} from './open-ballot.js';
import { recordBallot } from './record-ballot.js';
import { permitBallot } from '../relations.js';

const codeOf = (answer: { ok: true } | { ok: false; refusal: { code: string } }) =>
  answer.ok ? 'yes' : answer.refusal.code;
const seat = (number: number) => anId<'Seat'>(`s${number}`);

describe('prepareBallot', () => {
  const { version: _version, state: _state, minimumAnswers: _answers, ...prepared } = aPreparedBallot();
  const command: PrepareBallotCommand = { ...prepared, rule: null, rules: someRules() };
  const circulation = { procedure: 'circulation', meetingId: null, answersUntil: aDay('2026-10-01') } as const;
  const circulating = someRules({ circulationAllowed: true, circulationMinimumAnswers: 4, secretAllowed: true });

  it.each<[string, Partial<PrepareBallotCommand>, string]>([
    ['open', {}, 'yes'],
    ['secret where the body does not want it', { kind: 'secret' }, 'SECRET_NOT_ALLOWED'],
    ['secret where it does', { kind: 'secret', rules: someRules({ secretAllowed: true }) }, 'yes'],
    [
      'secret by consent',
      { kind: 'secret', rule: 'consent', rules: someRules({ secretAllowed: true }) },
      'CONSENT_NEVER_SECRET',
    ],
    ['in the Umlauf where the body does not want it', circulation, 'CIRCULATION_NOT_ALLOWED'],
    ['in the Umlauf where it does', { ...circulation, rules: circulating }, 'yes'],
    ['secretly in the Umlauf', { ...circulation, rules: circulating, kind: 'secret' }, 'CIRCULATION_NEVER_SECRET'],
    [
      'in the Umlauf without end',
      { ...circulation, rules: circulating, answersUntil: null },
      'CIRCULATION_NEEDS_DEADLINE',
    ],
    ['nowhere', { meetingId: null }, 'MEETING_MISSING'],
    ['about nothing', { wording: ' ' }, 'TEXT_MISSING'],
    [
      'by less than the body asks for',
      { rule: 'simple', rules: someRules({ majority: 'twoThirdsOfCast' }) },
      'RULE_TOO_WEAK',
    ],
  ])('%s: %#', (_case, over, code) => {
    expect(codeOf(prepareBallot({ ...command, ...over }))).toBe(code);
  });

  it('takes the body’s rule, or a stricter one', () => {
    expect(prepareBallot({ ...command, rules: someRules({ majority: 'consent' }) })).toMatchObject({
      value: { rule: 'consent', minimumAnswers: null },
    });
    expect(prepareBallot({ ...command, rule: 'twoThirdsOfCast' })).toMatchObject({
      value: { rule: 'twoThirdsOfCast' },
    });
    expect(prepareBallot({ ...command, ...circulation, rules: circulating })).toMatchObject({
      value: { minimumAnswers: 4 },
    });
  });

  it('in a body that follows a Rat has no Umlauf', () => {
    expect(codeOf(prepareBallot({ ...command, ...circulation, rules: rulesPresets.ratsregeln.rules }))).toBe(
      'CIRCULATION_NOT_ALLOWED',
    );
  });
});

describe('openBallot', () => {
  const command: OpenBallotCommand = {
    meeting: 'running',
    electorate: electors(5),
    excludedIds: [],
    attendance: attendance(['m1', 'm2', 'm3']),
    rules: someRules({ quorum: { kind: 'moreThanHalfOfSeats' } }),
    quorumChallenged: false,
    now,
  };
  const ofTwo = someRules({ quorum: { kind: 'number', count: 2 } });

  it.each<[string, Partial<OpenBallotCommand>, string]>([
    ['three of five', {}, 'yes'],
    ['two of five', { attendance: attendance(['m1', 'm2', 'guest']) }, 'QUORUM_MISSED'],
    ['two and a confirmed deputy', { attendance: attendance(['m1', 'm2', 'd3'], { s3: 'd3' }) }, 'yes'],
    ['two and an unconfirmed deputy', { attendance: attendance(['m1', 'm2', 'd3']) }, 'QUORUM_MISSED'],
    ['two and a confirmed deputy who left', { attendance: attendance(['m1', 'm2'], { s3: 'd3' }) }, 'QUORUM_MISSED'],
    [
      'two, one of them sitting in for a third',
      { attendance: attendance(['m1', 'm2'], { s3: 'm2' }) },
      'QUORUM_MISSED',
    ],
    ['one deputy for three seats', { attendance: attendance(['x'], { s1: 'x', s2: 'x', s3: 'x' }) }, 'QUORUM_MISSED'],
    [
      'a member and the deputy of the same seat',
      { attendance: attendance(['m1', 'm2', 'd2'], { s2: 'd2' }) },
      'QUORUM_MISSED',
    ],
    ['a quorum presumed', { attendance: attendance(['m1']), rules: rulesPresets.ratsregeln.rules }, 'yes'],
    [
      'a quorum challenged',
      { attendance: attendance(['m1']), rules: rulesPresets.ratsregeln.rules, quorumChallenged: true },
      'QUORUM_MISSED',
    ],
    [
      'one excluded who sits in for a third',
      { attendance: attendance(['m1', 'm2'], { s3: 'm2' }), excludedIds: [person('m2')], rules: ofTwo },
      'QUORUM_MISSED',
    ],
    [
      'two, one of them sitting in for an absent third',
      { attendance: attendance(['m1', 'm2'], { s3: 'm2' }), rules: ofTwo },
      'yes',
    ],
    ['rules that ask for more by now', { rules: someRules({ majority: 'twoThirdsOfEntitled' }) }, 'RULE_TOO_WEAK'],
    ['no quorum asked for', { attendance: attendance([]), rules: someRules() }, 'yes'],
    ['a number', { rules: someRules({ quorum: { kind: 'number', count: 4 } }) }, 'QUORUM_MISSED'],
    ['one of three excluded', { excludedIds: [person('m3')] }, 'QUORUM_MISSED'],
    [
      'one excluded who counts',
      {
        excludedIds: [person('m3')],
        rules: someRules({ quorum: { kind: 'number', count: 3 }, excludedCountForQuorum: true }),
      },
      'yes',
    ],
    [
      'everybody excluded',
      { excludedIds: electors(5).map(({ memberId }) => memberId ?? person('')) },
      'NOBODY_ENTITLED',
    ],
    ['no seats', { electorate: [] }, 'NOBODY_ENTITLED'],
    ['no attendance list', { attendance: null }, 'ATTENDANCE_MISSING'],
    ['a meeting that has not begun', { meeting: 'invited' }, 'WRONG_STATE'],
    ['a meeting that is over', { meeting: 'closed' }, 'WRONG_STATE'],
  ])('with %s: %#', (_case, over, code) => {
    expect(codeOf(openBallot(aPreparedBallot(), { ...command, ...over }))).toBe(code);
  });

  it('fixes who may vote', () => {
    const opened = openBallot(aPreparedBallot(), { ...command, excludedIds: [person('m4')] });
    expect(opened).toMatchObject({ value: { excludedSeatIds: ['s4'], present: 3, votes: [], drawn: [] } });
    if (opened.ok) expect(entitledTo(opened.value)).toBe(4);
  });

  it('needs nobody present in the Umlauf', () => {
    const circulating: PreparedBallot = aPreparedBallot({ procedure: 'circulation', meetingId: null });
    expect(openBallot(circulating, { ...command, attendance: null })).toMatchObject({ value: { present: 0 } });
  });
});

describe('castVote', () => {
  const all = attendance(['m1', 'm2', 'm3']);
  const cast = (ballot: OpenBallot, number: number, who: string, there: Attendance | null = all, over = {}) =>
    castVote(ballot, {
      seatId: seat(number),
      personId: person(who),
      excludedIds: [],
      attendance: there,
      choice: 'yes',
      objection: null,
      now,
      ...over,
    });

  it.each<[string, OpenBallot, number, string, Attendance | null, string]>([
    ['a member', anOpenBallot(), 1, 'm1', all, 'yes'],
    ['a member of another seat', anOpenBallot(), 1, 'm2', all, 'NOT_ENTITLED'],
    ['a stranger', anOpenBallot(), 1, 'x', attendance(['x']), 'NOT_ENTITLED'],
    ['nobody’s seat', anOpenBallot(), 9, 'm1', all, 'NOT_ENTITLED'],
    ['an absent member', anOpenBallot(), 1, 'm1', attendance(['m2']), 'NOT_PRESENT'],
    ['a confirmed deputy of an absent member', anOpenBallot(), 1, 'd1', attendance(['d1'], { s1: 'd1' }), 'yes'],
    ['an unconfirmed deputy', anOpenBallot(), 1, 'd1', attendance(['d1']), 'DEPUTY_UNCONFIRMED'],
    [
      'a deputy confirmed for another seat',
      anOpenBallot(),
      1,
      'd1',
      attendance(['d1'], { s2: 'd1' }),
      'DEPUTY_UNCONFIRMED',
    ],
    ['a deputy beside the member', anOpenBallot(), 1, 'd1', attendance(['m1', 'd1'], { s1: 'd1' }), 'MEMBER_PRESENT'],
    ['an absent deputy', anOpenBallot(), 1, 'd1', attendance([], { s1: 'd1' }), 'NOT_PRESENT'],
    ['an excluded seat', anOpenBallot({ excludedSeatIds: [seat(1)] }), 1, 'm1', all, 'EXCLUDED_FOR_PARTIALITY'],
    [
      'the deputy of an excluded seat',
      anOpenBallot({ excludedSeatIds: [seat(1)] }),
      1,
      'd1',
      attendance(['d1'], { s1: 'd1' }),
      'EXCLUDED_FOR_PARTIALITY',
    ],
    ['a second time', anOpenBallot({ votes: [aVote(1, 'no')] }), 1, 'm1', all, 'ALREADY_VOTED'],
    [
      'a member whose deputy voted',
      anOpenBallot({ votes: [aVote(1, 'no', { castBy: person('d1') })] }),
      1,
      'm1',
      all,
      'SEAT_ALREADY_VOTED',
    ],
    ['a secret ballot', anOpenBallot({ kind: 'secret' }), 1, 'm1', all, 'BALLOT_IS_SECRET'],
    ['a roll call', anOpenBallot({ kind: 'rollCall' }), 1, 'm1', all, 'yes'],
    ['without an attendance list', anOpenBallot(), 1, 'm1', null, 'ATTENDANCE_MISSING'],
  ])('by %s: %#', (_case, ballot, number, who, there, code) => {
    expect(codeOf(cast(ballot, number, who, there))).toBe(code);
  });

  it('counts one person once, also when deputising twice', () => {
    const electorate = electors(3).map((elector) => ({ ...elector, deputyIds: [person('x'), person('m1')] }));
    const there = attendance(['x', 'm1'], { s2: 'x', s3: 'x' });
    const once = cast(anOpenBallot({ electorate }), 2, 'x', there);
    if (!once.ok) throw new Error('expected a vote');
    expect(codeOf(cast(once.value, 3, 'x', there))).toBe('ALREADY_VOTED');
    const own = cast(anOpenBallot({ electorate }), 1, 'm1', there);
    if (own.ok) expect(codeOf(cast(own.value, 3, 'm1', attendance(['m1'], { s3: 'm1' })))).toBe('ALREADY_VOTED');
  });

  it('is not for somebody excluded, whoever they sit for', () => {
    const electorate = electors(3).map((elector) => ({ ...elector, deputyIds: [person('m1')] }));
    const there = attendance(['m1'], { s2: 'm1' });
    expect(codeOf(cast(anOpenBallot({ electorate }), 2, 'm1', there, { excludedIds: [person('m1')] }))).toBe(
      'EXCLUDED_FOR_PARTIALITY',
    );
  });

  it('asks a reason for a serious objection, and lets it be taken back', () => {
    const consent = anOpenBallot({ rule: 'consent' });
    expect(codeOf(cast(consent, 1, 'm1', all, { choice: 'no' }))).toBe('OBJECTION_NEEDS_REASON');
    const objected = cast(consent, 1, 'm1', all, { choice: 'no', objection: 'Gefährdet die Wohnung.' });
    if (!objected.ok) throw new Error('expected an objection');
    expect(closeBallot(objected.value, { meeting: 'running', slips: [], now })).toMatchObject({
      value: { outcome: 'rejected' },
    });
    const back = withdrawObjection(objected.value, { personId: person('m1') });
    if (back.ok)
      expect(closeBallot(back.value, { meeting: 'running', slips: [], now })).toMatchObject({
        value: { outcome: 'adopted' },
      });
    expect(codeOf(withdrawObjection(consent, { personId: person('m1') }))).toBe('NO_OBJECTION_STANDS');
    expect(codeOf(withdrawObjection(anOpenBallot({ votes: [aVote(1, 'no')] }), { personId: person('m1') }))).toBe(
      'NO_OBJECTION_STANDS',
    );
  });
});

it.each([
  ['with a yes', 'consent', 'yes'],
  ['with an abstention', 'consent', 'abstain'],
  ['where the rule knows none', 'simple', 'no'],
] as const)('an objection sent %s is refused, not dropped', (_what, rule, choice) => {
  const sent = { seatId: seat(1), personId: person('m1'), excludedIds: [], attendance: attendance(['m1']), now };
  const objection = 'Gefährdet die Wohnung.';
  expect(codeOf(castVote(anOpenBallot({ rule }), { ...sent, choice, objection }))).toBe('OBJECTION_WITHOUT_NO');
  expect(codeOf(castVote(anOpenBallot({ rule }), { ...sent, choice: 'yes', objection: ' ' }))).toBe('yes');
});

describe('an Umlauf', () => {
  const open = anOpenBallot({
    procedure: 'circulation',
    meetingId: null,
    minimumAnswers: 2,
    answersUntil: aDay('2026-10-01'),
  });
  const vote = { excludedIds: [], attendance: null, choice: 'yes', objection: null, now } as const;

  it('is answered by members themselves, in time', () => {
    expect(codeOf(castVote(open, { ...vote, seatId: seat(1), personId: person('m1') }))).toBe('yes');
    expect(codeOf(castVote(open, { ...vote, seatId: seat(1), personId: person('d1') }))).toBe('NOT_ENTITLED');
    expect(codeOf(castVote(open, { ...vote, seatId: seat(1), personId: person('m1'), now: inDays(8) }))).toBe(
      'CIRCULATION_OVER',
    );
  });

  it('takes no silence for consent', () => {
    expect(
      closeBallot({ ...open, votes: [aVote(1, 'yes')] }, { meeting: 'running', slips: [], now: inDays(8) }),
    ).toMatchObject({
      value: { outcome: 'noQuorum' },
    });
    expect(
      closeBallot(
        { ...open, votes: [aVote(1, 'yes'), aVote(2, 'yes')] },
        { meeting: 'running', slips: [], now: inDays(8) },
      ),
    ).toMatchObject({ value: { outcome: 'adopted' } });
  });

  it('waits for its day unless all have answered, is reported, and gives way to a meeting', () => {
    expect(codeOf(closeBallot({ ...open, votes: [aVote(1, 'yes')] }, { meeting: 'running', slips: [], now }))).toBe(
      'CIRCULATION_STILL_OPEN',
    );
    expect(
      codeOf(
        closeBallot(
          { ...open, votes: [1, 2, 3].map((one) => aVote(one, 'yes')) },
          { meeting: 'running', slips: [], now },
        ),
      ),
    ).toBe('yes');
    expect(reportCirculation(aClosedBallot({ procedure: 'circulation' }), { meetingId: anId('m') })).toMatchObject({
      value: { reportedIn: 'm' },
    });
    expect(codeOf(reportCirculation(aClosedBallot(), { meetingId: anId('m') }))).toBe('ONLY_CIRCULATION');
    expect(demandMeeting(open, { reason: 'Zu wichtig.' })).toMatchObject({
      value: { state: 'cancelled', reason: 'Zu wichtig.' },
    });
    expect(codeOf(demandMeeting(anOpenBallot(), { reason: 'Zu wichtig.' }))).toBe('ONLY_CIRCULATION');
  });
});

describe('a secret ballot', () => {
  const all = attendance(['m1', 'm2', 'm3']);
  const draw = (ballot: OpenBallot, number: number) =>
    drawSlip(ballot, { seatId: seat(number), personId: person(`m${number}`), excludedIds: [], attendance: all, now });
  const secret = anOpenBallot({ kind: 'secret' });
  const slip = (receipt: string, choice: 'yes' | 'no' | 'invalid') => ({ receipt, choice });

  it('hands out one slip a person, in no order that tells when', () => {
    const second = draw(secret, 2);
    if (!second.ok) throw new Error('expected a slip');
    const first = draw(second.value, 1);
    if (!first.ok) throw new Error('expected a slip');
    expect(first.value.drawn).toEqual([
      { seatId: 's1', drawnBy: 'm1' },
      { seatId: 's2', drawnBy: 'm2' },
    ]);
    expect(codeOf(draw(first.value, 1))).toBe('ALREADY_VOTED');
    expect(codeOf(draw(anOpenBallot(), 1))).toBe('BALLOT_NOT_SECRET');
  });

  it('keeps choices and receipts, and nobody beside them', () => {
    const drawn = [1, 2, 3].map((number) => ({ seatId: seat(number), drawnBy: person(`m${number}`) }));
    const closed = closeBallot(
      { ...secret, drawn },
      { meeting: 'running', slips: [slip('z', 'yes'), slip('a', 'no'), slip('k', 'yes')], now },
    );
    expect(closed).toMatchObject({
      value: {
        tally: { yes: 2, no: 1, abstain: 0, invalid: 0 },
        outcome: 'adopted',
        votes: [],
        slips: [slip('a', 'no'), slip('k', 'yes'), slip('z', 'yes')],
      },
    });
    expect(JSON.stringify(closed)).not.toMatch(/"(m\d|s\d)"/);
  });

  it.each([
    ['more slips than drawn', [slip('a', 'yes'), slip('b', 'yes')], 'TOO_MANY_SLIPS'],
    ['a receipt twice', [slip('a', 'yes'), slip('a', 'no')], 'RECEIPTS_NOT_UNIQUE'],
  ])('is void with %s', (_case, slips, code) => {
    const drawn = slips
      .slice(code === 'TOO_MANY_SLIPS' ? 1 : 0)
      .map((_slip, place) => ({ seatId: seat(place), drawnBy: person('x') }));
    expect(codeOf(closeBallot({ ...secret, drawn }, { meeting: 'running', slips, now }))).toBe(code);
  });

  it('alone has an urn', () => {
    expect(codeOf(closeBallot(anOpenBallot(), { meeting: 'running', slips: [slip('a', 'yes')], now }))).toBe(
      'BALLOT_NOT_SECRET',
    );
  });
});

describe('recordBallot', () => {
  const tally = { yes: 7, no: 0, abstain: 1, invalid: 0 };
  const counted = { tally, entitled: 9, present: 8 };
  const held = { meeting: aMeeting('closed'), electorate: electors(9), at: now, now, rules: someRules() };
  const declared = { itemId: anId<'AgendaItem'>('item-1'), ground: 'Träger.', directAdvantage: true, excluded: null };
  const withoutOne = {
    meeting: aMeeting('closed', { partialities: [{ ...declared, personId: person('m1') }] }),
    rules: someRules({ partiality: 'exclusion' }),
  };

  it.each([
    ['more votes than present', { present: 7 }, 'tally'],
    ['more present than entitled', { entitled: 7 }, 'tally'],
    ['half a vote', { tally: { ...tally, yes: 6.5 } }, 'tally'],
    ['less than none', { tally: { ...tally, no: -1 } }, 'tally'],
    ['more entitled than seats', { entitled: 12, present: 9 }, 'entitled'],
    ['as many entitled as seats, with one excluded', withoutOne, 'entitled'],
    ['a majority of fewer than could have voted', { entitled: 8 }, 'entitled'],
  ])('refuses %s', (_case, over, field) => {
    expect(recordBallot(aPreparedBallot(), { ...held, ...counted, ...over })).toEqual({
      ok: false,
      refusal: { code: 'TALLY_IMPOSSIBLE', field },
    });
  });

  it.each([
    ['planned', aMeeting('invited'), now, 'WRONG_STATE'],
    ['still to come', aMeeting('closed'), inDays(1), 'DATE_AHEAD'],
    ['before its meeting', aMeeting('closed'), inDays(-1), 'DATE_TOO_EARLY'],
  ])('refuses one that is %s', (_case, meeting, at, code) => {
    expect(codeOf(recordBallot(aPreparedBallot(), { ...held, ...counted, meeting, at }))).toBe(code);
  });

  it('lets the result follow from the rule', () => {
    expect(recordBallot(aPreparedBallot(), { ...held, ...counted })).toMatchObject({
      value: { state: 'closed', procedure: 'recorded', outcome: 'adopted', votes: [] },
    });
  });
});

describe('what is asked', () => {
  const points = (...numbers: readonly number[]) =>
    ({ kind: 'points', paperId: anId<'Beschlussvorlage'>('paper-1'), numbers }) as const;
  const paper = { kind: 'paper', paperId: anId<'Beschlussvorlage'>('paper-1') } as const;

  it.each([
    [points(1), 'Wer stimmt der Ziffer 1 zu?'],
    [points(1, 3), 'Wer stimmt den Ziffern 1 und 3 zu?'],
    [points(1, 2, 3), 'Wer stimmt den Ziffern 1, 2 und 3 zu?'],
    [paper, 'Wer stimmt der Vorlage „Übergabe“ zu?'],
    [{ kind: 'motion' } as const, undefined],
  ])('comes from what is decided on: %#', (subject, question) => {
    expect(ballotQuestion(subject, 'Übergabe')).toBe(question);
  });

  it.each([
    [points(1, 2), [1, 2], true],
    [points(1, 2), [1], false],
    [points(1), [1, 2], false],
    [points(1), [null], false],
    [paper, [null], true],
    [paper, [1, 2], true],
    [paper, [1], false],
    [{ kind: 'motion' } as const, [null], true],
  ])('is what is resolved, all of it and nothing besides: %#', (subject, resolved, covered) => {
    expect(coversBallot(subject, resolved, [{ number: 1 }, { number: 2 }]).ok).toBe(covered);
  });
});

describe('the electorate', () => {
  it('is the voting seats that stand, with who is on them', () => {
    const seats = [
      aSeat(),
      aSeat({ id: anId('advisory'), voting: false }),
      aSeat({ id: anId('ended'), endedOn: aDay('2026-01-01') }),
      aSeat({ id: anId('vacant') }),
    ];
    const seatings = [
      aSeating(),
      aSeating({ id: anId('d'), personId: person('bo'), capacity: 'deputy' }),
      aSeating({ id: anId('old'), until: aDay('2026-01-02') }),
    ];
    expect(electorateOf(seats, seatings, today)).toEqual([
      { seatId: 'seat-1', memberId: 'ada', deputyIds: ['bo'] },
      { seatId: 'vacant', memberId: null, deputyIds: [] },
    ]);
    expect(seatsPresent(electors(3), attendance(['m1', 'd2', 'x'], { s2: 'd2' }))).toBe(2);
  });

  it('votes; advisory members and guests never do, and only who presides opens', () => {
    const meeting = aMeeting('running');
    const may = (
      name: string,
      capacity: 'member' | 'deputy' | 'advisory',
      action: 'ballot:vote' | 'ballot:open',
      chairs = false,
    ) =>
      permitBallot(
        aPersonActor(name, { memberships: [aMembership('steeringGroup', { capacity, chairs })] }),
        action,
        action === 'ballot:vote' ? anOpenBallot() : aPreparedBallot(),
        meeting,
      ).ok;
    expect([
      may('m1', 'member', 'ballot:vote'),
      may('d1', 'deputy', 'ballot:vote'),
      may('a1', 'advisory', 'ballot:vote'),
    ]).toEqual([true, true, false]);
    expect([may('leo', 'member', 'ballot:open'), may('other', 'member', 'ballot:open')]).toEqual([true, false]);
    const chair = aPersonActor('other', { memberships: [aMembership('steeringGroup', { chairs: true })] });
    expect(permitBallot(chair, 'ballot:open', aPreparedBallot({ procedure: 'circulation' }), null).ok).toBe(true);
  });
});
