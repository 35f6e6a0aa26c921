import { describe, expect, it } from '@jest/globals';

import { isHealthInsuranceNumber, isSocialInsuranceNumber, isTravelDocumentNumber } from './check-digits.js';

/** The specimens that the authorities publish. */
describe('check digits', () => {
  it.each([
    [isSocialInsuranceNumber, '15 070649 C 103'],
    [isHealthInsuranceNumber, 'A123456780'],
    [isTravelDocumentNumber, 'C01X00T478'],
    [isTravelDocumentNumber, 'T220001293'],
  ])('hold: %p %s', (holds, words) => {
    expect(holds(words)).toBe(true);
    const wrong = String((Number(words.at(-1)) + 1) % 10);
    expect(holds(words.slice(0, -1) + wrong)).toBe(false);
  });

  it.each([isSocialInsuranceNumber, isHealthInsuranceNumber, isTravelDocumentNumber])(
    'do not hold for words',
    (holds) => {
      expect(holds('Termin')).toBe(false);
      expect(holds('')).toBe(false);
    },
  );
});
