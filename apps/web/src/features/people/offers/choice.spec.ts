import { expect, it } from '@jest/globals';

import { choiceOf, isFiltered, withPart } from './choice.js';

it('reads back what was chosen', () => {
  const address = withPart(withPart(new URLSearchParams(), 'search', 'kurs'), 'childCare', '1');
  expect(choiceOf(address)).toEqual({ search: 'kurs', field: '', place: '', childCare: true, checkDue: false });
  expect(isFiltered(choiceOf(address))).toBe(true);
  expect(isFiltered(choiceOf(withPart(withPart(address, 'search', ''), 'childCare', '')))).toBe(false);
});
