import { describe, expect, it } from '@jest/globals';

import { appendPage } from './append-page.js';

const aPage = (nodes: readonly string[], endCursor: string | null) => ({
  viewer: { id: '1' },
  body: { themes: { nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor }, totalCount: 3 } },
});

describe('appendPage', () => {
  it('puts the next rows behind those shown and takes the new cursor', () => {
    const whole = appendPage(aPage(['a', 'b'], '2'), aPage(['c'], null), ({ body }) => body.themes);

    expect(whole).toEqual(aPage(['a', 'b', 'c'], null));
  });
});
