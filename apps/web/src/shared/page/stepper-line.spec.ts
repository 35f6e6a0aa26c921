import { describe, expect, it } from '@jest/globals';

import { placeInLine, standing } from './stepper-line.js';

const steps = [
  { state: 'draft', label: 'Entwurf' },
  { state: 'inReview', label: 'in Prüfung' },
  { state: 'released', label: 'freigegeben' },
];

describe('the stepper', () => {
  it('knows what is done, what is now and what is ahead', () => {
    const place = placeInLine(steps, 'inReview');

    expect(steps.map((_, step) => standing(step, place))).toEqual(['done', 'current', 'ahead']);
  });

  it('claims nothing done for a thing beside the main line', () => {
    const place = placeInLine(steps, 'withdrawn');

    expect(place).toBeUndefined();
    expect(steps.map((_, step) => standing(step, place))).toEqual(['ahead', 'ahead', 'ahead']);
  });
});
