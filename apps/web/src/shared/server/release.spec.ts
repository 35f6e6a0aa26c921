import { describe, expect, it } from '@jest/globals';

import { entryOf } from './release.js';

describe('the file a page begins with', () => {
  it.each([
    ['<script type="module" crossorigin src="/assets/index-Bx1.js"></script>', '/assets/index-Bx1.js'],
    ['<script src="/theme.js"></script><script type="module" src="/assets/index-2.js">', '/assets/index-2.js'],
    ['{"status":"ok"}', undefined],
  ])('is read from %s', (html, file) => {
    expect(entryOf(html)).toBe(file);
  });
});
