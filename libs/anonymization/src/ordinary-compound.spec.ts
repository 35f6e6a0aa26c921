import { expect, it } from '@jest/globals';

import { isOrdinaryCompound } from './ordinary-compound.js';

it.each(['Kindergartenalter', 'Herkunftssprache', 'Integrationsfachkraft', 'Bewilligungszeiten'])('%s', (word) =>
  expect(isOrdinaryCompound(word)).toBe(true),
);

it.each([
  'Lindenberg',
  'Baumgarten',
  'Steinbrecher',
  'Hartung',
  'Westermann',
  'Oberhofer',
  'KINDERGARTENALTER',
  'Schlag',
])('%s may be somebody', (word) => expect(isOrdinaryCompound(word)).toBe(false));

it('is quick on a long word', () => expect(isOrdinaryCompound(`A${'e'.repeat(200_000)}`)).toBe(false));
