import { describe, expect, it } from '@jest/globals';

import { flowOf } from './flow.js';

describe('flowOf', () => {
  it('adds up what is in work and what is behind', () => {
    const flow = flowOf({
      counts: [
        { kind: 'paper', state: 'draft', count: 2 },
        { kind: 'paper', state: 'statements', count: 1 },
        { kind: 'paper', state: 'decided', count: 4 },
        { kind: 'measure', state: 'inProgress', count: 3 },
      ],
      stuck: [{ kind: 'paper', count: 1 }],
    });
    expect(flow.paper).toEqual({ open: 3, ended: 4, stuck: 1 });
    expect(flow.measure).toEqual({ open: 3, ended: 0, stuck: 0 });
    expect(flow.case).toEqual({ open: 0, ended: 0, stuck: 0 });
  });
});
