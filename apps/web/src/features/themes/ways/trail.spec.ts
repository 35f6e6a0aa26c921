import { describe, expect, it } from '@jest/globals';

import { trailOf } from './trail.js';

const way = {
  openedOn: '2026-09-01',
  steps: [],
  escalation: null,
  state: 'open',
  outcome: null,
  endedOn: null,
} as const;

describe('what happened on a way', () => {
  it('begins with its opening', () => expect(trailOf(way)).toEqual([{ what: 'opened', on: '2026-09-01', text: null }]));

  it('has the escalation among the steps and the outcome last', () => {
    const trail = trailOf({
      ...way,
      steps: [
        { on: '2026-09-10', text: 'Telefonat' },
        { on: '2026-10-20', text: 'Antwort' },
      ],
      escalation: { on: '2026-10-01', to: 'Leitung', text: 'keine Antwort' },
      state: 'settled',
      outcome: 'Neue Übergabe',
      endedOn: '2026-11-02',
    });

    expect(trail.map(({ what }) => what)).toEqual(['opened', 'step', 'escalated', 'step', 'settled']);
  });
});
