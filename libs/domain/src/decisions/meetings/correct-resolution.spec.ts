import { describe, expect, it } from '@jest/globals';

import { now, person } from '../../kernel/kernel.fixture.js';
import { correctResolution, type CorrectCommand } from './correct-resolution.js';
import { aPaper, aResolution, someRules } from '../decisions.fixture.js';
import { reconsiderPaper } from '../papers/decide-paper.js';
import type { Ballot } from './ballot.js';
import type { Resolution } from './resolution.js';

const votes = (yes: number, no: number) => ({ yes, no, abstain: 0, invalid: 0 });
const recorded = (over: Partial<Resolution> = {}) =>
  aResolution({ way: 'recordedAfterwards', outcome: 'adopted', tally: votes(5, 4), ...over });
const correct = (over: Partial<CorrectCommand> = {}, resolution = recorded()) =>
  correctResolution(resolution, {
    ...{ outcome: 'rejected', tally: votes(4, 5), present: 9, seats: 9, voting: 9, rules: someRules() },
    ...{ meetingState: 'closed', dissent: null, reason: 'Zahlen vertauscht.', begun: [] },
    ...{ listed: null, asked: 'Die Stelle wird eingerichtet.', amended: null },
    ...{ voteDemanded: false, beside: { ballots: [], resolutions: [] } },
    ...{ by: person('cora'), now },
    ...over,
  });

describe('putting right the words', () => {
  const asked = 'Die Stelle wird eingerichtet.';
  const amended = 'Die Stelle wird zum 1. Juli eingerichtet.';
  const adopted = { outcome: 'adoptedAsAmended', tally: votes(5, 4), asked } as const;
  const wordingOf = (over: Partial<CorrectCommand>, resolution: Partial<Resolution>) => {
    const answer = correct(over, recorded({ paperId: null, pointNumber: null, ...resolution }));
    return answer.ok ? [answer.value.wording, answer.value.corrections.at(-1)?.wording] : answer.refusal.code;
  };

  it('says how they read now, and keeps how they read before', () => {
    const plain = { wording: asked };
    const changed = { outcome: 'adoptedAsAmended', wording: amended } as const;
    expect(wordingOf({ ...adopted, amended }, plain)).toEqual([amended, asked]);
    expect(wordingOf(adopted, plain)).toBe('TEXT_MISSING');
    expect(wordingOf({ ...adopted, tally: votes(6, 3) }, changed)).toEqual([amended, undefined]);
    expect(wordingOf({ asked, outcome: 'rejected' }, changed)).toEqual([asked, amended]);
  });

  it('leaves words that nobody touched', () => {
    expect(wordingOf({ asked }, { wording: 'Wie es damals hieß.' })).toEqual(['Wie es damals hieß.', undefined]);
  });
});

describe('putting right what was recorded afterwards', () => {
  it.each<[string, Partial<CorrectCommand>, Partial<Resolution>, string]>([
    ['while the meeting runs', { meetingState: 'running' }, {}, 'yes'],
    ['once it is closed', {}, {}, 'yes'],
    ['once its minutes are sent', { meetingState: 'minutesSent' }, {}, 'yes'],
    ['once its minutes are approved', { meetingState: 'minutesApproved' }, {}, 'MINUTES_ARE_APPROVED'],
    ['of a meeting called off', { meetingState: 'cancelled' }, {}, 'WRONG_STATE'],
    ['of a ballot', {}, { way: 'ballot' }, 'ONLY_RECORDED_IS_CORRECTED'],
    ['of consensus', {}, { way: 'consensus' }, 'ONLY_RECORDED_IS_CORRECTED'],
    ['without a reason', { reason: ' ' }, {}, 'TEXT_MISSING'],
    ['to 50 yes and 60 no', { outcome: 'adopted', tally: votes(50, 60) }, {}, 'TALLY_IMPOSSIBLE'],
    ['against the votes', { outcome: 'adopted' }, {}, 'OUTCOME_AGAINST_RULE'],
    [
      'to what was resolved beside it',
      { beside: { ballots: [], resolutions: [{ pointNumber: null, outcome: 'rejected' }] } },
      {},
      'ALREADY_RESOLVED',
    ],
    [
      'beside a vote on it',
      {
        beside: {
          ballots: [{ subject: { kind: 'motion' }, state: 'closed', outcome: 'rejected', closedAt: now } as Ballot],
          resolutions: [],
        },
      },
      {},
      'ALREADY_VOTED_ON',
    ],
    [
      'of the counts alone, whatever came beside it',
      {
        outcome: 'adopted',
        tally: votes(6, 3),
        beside: { ballots: [], resolutions: [{ pointNumber: null, outcome: 'rejected' }] },
      },
      {},
      'yes',
    ],
    ['to a rejection of what was begun', { begun: ['Vordruck'] }, {}, 'BEGUN_BECAUSE_OF_IT'],
    ['of the counts of what was begun', { outcome: 'adopted', tally: votes(6, 3), begun: ['Vordruck'] }, {}, 'yes'],
    [
      'of what politics decided on',
      {},
      { political: { body: 'Rat', on: '2026-10-01' as never, adopted: true, note: null, earlier: [] } },
      'POLITICS_DECIDED_ON_IT',
    ],
  ])('%s', (_case, over, resolution, code) => {
    const answer = correct(over, recorded(resolution));
    expect(answer.ok ? 'yes' : answer.refusal.code).toBe(code);
  });

  it('keeps what it said before, and who put it right why', () => {
    expect(correct()).toMatchObject({
      value: {
        ...{ outcome: 'rejected', tally: votes(4, 5), way: 'recordedAfterwards', presence: { present: 9 } },
        corrections: [{ outcome: 'adopted', tally: votes(5, 4), by: 'cora', at: now, reason: 'Zahlen vertauscht.' }],
      },
    });
  });

  it('names what was begun because of it', () => {
    expect(correct({ begun: ['Vordruck', 'Mühlbeck'] })).toMatchObject({
      refusal: { field: 'outcome', facts: { what: '„Vordruck“, „Mühlbeck“' } },
    });
  });

  it('has the paper before the body as it was tabled', () => {
    const answer = reconsiderPaper(aPaper('decided'));
    const { version, ...tabled } = aPaper('tabled');
    expect(answer).toEqual({ ok: true, value: { ...tabled, version } });
  });
});
