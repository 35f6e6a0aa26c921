import { describe, expect, it } from '@jest/globals';

import { idAsKept } from './id-as-kept.js';

const id = '018f6a3c-0b1d-7c2e-9f4a-5b6c7d8e9fab';

describe('an id as it is kept', () => {
  it.each([
    ['as it is', id],
    ['in capitals', id.toUpperCase()],
    ['in braces', `{${id}}`],
    ['without hyphens', id.replaceAll('-', '')],
    ['with other hyphens', '018F-6a3c-0b1d-7c2e-9f4a-5b6c-7d8e-9fab'],
  ])('is the same: %s', (_how, written) => {
    expect(idAsKept(written)).toBe(id);
  });

  it.each(['', 'NONE', 'BeschlussVorlage', `${id}0`, `{${id}`, `${id.slice(0, -1)}G`, `-${id}`, `${id}-`])(
    'is left alone where it is none: %j',
    (written) => {
      expect(idAsKept(written)).toBe(written);
    },
  );
});
