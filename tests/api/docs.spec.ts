import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';

import { rightsDocument } from '@systemblick/domain/overview/rights-document';
import { statesDocument } from '@systemblick/domain/overview/states-document';

/** Without what the formatter adds to a table. */
const bare = (text: string) => text.replace(/\s*\|\s*/g, '|').replace(/-+/g, '-');

describe.each([
  ['rights.md', rightsDocument],
  ['states.md', statesDocument],
])('docs/%s', (name, printed) => {
  it('is what the tables print', () => {
    const file = readFileSync(fileURLToPath(new URL(`../../docs/${name}`, import.meta.url)), 'utf8');
    expect(bare(file)).toBe(bare(printed()));
  });
});
