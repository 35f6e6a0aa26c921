import { describe, expect, it } from '@jest/globals';

import type { Board } from './board-shape.js';
import { leftBehind } from './left-behind.js';

const mark = { id: 'm1', caseId: 'a', caseVersion: 1, section: 'linking', start: 0, end: 5, personId: null };
const observation = (id: string, text: string, markIds: readonly string[]) =>
  ({ id, kind: 'other', text, markIds, clusterId: null, createdBy: null, createdAt: 0 }) as const;
const draft = (id: string, title: string, statement: string, leadingQuestion = '') =>
  ({ id, kind: 'problem', title, statement, leadingQuestion, observationIds: [] }) as const;
const board: Board = {
  marks: [mark],
  observations: [
    observation('shown', 'Zwei Stellen warten.', ['m1']),
    observation('unshown', 'Niemand ruft an.', []),
    observation('lost mark', 'Der Brief kam nie.', ['m2']),
    observation('nothing', ' \u200B', []),
  ],
  clusters: [],
  themeDrafts: [
    draft('whole', 'Wer wartet?', 'Niemand beginnt.'),
    draft('no statement', 'Wer wartet?', ''),
    draft('no title', '', 'Niemand beginnt.'),
    draft('a question only', '', '', 'Warum?'),
    draft('empty', '', ' '),
  ],
};

describe('what is not taken over from a board', () => {
  it('is what shows in no case, and a theme half written; of what says nothing there is nothing to say', () => {
    const left = leftBehind(board);
    expect(left.observations.map(({ id }) => id)).toEqual(['unshown', 'lost mark']);
    expect(left.themeDrafts.map(({ id }) => id)).toEqual(['no statement', 'no title', 'a question only']);
  });
});
