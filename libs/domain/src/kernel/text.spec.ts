import { describe, expect, it } from '@jest/globals';

import { optionalText, requiredText } from './text.js';

describe('a text that says something', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['a zero width space', '\u200b'],
    ['a soft hyphen', '\u00ad'],
    ['a byte order mark', '\ufeff'],
    ['marks of direction', '\u202a \u202c\u2066\u2069'],
    ['a Hangul filler', '\u3164'],
    ['a word joiner between blanks', ' \u2060 '],
  ])('is not %s', (_case, text) => {
    expect(requiredText('reason', text, 100)).toMatchObject({
      ok: false,
      refusal: { code: 'TEXT_MISSING', field: 'reason' },
    });
    expect(optionalText('reason', text, 100)).toEqual({ ok: true, value: null });
  });

  it.each([
    ['a letter', 'x', 'x'],
    ['an emoji of several joined signs', '👩‍🏫', '👩‍🏫'],
    ['a word with a soft hyphen', 'Zu\u00adstän\u00addig', 'Zu\u00adstän\u00addig'],
    ['letters composed of two', 'A\u0308mter', 'Ämter'],
  ])('is %s', (_case, text, kept) => {
    expect(requiredText('reason', text, 100)).toEqual({ ok: true, value: kept });
  });
});
