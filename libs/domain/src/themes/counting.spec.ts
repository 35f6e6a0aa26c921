import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { aDay, anId, inDays, now, person } from '../kernel/kernel.fixture.js';
import { castDots, closeDotVoting, openDotVoting, type OpenDotVoting } from './dot-voting.js';
import {
  answerCount,
  answerSurvey,
  askSurvey,
  closeSurvey,
  prevalenceAnswers,
  type OpenSurvey,
} from './prevalence-survey.js';
import { aDotVoting, aSurvey, aTheme } from './themes.fixture.js';

const one = anId<'GenerativeTheme'>('theme-1');
const two = anId<'GenerativeTheme'>('theme-2');
const ada = person('ada');

describe('dots', () => {
  it.each([
    [
      'more than the budget',
      [
        { themeId: one, dots: 2 },
        { themeId: two, dots: 2 },
      ],
      'OVER_BUDGET',
    ],
    ['less than none', [{ themeId: one, dots: -1 }], 'DOTS_INVALID'],
    ['half ones', [{ themeId: one, dots: 0.5 }], 'DOTS_INVALID'],
    ['to another theme', [{ themeId: anId<'GenerativeTheme'>('x'), dots: 1 }], 'THEME_NOT_WEIGHED'],
  ])('are never %s', (_case, dots, code) => {
    expect(castDots(aDotVoting(), { voterId: ada, dots })).toMatchObject({ refusal: { code } });
  });

  it('need themes and a budget', () => {
    const { id, municipalityId, sessionId } = aDotVoting();
    const command = {
      id,
      municipalityId,
      sessionId,
      themeIds: [one, one],
      budget: 3,
      sessionState: 'running',
    } as const;
    expect(openDotVoting(command)).toMatchObject({ value: { themeIds: [one] } });
    expect(openDotVoting({ ...command, themeIds: [] })).toMatchObject({ refusal: { code: 'NOTHING_TO_WEIGH' } });
    expect(openDotVoting({ ...command, budget: 0 })).toMatchObject({ refusal: { code: 'DOTS_INVALID' } });
    for (const sessionState of ['closed', 'cancelled'] as const)
      expect(openDotVoting({ ...command, sessionState })).toMatchObject({ refusal: { code: 'WRONG_STATE' } });
  });

  it('sum to what everybody gave last, and forget who', () => {
    const weighing = fc.record({ voter: fc.nat(4), first: fc.nat(4), second: fc.nat(4) });
    fc.assert(
      fc.property(fc.array(weighing), (weighings) => {
        let voting: OpenDotVoting = aDotVoting();
        const last = new Map<number, readonly [number, number]>();
        for (const { voter, first, second } of weighings) {
          const dots = [
            { themeId: one, dots: first },
            { themeId: two, dots: second },
          ];
          const answer = castDots(voting, { voterId: person(`p${voter}`), dots });
          expect(answer.ok).toBe(first + second <= 3);
          if (!answer.ok) continue;
          voting = answer.value;
          last.set(voter, [first, second]);
        }
        const closed = closeDotVoting(voting);
        if (!closed.ok) throw new Error('expected a result');
        const sums = [0, 1].map((place) => [...last.values()].reduce((sum, given) => sum + (given[place] ?? 0), 0));
        expect(new Map(closed.value.result.map(({ themeId, dots }) => [themeId, dots]))).toEqual(
          new Map([
            [one, sums[0]],
            [two, sums[1]],
          ]),
        );
        expect(closed.value.voters).toBe(last.size);
        expect(JSON.stringify(closed.value)).not.toMatch(/"p\d"/);
      }),
    );
  });
});

describe('a Breitenabfrage', () => {
  const asking = {
    id: anId<'PrevalenceSurvey'>('s'),
    question: 'Kommt das vor?',
    until: aDay('2026-10-01'),
    askedIds: [ada, ada],
    now,
  };

  it('is asked with a question, of somebody, until a day to come', () => {
    expect(askSurvey(aTheme(), asking)).toMatchObject({ value: { asked: 1, counts: { none: 0 } } });
    expect(askSurvey(aTheme(), { ...asking, question: '' })).toMatchObject({ refusal: { code: 'TEXT_MISSING' } });
    expect(askSurvey(aTheme(), { ...asking, until: aDay('2026-09-23') })).toMatchObject({
      refusal: { code: 'SURVEY_DEADLINE_PAST' },
    });
    expect(askSurvey(aTheme(), { ...asking, askedIds: [] })).toMatchObject({ refusal: { code: 'NOBODY_TO_ASK' } });
  });

  it.each([
    ['after its last day', aSurvey(), { now: inDays(8) }, 'SURVEY_OVER'],
    ['by who was not asked', aSurvey(), { personId: person('mia') }, 'NOT_ASKED'],
    ['twice', aSurvey({ answeredIds: [ada] }), {}, 'SURVEY_ANSWERED'],
  ])('is not answered %s', (_case, survey, over, code) => {
    expect(answerSurvey(survey, { personId: ada, answer: 'none', now, ...over })).toMatchObject({ refusal: { code } });
  });

  it('counts everybody once and keeps nobody', () => {
    const answers = fc.array(fc.tuple(fc.nat(6), fc.constantFrom(...prevalenceAnswers)));
    fc.assert(
      fc.property(answers, (given) => {
        const askedIds = [0, 1, 2, 3, 4].map((number) => person(`p${number}`));
        let survey: OpenSurvey = aSurvey({ askedIds, asked: 5 });
        const first = new Map<number, string>();
        for (const [who, answer] of given) {
          const result = answerSurvey(survey, { personId: person(`p${who}`), answer, now });
          expect(result.ok).toBe(who < 5 && !first.has(who));
          if (!result.ok) continue;
          survey = result.value;
          first.set(who, answer);
        }
        const closed = closeSurvey(survey);
        if (!closed.ok) throw new Error('expected a closed survey');
        expect(answerCount(closed.value)).toBe(first.size);
        for (const answer of prevalenceAnswers)
          expect(closed.value.counts[answer]).toBe([...first.values()].filter((one) => one === answer).length);
        expect(JSON.stringify(closed.value)).not.toMatch(/"p\d"/);
      }),
    );
  });
});
