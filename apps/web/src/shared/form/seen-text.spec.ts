import { describe, expect, it } from '@jest/globals';

import { seenText } from './seen-text.js';

describe('what is written in a field', () => {
  it.each(['', ' ', '\u200B', '\u00AD\u200B ', '\uFEFF', '\u2060\u3164'])(
    'is nothing where nobody sees it: %j',
    (text) => {
      expect(seenText().parse(text)).toBe('');
    },
  );

  it('keeps what stands within a text that is seen', () => {
    expect(seenText().parse(' Schul\u00ADamt ')).toBe('Schul\u00ADamt');
  });
});
