import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

import { iconNames } from './icon-name.js';

describe('icons.svg', () => {
  it('draws every name, and nothing without one', () => {
    const file = readFileSync(new URL('icons.svg', import.meta.url), 'utf8');
    expect([...file.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id)).toEqual([...iconNames]);
  });
});
