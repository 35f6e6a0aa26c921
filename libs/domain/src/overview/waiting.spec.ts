import { describe, expect, it } from '@jest/globals';

import { byUrgency, groupedByTime, timeOf, type Waiting, type WaitingKind, type WaitingTime } from './waiting.js';

/** A Wednesday, 14:00 in Berlin. */
const now = new Date('2026-12-02T13:00:00Z');
const day = 86_400_000;
/** So many days from now; a deadline on a day ends when the day does. */
const inDays = (days: number) => new Date(now.getTime() + days * day);
const endOf = (date: string) => new Date(new Date(`${date}T23:00:00Z`).getTime());

const waits = (kind: WaitingKind, until: Date | null = null, at: Date | null = null): Waiting => ({ kind, until, at });

describe('when something has to be done', () => {
  it.each<[string, Waiting, WaitingTime]>([
    ['a running ballot', waits('ballotToVote', null, inDays(-1)), 'now'],
    ['a meeting that runs', waits('itemsToResolve'), 'now'],
    ['a session that has begun', waits('sessionToJoin', inDays(0.1), inDays(-0.1)), 'now'],
    ['a session that begins tomorrow', waits('sessionToJoin', inDays(1.2), inDays(1)), 'soon'],
    ['what ended yesterday', waits('measureToAnswer', endOf('2026-12-01')), 'overdue'],
    ['what ends tonight', waits('statementToGive', endOf('2026-12-02')), 'today'],
    ['what ends tomorrow', waits('statementToGive', endOf('2026-12-03')), 'soon'],
    ['what ends in seven days', waits('statementToGive', endOf('2026-12-09')), 'soon'],
    ['what ends in eight days', waits('statementToGive', endOf('2026-12-10')), 'later'],
    ['an open objection', waits('objectionToSettle', null, inDays(-3)), 'open'],
  ])('%s', (_, waiting, time) => {
    expect(timeOf(waiting, now)).toBe(time);
  });
});

describe('of two things that wait', () => {
  it.each<[string, Waiting, Waiting]>([
    ['a running ballot before what is overdue', waits('ballotToVote'), waits('measureOverdue', inDays(-40))],
    ['a running ballot before the points of its meeting', waits('ballotToVote'), waits('itemsToResolve')],
    ['what is overdue before today', waits('themeToRevisit', inDays(-1)), waits('statementToGive', inDays(0.2))],
    [
      'an open objection before a deadline in 71 days',
      waits('objectionToSettle'),
      waits('meetingToAttend', inDays(71)),
    ],
    ['what others wait for before one’s own', waits('caseToReview'), waits('offerToCheck', null, inDays(-400))],
    [
      'what others wait for, also with the later day',
      waits('statementToGive', inDays(5)),
      waits('meetingToInvite', inDays(2)),
    ],
    ['what ends sooner', waits('surveyToAnswer', inDays(2)), waits('statementToGive', inDays(3))],
    ['what has waited longer', waits('caseToReview', null, inDays(-9)), waits('caseToReview', null, inDays(-2))],
    ['what has a beginning before what has none', waits('caseToReview', null, inDays(-1)), waits('knowledgeToAnswer')],
  ])('%s', (_, first, second) => {
    expect(byUrgency(first, second, now)).toBeLessThan(0);
    expect(byUrgency(second, first, now)).toBeGreaterThan(0);
    expect(byUrgency(first, first, now)).toBe(0);
  });
});

it('stands in groups, the most urgent first, and none is empty', () => {
  const items = [
    waits('meetingToAttend', inDays(71)),
    waits('offerToCheck', null, inDays(-400)),
    waits('ballotToVote'),
    waits('objectionToSettle'),
    waits('statementToGive', inDays(3)),
  ];
  expect(groupedByTime(items, now).map(({ time, items: those }) => [time, those.map(({ kind }) => kind)])).toEqual([
    ['now', ['ballotToVote']],
    ['soon', ['statementToGive']],
    ['open', ['objectionToSettle', 'offerToCheck']],
    ['later', ['meetingToAttend']],
  ]);
});
