import { describe, expect, it } from '@jest/globals';
import { rulesPresets } from '@systemblick/domain/people/rules-presets';

import { rulesSchema, toRulesInput, toRulesValues } from './rules-values.js';

const council = toRulesValues(rulesPresets.ratsregeln.rules);

describe('rules of procedure in a form', () => {
  it('come back as they were', () => {
    expect(toRulesInput(council)).toEqual({
      ...rulesPresets.ratsregeln.rules,
      quorum: { kind: 'moreThanHalfOfSeats', count: null },
    });
  });

  it('want a whole number where a number is the quorum', () => {
    expect(rulesSchema.safeParse({ ...council, quorumKind: 'number', quorumCount: '' }).success).toBe(false);
    expect(rulesSchema.safeParse({ ...council, quorumKind: 'number', quorumCount: '7' }).success).toBe(true);
  });

  it('want a minimum of answers only where circulation is allowed', () => {
    expect(rulesSchema.safeParse({ ...council, circulationMinimumAnswers: '' }).success).toBe(true);
    expect(
      rulesSchema.safeParse({ ...council, circulationAllowed: true, circulationMinimumAnswers: '0' }).success,
    ).toBe(false);
  });
});
