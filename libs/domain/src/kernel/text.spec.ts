import { describe, expect, it } from '@jest/globals';

import { optionalText, readableSections, requiredText, textLimits } from './text.js';

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
    ['a variation of nothing', '\ufe0f'],
    ['an accent on nothing', '\u0301'],
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
    ['letters composed of two', 'A\u0308mter', 'Ämter'],
  ])('is %s', (_case, text, kept) => {
    expect(requiredText('reason', text, 100)).toEqual({ ok: true, value: kept });
  });
});

describe('a line', () => {
  it.each([
    ['a soft hyphen', 'Prüf\u00adgremium A', 'Prüfgremium A'],
    ['no width', 'Prüf\u200bgremium A', 'Prüfgremium A'],
    ['a turn of direction', '\u202ePrüfgremium A', 'Prüfgremium A'],
    ['what joins letters', 'Prüf\u034fgremium A', 'Prüfgremium A'],
    ['blanks of any kind and number', 'Prüfgremium\u00a0  \n A', 'Prüfgremium A'],
    ['control characters', 'a\u0007b\u001b[31m', 'a b [31m'],
  ])('has no %s', (_, text, kept) => {
    expect(requiredText('name', text, textLimits.line)).toEqual({ ok: true, value: kept });
  });

  it('keeps what a name is written with', () => {
    for (const name of ['می\u200cخواهم', '👩\u200d🏫', 'Zoë de la Cruz'])
      expect(requiredText('name', name, textLimits.line)).toEqual({ ok: true, value: name });
  });
});

describe('a text of several lines', () => {
  it('keeps its lines, its hyphens and its blanks, and no control characters', () => {
    const text = 'Zu\u00adstän\u00addig:\n\t10\u00a0Tage\u0000\u0007.';
    expect(requiredText('reason', text, textLimits.paragraph)).toEqual({
      ok: true,
      value: 'Zu\u00adstän\u00addig:\n\t10\u00a0Tage.',
    });
  });

  it('reads as it stands: nothing turns its words around', () => {
    expect(requiredText('reason', 'nicht \u202eegat 01\u202c \u2066ab\u2069', textLimits.paragraph)).toEqual({
      ok: true,
      value: 'nicht egat 01 ab',
    });
    expect(readableSections({ facts: 'Sachverhalt' }, { facts: 'a\u0007\u202eb\n' })).toEqual({
      ok: true,
      value: { facts: 'ab\n' },
    });
  });
});
