import { describe, expect, it } from '@jest/globals';

import { emptyPaper, toValues, toWriting } from './paper-values.js';

describe('a paper in its form', () => {
  const values = {
    ...emptyPaper,
    title: 'Wechsel ohne Lücke',
    points: [
      { text: 'Erstens', effects: ['noted' as const] },
      { text: 'Zweitens', effects: [] },
    ],
    facts: 'In vier von acht Fällen.',
  };

  it('numbers the points by their place', () =>
    expect(toWriting(values).points.map(({ number }) => number)).toEqual([1, 2]));

  it('leaves the number to the server where nobody gives one', () => expect(toWriting(values).number).toBeNull());

  it('comes back as it was written', () => {
    const { title, points, sections } = toWriting(values);
    expect(toValues(null, { title, points, sections })).toEqual(values);
  });
});
