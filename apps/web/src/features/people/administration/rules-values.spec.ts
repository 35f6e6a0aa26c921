import { describe, expect, it } from '@jest/globals';
import { rulesPresets } from '@systemblick/domain/people/rules-presets';

import { toRulesInput, toRulesValues } from './rules-values.js';

const council = toRulesValues(rulesPresets.ratsregeln.rules);

describe('rules of procedure in a form', () => {
  it('come back as they were', () => {
    expect(toRulesInput(council)).toEqual({
      ...rulesPresets.ratsregeln.rules,
      quorum: { kind: 'moreThanHalfOfSeats', count: null },
    });
  });

  it('send a count only where a number is the quorum', () => {
    expect(toRulesInput({ ...council, quorumKind: 'number', quorumCount: '7' }).quorum).toEqual({
      kind: 'number',
      count: 7,
    });
    expect(toRulesInput({ ...council, quorumKind: 'none', quorumCount: '7' }).quorum.count).toBeNull();
  });

  it('send one answer where circulation is not allowed', () => {
    const off = { ...council, circulationAllowed: false, circulationMinimumAnswers: '' };
    expect(toRulesInput(off).circulationMinimumAnswers).toBe(1);
  });
});
