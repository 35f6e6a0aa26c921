import { describe, expect, it } from '@jest/globals';

import { splitByPhase } from './split-by-phase.js';

const whole = `Fallverlauf Familie A
Stand: 3. Quartal 2026

1. Klärungsphase
Die Familie kam über die Schule.

2. Assessment
Drei Themen:
1. Deutsch
2. Arbeit

3. Planung
Hilfeplan.
4. Linking
Das Sozialamt verwies weiter.

5. Monitoring
Alle vier Wochen.
6. Evaluation
Erreicht.`;

describe('splitting a whole text by phase', () => {
  it('finds every heading and keeps lists within a phase', () => {
    const { found, sections } = splitByPhase(whole);

    expect(found).toEqual(['clarification', 'assessment', 'planning', 'linking', 'monitoring', 'evaluation']);
    expect(sections.assessment).toBe('Drei Themen:\n1. Deutsch\n2. Arbeit');
    expect(sections.linking).toBe('Das Sozialamt verwies weiter.');
  });

  it('keeps what stood before the first heading', () => {
    expect(splitByPhase(whole).before).toBe('Fallverlauf Familie A\nStand: 3. Quartal 2026');
  });

  it.each([
    'Klärungsphase',
    'Phase 1: Klärung',
    '1) KLÄRUNGSPHASE:',
    '## Klärungsphase',
    '  I. Klärungsphase  ',
    '-- KLÄRUNG --',
  ])('knows the heading "%s"', (heading) =>
    expect(splitByPhase(`${heading}\nText`).sections.clarification).toBe('Text'),
  );

  it.each([
    ['PLANUNG (Hilfeplangespräch, anwesend: Klientin)', '(Hilfeplangespräch, anwesend: Klientin)\nText'],
    ['-- PLANUNG (1. Quartal 2025) --', '(1. Quartal 2025)\nText'],
    ['Planung – Anerkennung', 'Anerkennung\nText'],
    ['3) PLANUNG. Ziele: a) Kurs; b) Arbeit.', 'Ziele: a) Kurs; b) Arbeit.\nText'],
    ['3. Planung: Der Hilfeplan nennt vier Ziele.', 'Der Hilfeplan nennt vier Ziele.\nText'],
  ])('keeps what stands behind the heading in "%s"', (heading, section) =>
    expect(splitByPhase(`${heading}\nText`).sections.planning).toBe(section),
  );

  it.each([
    'Die Planung wurde gemeinsam gemacht.',
    'Monitoring alle vier Wochen',
    'Umsetzung der Hilfen ab März',
    'HILFEPLAN UND VERLAUF (Vordruck 3b)',
    '2. Planung: Termin beim Jobcenter',
    'Abschlussgespräch im Herbst',
  ])('does not take the sentence "%s" for a heading', (line) => expect(splitByPhase(line).found).toEqual([]));

  it('goes on where a phase is named twice', () => {
    expect(splitByPhase('Linking\neins\nMonitoring\nzwei\nLinking\ndrei').sections.linking).toBe('eins\ndrei');
  });

  it('reads line ends of every system', () => {
    expect(splitByPhase('1. Planung\r\nText\r\n2. Linking\r\n').sections).toEqual({ planning: 'Text', linking: '' });
  });

  it('takes a long text in no time', () => {
    const began = performance.now();
    splitByPhase(`${' '.repeat(50_000)}\n${'Phase 1 '.repeat(8_000)}`);
    expect(performance.now() - began).toBeLessThan(200);
  });
});
