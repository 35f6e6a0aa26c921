import { describe, expect, it } from '@jest/globals';

import { appendPage } from './append-page.js';

const aPage = (nodes: readonly unknown[], endCursor: string | null) => ({
  viewer: { id: '1' },
  body: { themes: { nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor }, totalCount: 3 } },
});

describe('appendPage', () => {
  it('puts the next rows behind those shown and takes the new cursor', () => {
    const whole = appendPage(aPage(['a', 'b'], '2'), aPage(['c'], null), ({ body }) => body.themes);

    expect(whole).toEqual(aPage(['a', 'b', 'c'], null));
  });

  it('shows a row that moved down between the two pages once', () => {
    const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    const whole = appendPage(aPage([a, b], '2'), aPage([a, c], null), ({ body }) => body.themes);

    expect(whole).toEqual(aPage([b, a, c], null));
  });
});
