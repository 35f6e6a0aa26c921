import { describe, expect, it } from '@jest/globals';

import type { Board } from '@systemblick/co-editing/reconstruction/board-shape';

import { heat, matrix } from './matrix.js';

const mark = (id: string, caseId: string) => ({
  id,
  caseId,
  caseVersion: 1,
  section: 'planning',
  start: 0,
  end: 1,
  personId: null,
});
const observation = (id: string, kind: 'transition' | 'other', markIds: readonly string[]) => ({
  id,
  kind,
  text: '',
  markIds,
  clusterId: null,
  createdBy: null,
  createdAt: 0,
});
const board: Board = {
  marks: [mark('m1', 'a'), mark('m2', 'a'), mark('m3', 'b')],
  observations: [
    observation('o1', 'transition', ['m1', 'm2']),
    observation('o2', 'transition', ['m3']),
    observation('o3', 'transition', ['m1']),
    observation('o4', 'other', []),
  ],
  clusters: [],
  themeDrafts: [],
};

describe('the matrix', () => {
  const rows = matrix(board, ['a', 'b', 'c']);

  it('counts an observation once a case, however many passages it has there', () => {
    const transition = rows.find(({ kind }) => kind === 'transition');
    expect(transition?.cells.map((cell) => cell.map(({ number }) => number))).toEqual([[1, 3], [2], []]);
    expect(transition?.caseCount).toBe(2);
  });

  it('has a row for every kind, also an empty one', () => {
    expect(rows).toHaveLength(8);
    expect(rows.find(({ kind }) => kind === 'other')?.caseCount).toBe(0);
  });

  it('grows no warmer than it can show', () => {
    expect([0, 1, 4, 9].map(heat)).toEqual([0, 1, 4, 4]);
  });
});
