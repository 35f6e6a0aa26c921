import { describe, expect, it } from '@jest/globals';

import { nextFirst } from './next-first.js';

describe('sessions', () => {
  it('stand with what runs first, then the nearest, then the latest', () => {
    const session = (state: 'running' | 'planned' | 'closed' | 'cancelled', startsAt: string) => ({ state, startsAt });
    const sorted = nextFirst([
      session('closed', '2026-01-01'),
      session('planned', '2026-12-01'),
      session('cancelled', '2026-05-01'),
      session('planned', '2026-11-30'),
      session('running', '2026-11-22'),
    ]);
    expect(sorted.map(({ startsAt }) => startsAt)).toEqual([
      '2026-11-22',
      '2026-11-30',
      '2026-12-01',
      '2026-05-01',
      '2026-01-01',
    ]);
  });
});
