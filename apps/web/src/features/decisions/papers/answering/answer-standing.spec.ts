import { describe, expect, it } from '@jest/globals';

import { answerStanding } from './answer-standing.js';

const own = { id: 'school' };
const reader = { id: 'ada', institution: own };

describe('how a given answer is told', () => {
  it.each([
    ['by the reader', { id: 'ada' }, own, 'thanks'],
    ['by somebody else for the institution of the reader', { id: 'ben' }, own, 'entered'],
    ['by somebody else for another institution', { id: 'ben' }, { id: 'office' }, 'enteredOf'],
    ['for an institution one cannot see', { id: 'ben' }, null, 'enteredOf'],
    ['by somebody whose name is gone', null, own, 'enteredNameless'],
  ])('%s', (_how, giver, institution, told) => {
    expect(answerStanding({ giver, institution }, reader)).toBe(told);
  });
});
