import { describe, expect, it } from '@jest/globals';

import { firstState, saveWord } from './document-state.js';

describe('what is said about saving', () => {
  it.each([
    ['nothing yet', {}, 'connecting'],
    ['all committed', { connection: 'connected', caughtUp: true }, 'saved'],
    ['something on its way', { connection: 'connected', caughtUp: true, unsaved: 1 }, 'saving'],
    ['connected, and not yet told what the server has', { connection: 'connected' }, 'connecting'],
    ['changes that wait', { connection: 'offline', unsaved: 3 }, 'offlineWaiting'],
    ['offline with nothing to send', { connection: 'offline' }, 'offline'],
    ['an end with everything committed', { connection: 'ended' }, 'ended'],
    ['an end that leaves something behind', { connection: 'ended', unsaved: 2 }, 'lost'],
  ] as const)('is honest about %s', (_case, change, word) => {
    expect(saveWord({ ...firstState, ...change })).toBe(word);
  });
});
