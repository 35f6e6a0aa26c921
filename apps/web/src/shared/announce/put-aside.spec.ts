import { describe, expect, it } from '@jest/globals';

import { leastOf, pointsIn } from './put-aside.js';

describe('what lies over the page', () => {
  it('goes where it covers least, and else where it is used to being', () => {
    expect(leastOf([3, 0, 0])).toBe(1);
    expect(leastOf([2, 2, 2])).toBe(0);
  });

  it('looks under itself from edge to edge', () => {
    const points = pointsIn({ left: 10, top: 100, right: 55, bottom: 130 });
    expect([...new Set(points.map(({ x }) => x))]).toEqual([10, 30, 50, 54]);
    expect([...new Set(points.map(({ y }) => y))]).toEqual([100, 120, 129]);
    expect(pointsIn({ left: 0, top: 0, right: 0, bottom: 0 })).toEqual([]);
  });
});
