import { describe, expect, it } from '@jest/globals';

import { isRefusal, placeOf, type Refusal } from './refusal.js';

const aRefusal = (field: string | null): Refusal => ({
  code: 'TEXT_MISSING',
  message: 'Bitte füllen Sie dieses Feld aus.',
  field,
});

describe('a refusal', () => {
  it.each([
    ['at the field it names', 'title', 'title'],
    ['at the field it names by its path in the input', 'input.title', 'title'],
    ['above the form when it names none', null, undefined],
    ['above the form when the form does not have the field', 'bundleId', undefined],
  ])('stands %s', (_case, field, place) => {
    expect(placeOf(aRefusal(field), ['title', 'text'])).toBe(place);
  });

  it('is told from the thing itself by its type', () => {
    expect(isRefusal({ __typename: 'Refusal', code: 'STALE', message: '…', field: null })).toBe(true);
    expect(isRefusal({ __typename: 'Case' })).toBe(false);
    expect(isRefusal(null)).toBe(false);
  });
});
