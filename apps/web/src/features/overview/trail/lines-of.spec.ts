import { describe, expect, it } from '@jest/globals';

import { linesOf } from './lines-of.js';

describe('a text in lines', () => {
  it.each([
    ['breaks between words', 'läuft durch drei Stellen', ['läuft durch drei', 'Stellen']],
    [
      'divides a word that is longer than a line',
      'Übergangskoordination einrichten',
      ['Übergangskoordina-', 'tion einrichten'],
    ],
    ['keeps ch together', 'Krankenversicherungskarte', ['Krankenversiche-', 'rungskarte']],
    ['takes a hyphen that is there', 'Wechselbogen-Einführungsverordnung', ['Wechselbogen-Einfüh-', 'rungsverordnung']],
    ['divides anywhere what has no syllables', 'x'.repeat(30), [`${'x'.repeat(19)}-`, 'x'.repeat(11)]],
    ['has none of nothing', '', []],
  ])('%s', (_what, text, lines) => {
    expect(linesOf(text, 20)).toEqual(lines);
  });

  it('loses nothing and is never wider than asked', () => {
    const text =
      'Aufenthaltsbeschränkung, Schifffahrtsgesellschaft und „Rechtskreiswechsel“ (SGB II/AsylbLG) – 0,5 VZÄ';
    for (const letters of [8, 12, 20]) {
      const lines = linesOf(text, letters);
      expect(lines.every(({ length }) => length <= letters)).toBe(true);
      expect(lines.join('').replaceAll(/[\s-]/g, '')).toBe(text.replaceAll(/[\s-]/g, ''));
    }
  });
});
