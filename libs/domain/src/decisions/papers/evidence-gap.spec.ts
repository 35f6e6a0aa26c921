import { describe, expect, it } from '@jest/globals';

import { evidenceGap, evidenceGaps, saysSomething } from './evidence-gap.js';

describe('a gap where evidence stood', () => {
  it.each(['passage', 'observation', 'theme', 'hint'] as const)('of a %s is seen, and is no words', (kind) => {
    const text = `Wir brauchen: ${evidenceGap(kind)}.`;
    expect(evidenceGaps(text)).toBe(1);
    expect(saysSomething(text)).toBe(false);
  });

  it.each([
    ['', false],
    [' \n', false],
    ['–', false],
    ['Wir brauchen eine Übergabe.', true],
  ])('%p says something: %p', (text, says) => {
    expect(saysSomething(text)).toBe(says);
  });
});
