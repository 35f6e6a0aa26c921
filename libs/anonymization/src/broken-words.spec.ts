import { describe, expect, it } from '@jest/globals';

import { brokenWords } from './broken-words.js';
import { quasiFinders } from './quasi/quasi.js';

const find = brokenWords(quasiFinders);
const found = (text: string) => find(text).map(({ type, start, end }) => [type, text.slice(start, end)]);

describe('words that a scanner broke', () => {
  it('are found whole, where it misread something else too', () => {
    expect(found('Am l2.O3. war sie wegen Osteo porose beim Arzt, ist rumä nisch.')).toEqual(
      expect.arrayContaining([
        ['DIAG', 'Osteo porose'],
        ['NAT', 'rumä nisch'],
      ]),
    );
  });

  it('are two words in a text that nobody scanned', () => {
    expect(found('Am 12.03. war sie wegen Osteo porose beim Arzt.')).toEqual([]);
  });

  it('make no word of two that are words', () => {
    expect(found('Am l2.O3. kam er in der Frühe und so mit allem an.')).toEqual([]);
  });
});
