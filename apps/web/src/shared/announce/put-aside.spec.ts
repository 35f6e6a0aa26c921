import { describe, expect, it } from '@jest/globals';

import { leastOf, overlap } from './put-aside.js';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

describe('what lies over the page', () => {
  it('goes where it covers least, and else where it is used to being', () => {
    expect(leastOf([3, 0, 0])).toBe(1);
    expect(leastOf([2, 2, 2])).toBe(0);
  });

  it.each([
    ['within it', box(20, 20, 30, 30), true],
    ['across its edge', box(90, 40, 130, 60), true],
    ['around it', box(-10, -10, 200, 200), true],
    ['beside it, edge to edge', box(100, 0, 130, 100), false],
    ['below it', box(0, 100, 100, 140), false],
    ['without an area', box(50, 50, 50, 50), false],
  ])('covers a control %s: %#', (_where, control, covers) => {
    expect(overlap(box(0, 0, 100, 100), control)).toBe(covers);
  });
});
