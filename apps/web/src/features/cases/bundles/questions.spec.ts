import { describe, expect, it } from '@jest/globals';

import { openQuestions } from './questions.js';

const bundledCase = (caseId: string, mine: boolean) => ({
  caseId,
  code: caseId,
  textNumber: 1,
  mine,
  taken: true,
  why: '',
  earlyReason: null,
  authorPresents: false,
  case: null,
});
const institutions = ['jobcenter', 'abh'].map((id) => ({ id, name: id, shortName: id }));

describe('the open questions of a bundle', () => {
  it('are those without an answer, case by case', () => {
    const questions = openQuestions({
      cases: [bundledCase('A', true), bundledCase('B', false)],
      institutions,
      knowledge: [
        { caseId: 'A', institutionId: 'jobcenter', answer: 'unknown' },
        { caseId: 'B', institutionId: 'abh', answer: null },
      ],
    });

    expect(questions.map(({ bundledCase: one, institution }) => `${one.code} ${institution.id}`)).toEqual([
      'A abh',
      'B jobcenter',
      'B abh',
    ]);
  });
});
