import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { aDay, aMembership, anId, aPersonActor, now, person } from '../../kernel/kernel.fixture.js';
import type { RulesOfProcedure } from '../../people/rules-of-procedure.js';
import {
  attendance,
  aClosedBallot,
  aMeeting,
  anItem,
  aPaperText,
  aResolution,
  electors,
  someRules,
} from '../decisions.fixture.js';
import type { AgendaItem, AgendaItemId, PresenceEvent, RunningMeeting } from './meeting.js';
import { declarePartiality, decidePartiality, excludedOn } from './partiality.js';
import { changeMeeting, invite, planMeeting, setAgenda } from './plan-meeting.js';
import { attendanceAt, confirmDeputy, notePresence, revokeDeputy } from './presence.js';
import type { Deciding } from './quorum.js';
import { permitMeeting } from '../relations.js';
import { resolutionOutcomes } from './resolution.js';
import {
  recordPoliticalResult,
  recordResolution,
  recordRuling,
  resolveByBallot,
  stateConsensus,
  type Amending,
  type RecordedCount,
} from './resolve.js';
import { callItem, closeMeeting, correctMinutes, demandVote, startMeeting } from './run-meeting.js';

const codeOf = (answer: { ok: true } | { ok: false; refusal: { code: string } }) =>
  answer.ok ? 'yes' : answer.refusal.code;
const itemId = anId<'AgendaItem'>('item-1');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe('planning a meeting', () => {
  it('needs times in order, and an agenda with subjects', () => {
    const meeting = aMeeting();
    expect(planMeeting(meeting)).toMatchObject({ value: { state: 'planned', agenda: [] } });
    expect(codeOf(changeMeeting(meeting, { ...meeting, endsAt: meeting.startsAt }))).toBe('MEETING_ENDS_BEFORE_START');
    expect(codeOf(setAgenda(meeting, { items: [anItem({ subjectId: null })], treatedIds: [] }))).toBe(
      'ITEM_WITHOUT_SUBJECT',
    );
    expect(codeOf(setAgenda(meeting, { items: [anItem(), anItem()], treatedIds: [] }))).toBe('ITEM_TWICE');
    expect(codeOf(setAgenda(meeting, { items: [anItem({ kind: 'report', subjectId: null })], treatedIds: [] }))).toBe(
      'yes',
    );
    expect(codeOf(setAgenda(meeting, { items: [anItem({ title: '' })], treatedIds: [] }))).toBe('TEXT_MISSING');
    expect(codeOf(invite(aMeeting('planned', { agenda: [] }), { now }))).toBe('AGENDA_EMPTY');
    expect(codeOf(invite(aMeeting('planned', { chairId: null }), { now }))).toBe('CHAIR_MISSING');
  });

  it('starts with somebody to chair and somebody to take minutes', () => {
    expect(codeOf(startMeeting(aMeeting('invited', { chairId: null }), { at: now, now }))).toBe('CHAIR_MISSING');
    expect(codeOf(startMeeting(aMeeting('invited', { minuteTakerId: null }), { at: now, now }))).toBe(
      'MINUTE_TAKER_MISSING',
    );
    expect(startMeeting(aMeeting('invited'), { at: now, now })).toMatchObject({ value: { currentItemId: 'item-1' } });
  });

  it('keeps a demanded vote with its item, whatever becomes of the agenda', () => {
    const demanded = demandVote(aMeeting('running'), { itemId, resolved: false });
    if (!demanded.ok) throw new Error('expected a demand');
    expect(setAgenda(demanded.value, { items: [anItem({ id: anId('new') }), anItem()], treatedIds: [] })).toMatchObject(
      {
        value: { agenda: [{ voteDemanded: false }, { voteDemanded: true }] },
      },
    );
    expect(codeOf(demandVote(aMeeting('running'), { itemId: anId('x'), resolved: false }))).toBe('ITEM_UNKNOWN');
    expect(codeOf(demandVote(aMeeting('running'), { itemId, resolved: true }))).toBe('ALREADY_RESOLVED');
    expect(codeOf(callItem(aMeeting('running'), { itemId: anId('x') }))).toBe('ITEM_UNKNOWN');
  });

  it('keeps an item that is dealt with or decided where it is', () => {
    const second = anItem({ id: anId('item-2'), kind: 'topic', subjectId: null });
    const running = aMeeting('running', { agenda: [anItem(), second] });
    const without = (treatedIds: readonly AgendaItemId[], items = [anItem()]) =>
      codeOf(setAgenda(running, { items, treatedIds }));
    expect(without([])).toBe('yes');
    expect(without([second.id])).toBe('ITEM_TREATED');
    expect(without([], [second])).toBe('ITEM_TREATED');
    expect(without([itemId], [second, anItem({ subjectId: 'another-paper' })])).toBe('ITEM_TREATED');
  });

  it('says the same while it meets: other words, or another matter, are another item', () => {
    const second = anItem({ id: anId('item-2'), kind: 'topic', subjectId: null });
    const withItems = (state: 'invited' | 'running', ...items: AgendaItem[]) =>
      codeOf(setAgenda(aMeeting(state, { agenda: [anItem(), second] }), { items, treatedIds: [] }));
    const renamed = { ...second, title: 'Anders genannt' };
    const another = { ...second, kind: 'theme', subjectId: 'a-theme' } as const;
    for (const changed of [renamed, another]) {
      expect(withItems('running', anItem(), changed)).toBe('ITEM_CALLED_FOR');
      expect(withItems('invited', anItem(), changed)).toBe('yes');
    }
    expect(withItems('running', anItem(), { ...second, title: ` ${second.title} `, minutes: 5 })).toBe('yes');
    expect(withItems('running', anItem(), anItem({ id: anId('item-3'), title: 'Neu' }))).toBe('yes');
  });

  it('is kept in words that look as they stand', () => {
    const set = setAgenda(aMeeting(), { items: [anItem({ title: ' Bericht\u202e  1 ' })], treatedIds: [] });
    expect(set.ok && set.value.agenda).toMatchObject([{ title: 'Bericht 1' }]);
  });

  it('closes without a ballot open, and corrects minutes in words', () => {
    expect(codeOf(closeMeeting(aMeeting('running'), { at: now, now, openBallots: 1 }))).toBe('BALLOTS_OPEN');
    expect(codeOf(correctMinutes(aMeeting('minutesSent'), { by: person('m1'), text: '', now }))).toBe('TEXT_MISSING');
  });

  const member = [aMembership('steeringGroup')];
  const chairs = [aMembership('steeringGroup', { chairs: true })];
  const came = (kind: 'arrived' | 'left') => ({ personId: person('leo'), kind, how: 'room', at: now }) as const;

  it.each([
    ['who was named', 'leo', member, [came('arrived')], true],
    ['who was named, before anybody is noted', 'leo', member, [], true],
    ['who was named and is of the body no longer', 'leo', [], [came('arrived')], false],
    ['who chairs the body, while the one named is there', 'other', chairs, [came('arrived')], false],
    ['who chairs the body, where the one named has left', 'other', chairs, [came('arrived'), came('left')], true],
    ['who chairs the body, where the one named has not come', 'other', chairs, [], true],
    ['a member', 'other', member, [], false],
  ] as const)('is presided over by %s', (_who, name, memberships, presence, may) => {
    const meeting = aMeeting('running', { presence });
    const actor = aPersonActor(name, { memberships });
    expect(permitMeeting(actor, 'resolution:stateConsensus', meeting).ok).toBe(may);
  });
});

describe('presence', () => {
  const event = (name: string, kind: 'arrived' | 'left', minute: number): PresenceEvent => ({
    personId: person(name),
    kind,
    how: 'room',
    at: later(minute),
  });
  const noting = (meeting: RunningMeeting, one: PresenceEvent) => notePresence(meeting, { ...one, now: later(60) });
  const note = (meeting: RunningMeeting, one: PresenceEvent) => {
    const answer = noting(meeting, one);
    if (!answer.ok) throw new Error(answer.refusal.code);
    return answer.value;
  };

  it('is known for every moment', () => {
    const log = [event('a', 'arrived', 0), event('b', 'arrived', 5), event('a', 'left', 10), event('a', 'arrived', 20)];
    const meeting = log.reduce<RunningMeeting>(note, aMeeting('running'));
    const there = (minute: number) => attendanceAt(meeting, later(minute)).present.toSorted();
    expect([there(-1), there(0), there(5), there(10), there(20)]).toEqual([[], ['a'], ['a', 'b'], ['b'], ['a', 'b']]);
  });

  it('is noted in order, once', () => {
    const meeting = note(aMeeting('running'), event('a', 'arrived', 5));
    expect(codeOf(noting(meeting, event('a', 'left', 4)))).toBe('PRESENCE_OUT_OF_ORDER');
    expect(codeOf(noting(meeting, event('b', 'arrived', -1)))).toBe('DATE_TOO_EARLY');
    expect(codeOf(noting(meeting, event('b', 'arrived', 61)))).toBe('DATE_AHEAD');
    expect(note(meeting, event('a', 'arrived', 9)).presence).toHaveLength(1);
    expect(note(meeting, event('b', 'left', 9)).presence).toHaveLength(1);
  });

  it('equals a replay of everything noted', () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom<'arrived' | 'left'>('arrived', 'left')),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(steps, fc.nat(20), (log, moment) => {
        const meeting = log.reduce<RunningMeeting>(
          (so, [name, kind], minute) => note(so, event(name, kind, minute)),
          aMeeting('running'),
        );
        const there = new Set<string>();
        for (const [name, kind] of log.slice(0, moment + 1)) {
          if (kind === 'arrived') there.add(name);
          else there.delete(name);
        }
        expect(new Set<string>(attendanceAt(meeting, later(moment)).present)).toEqual(there);
      }),
    );
  });

  it('of a deputy is confirmed by the minute-taker, one a seat', () => {
    const [elector] = electors(1);
    if (!elector) throw new Error('expected a seat');
    expect(codeOf(confirmDeputy(aMeeting('running'), { elector, personId: person('x') }))).toBe('NOT_A_DEPUTY');
    const confirmed = confirmDeputy(aMeeting('running'), { elector, personId: person('d1') });
    if (!confirmed.ok) throw new Error('expected a deputy');
    expect(attendanceAt(confirmed.value, now).deputies).toEqual([{ seatId: 's1', personId: 'd1' }]);
    expect(codeOf(confirmDeputy(confirmed.value, { elector, personId: person('d1') }))).toBe(
      'DEPUTY_ALREADY_CONFIRMED',
    );
    expect(revokeDeputy(confirmed.value, { seatId: elector.seatId })).toMatchObject({ value: { deputies: [] } });
  });
});

describe('Befangenheit', () => {
  const declare = (rules = someRules(), directAdvantage = true, about: AgendaItemId = itemId, by = 'm1') =>
    declarePartiality(aMeeting('running'), {
      by: person(by),
      itemId: about,
      personId: person('m1'),
      ground: 'Träger bekäme Mittel.',
      directAdvantage,
      rules,
    });
  const exclusion = someRules({ partiality: 'exclusion' });

  it.each([
    ['is off', someRules({ partiality: 'off' }), true, 'PARTIALITY_OFF'],
    ['is only disclosed by default', someRules(), true, []],
    ['excludes for a direct advantage', exclusion, true, ['m1']],
    ['never excludes for mere concern', exclusion, false, []],
  ])('%s', (_case, rules, direct, result) => {
    const answer = declare(rules, direct);
    expect(answer.ok ? excludedOn(answer.value, itemId, rules) : answer.refusal.code).toEqual(result);
    if (answer.ok) expect(excludedOn(answer.value, anId('item-2'), rules)).toEqual([]);
  });

  it.each([
    [true, ['m1']],
    [false, []],
  ])('is decided by the body in doubt: %s', (excluded, result) => {
    const declared = declare(exclusion, !excluded);
    if (!declared.ok) throw new Error('expected a declaration');
    const decided = decidePartiality(declared.value, { itemId, personId: person('m1'), excluded, by: person('cora') });
    expect(decided.ok && excludedOn(decided.value, itemId, exclusion)).toEqual(result);
    const of = (name: string, by: string) =>
      codeOf(decidePartiality(declared.value, { itemId, personId: person(name), excluded, by: person(by) }));
    expect(of('x', 'cora')).toBe('PARTIALITY_UNDECLARED');
    expect(of('m1', 'm1')).toBe('PARTIALITY_OWN');
  });

  it('stays as the body decided when it is said again', () => {
    const declared = declare(exclusion);
    if (!declared.ok) throw new Error('expected a declaration');
    const decided = decidePartiality(declared.value, {
      itemId,
      personId: person('m1'),
      excluded: true,
      by: person('cora'),
    });
    if (!decided.ok) throw new Error('expected a decision');
    const again = {
      itemId,
      personId: person('m1'),
      by: person('m1'),
      ground: 'Doch nicht.',
      directAdvantage: false,
      rules: exclusion,
    };
    const answer = declarePartiality(decided.value, again);
    expect(answer.ok && excludedOn(answer.value, itemId, exclusion)).toEqual(['m1']);
  });

  it.each([
    ['m1', 'yes'],
    ['cora', 'yes'],
    ['m2', 'NOT_PERMITTED'],
    ['leo', 'NOT_PERMITTED'],
  ])('is declared for oneself, or written down by who takes the minutes: by %s %s', (by, code) => {
    expect(codeOf(declare(someRules(), true, itemId, by))).toBe(code);
  });

  it('belongs to an item, with its ground', () => {
    expect(codeOf(declare(exclusion, true, anId('x')))).toBe('ITEM_UNKNOWN');
  });
});

describe('a resolution', () => {
  const {
    version: _v,
    outcome: _o,
    way: _w,
    ballotId: _b,
    tally: _t,
    presence: _n,
    political: _p,
    ...resolving
  } = aResolution();
  const halfOfSeats = { kind: 'moreThanHalfOfSeats' } as const;
  const deciding = (present: number, over: Partial<RulesOfProcedure> = {}, quorumChallenged = false): Deciding => ({
    electorate: electors(9),
    excludedIds: [],
    attendance: attendance(Array.from({ length: present }, (_none, place) => `m${place + 1}`)),
    rules: someRules({ quorum: halfOfSeats, quorumPresumed: false, ...over }),
    quorumChallenged,
  });
  const consensus = { ...resolving, item: anItem(), deciding: deciding(6), objectionsAsked: true, objections: 0 };

  it.each([
    ['with nobody against', {}, 'yes'],
    ['without asking', { objectionsAsked: false }, 'OBJECTIONS_NOT_ASKED'],
    ['with an objection', { objections: 1 }, 'OBJECTION_RAISED'],
    ['with less than none', { objections: -1 }, 'NUMBER_OUT_OF_BOUNDS'],
    ['once a vote was demanded', { item: anItem({ voteDemanded: true }) }, 'VOTE_WAS_DEMANDED'],
    ['where the rules demand a vote', { deciding: deciding(6, { votesByRule: true }) }, 'RULES_DEMAND_A_VOTE'],
    ['with too few', { deciding: deciding(4) }, 'QUORUM_MISSED'],
    ['with nobody', { deciding: deciding(0, { quorum: { kind: 'none' } }) }, 'QUORUM_MISSED'],
    ['where it is presumed', { deciding: deciding(4, { quorumPresumed: true }) }, 'yes'],
    ['where somebody doubts it', { deciding: deciding(4, { quorumPresumed: true }, true) }, 'QUORUM_MISSED'],
    ['without words', { wording: ' ' }, 'TEXT_MISSING'],
  ])('states consensus %s: %#', (_case, over, code) => {
    expect(codeOf(stateConsensus({ ...consensus, ...over }))).toBe(code);
  });

  it.each([
    ['adopted', false, 'adopted'],
    ['adopted', true, 'adoptedAsAmended'],
    ['rejected', true, 'rejected'],
  ] as const)('follows a ballot that %s (amended: %s): %s', (outcome, amended, result) => {
    const ballot = aClosedBallot({ outcome });
    expect(resolveByBallot({ ...resolving, ballot, amended })).toMatchObject({
      value: { outcome: result, way: 'ballot', ballotId: 'ballot-1', tally: ballot.tally },
    });
  });

  it('does not follow a ballot without result', () => {
    expect(
      codeOf(resolveByBallot({ ...resolving, ballot: aClosedBallot({ outcome: 'noQuorum' }), amended: false })),
    ).toBe('BALLOT_UNDECIDED');
  });

  it('says who was there, and where the quorum was presumed', () => {
    const presumed = { ...consensus, deciding: deciding(4, { quorumPresumed: true }) };
    expect(stateConsensus(presumed)).toMatchObject({
      value: { presence: { present: 4, seats: 9, needed: 5, presumed: true } },
    });
    expect(stateConsensus(consensus)).toMatchObject({ value: { presence: { present: 6, presumed: false } } });
  });

  it('by ruling only adjourns, refers back, notes or withdraws; too few can only put off', () => {
    for (const outcome of resolutionOutcomes) {
      const harmless = ['adjourned', 'referredBack', 'noted', 'withdrawn'].includes(outcome);
      const ruled = (present: number) => codeOf(recordRuling({ ...resolving, outcome, deciding: deciding(present) }));
      expect(ruled(6)).toBe(harmless ? 'yes' : 'OUTCOME_NEEDS_DECISION');
      const putOff = ['adjourned', 'withdrawn'].includes(outcome);
      expect(ruled(0)).toBe(putOff ? 'yes' : harmless ? 'QUORUM_MISSED' : 'OUTCOME_NEEDS_DECISION');
    }
  });

  const votes = (yes: number, no: number) => ({ yes, no, abstain: 0, invalid: 0 });
  const twoThirds = { majority: 'twoThirdsOfCast' } as const;
  const recorded = (over: Partial<RecordedCount & Amending>, rules: Partial<RulesOfProcedure> = {}) =>
    recordResolution({
      ...resolving,
      ...{
        outcome: 'adopted',
        tally: null,
        present: 6,
        listed: null,
        seats: 9,
        voting: 9,
        amended: 'Die Stelle wird zum 1. Juli eingerichtet.',
        alone: true,
        voteDemanded: false,
        dissent: ' Zwei dagegen. ',
      },
      ...over,
      rules: someRules({ quorum: halfOfSeats, quorumPresumed: false, ...rules }),
    });

  it('recorded afterwards may be anything', () => {
    for (const outcome of resolutionOutcomes)
      expect(recorded({ outcome })).toMatchObject({
        value: { outcome, way: 'recordedAfterwards', dissent: 'Zwei dagegen.' },
      });
  });

  it.each<[string, Partial<RecordedCount & Amending>, Partial<RulesOfProcedure>, string]>([
    ['more yes', { tally: votes(4, 2) }, {}, 'yes'],
    ['more votes than seats', { tally: votes(50, 60), present: 9 }, {}, 'TALLY_IMPOSSIBLE'],
    ['more people than seats', { present: 12 }, {}, 'TALLY_IMPOSSIBLE'],
    ['half a vote', { tally: votes(2.5, 1) }, {}, 'TALLY_IMPOSSIBLE'],
    ['more no', { tally: votes(2, 4) }, {}, 'OUTCOME_AGAINST_RULE'],
    ['a tie', { tally: votes(3, 3) }, {}, 'OUTCOME_AGAINST_RULE'],
    ['a rejection with more yes', { outcome: 'rejected', tally: votes(4, 2) }, {}, 'OUTCOME_AGAINST_RULE'],
    ['a rejection by a tie', { outcome: 'rejected', tally: votes(3, 3) }, {}, 'yes'],
    ['less than two thirds', { tally: votes(3, 2) }, twoThirds, 'OUTCOME_AGAINST_RULE'],
    ['two thirds', { tally: votes(4, 2) }, twoThirds, 'yes'],
    ['amended against the votes', { outcome: 'adoptedAsAmended', tally: votes(1, 4) }, {}, 'OUTCOME_AGAINST_RULE'],
    ['consensus against a vote', { outcome: 'consensusStated', tally: votes(4, 1) }, {}, 'OUTCOME_AGAINST_RULE'],
    ['no quorum', { present: 3 }, {}, 'QUORUM_MISSED'],
    ['a presumed quorum', { present: 3 }, { quorumPresumed: true }, 'yes'],
    ['adjourned by too few', { outcome: 'adjourned', present: 1 }, {}, 'yes'],
    ['more people than the attendance list has', { listed: 5 }, {}, 'PRESENT_BEYOND_LIST'],
    ['as many as it has', { listed: 6 }, {}, 'yes'],
    ['amendments nobody names', { outcome: 'adoptedAsAmended', amended: null }, {}, 'TEXT_MISSING'],
  ])('recorded afterwards with %s: %#', (_case, over, rules, code) => {
    expect(codeOf(recorded(over, rules))).toBe(code);
  });

  it('takes up what politics decided, where a carried point was subject to it', () => {
    const [point] = aPaperText({ points: [{ number: 1, text: 'x', effects: ['politicalDecision'] }] }).points;
    if (!point) throw new Error('expected a point');
    const result = { body: 'Kreisausschuss', on: aDay('2026-09-20'), adopted: true, note: null };
    const [resolution, today] = [aResolution(), aDay('2026-09-24')];
    const code = (over: object, of = resolution, about = point) =>
      codeOf(recordPoliticalResult(of, { point: about, result: { ...result, ...over }, today }));
    const recorded = recordPoliticalResult(resolution, { point, result, today });
    if (!recorded.ok) throw new Error('expected a result');
    expect(recorded.value.political).toEqual({ ...result, earlier: [] });
    const council = { ...result, body: 'Kreistag', adopted: false };
    expect(recordPoliticalResult(recorded.value, { point, result: council, today })).toMatchObject({
      value: { political: { ...council, earlier: [result] } },
    });
    expect(code({}, aResolution({ outcome: 'rejected' }))).toBe('NOT_SUBJECT_TO_POLITICS');
    expect(code({}, resolution, { ...point, effects: ['noted'] })).toBe('NOT_SUBJECT_TO_POLITICS');
    expect(code({ body: '' })).toBe('TEXT_MISSING');
    expect(code({ on: aDay('2026-09-25') })).toBe('DATE_AHEAD');
  });
});
