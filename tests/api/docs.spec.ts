import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';

import { rightsDocument } from '@systemblick/domain/overview/rights-document';

describe('docs/rights.md', () => {
  it('is what the table of rights prints', () => {
    const printed = readFileSync(fileURLToPath(new URL('../../docs/rights.md', import.meta.url)), 'utf8');
    expect(printed.replace(/\s*\|\s*/g, '|').replace(/-+/g, '-')).toBe(
      rightsDocument()
        .replace(/\s*\|\s*/g, '|')
        .replace(/-+/g, '-'),
    );
  });
});
