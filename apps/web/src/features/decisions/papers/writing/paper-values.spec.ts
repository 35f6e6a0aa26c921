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
    leadOffice: 'Kommunales Integrationszentrum',
    consultations: [
      { body: 'Projektgruppe', role: 'preliminary' as const, on: '2026-11-05', note: 'empfohlen' },
      { body: 'Kreistag', role: 'decision' as const, on: '', note: '' },
    ],
    facts: 'In vier von acht Fällen.',
  };

  it('numbers the points by their place', () =>
    expect(toWriting(values).points.map(({ number }) => number)).toEqual([1, 2]));

  it('leaves the number to the server where nobody gives one', () => expect(toWriting(values).number).toBeNull());

  it('sends a day that nobody knows as none', () =>
    expect(toWriting(values).consultations.map(({ on }) => on)).toEqual(['2026-11-05', null]));

  it('comes back as it was written', () => {
    const { number, ...text } = toWriting(values);
    expect(toValues({ number, text })).toEqual(values);
  });
});
