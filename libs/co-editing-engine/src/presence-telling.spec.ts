import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { PresenceTelling } from './presence-telling.js';
import type { PresenceEntry } from './protocol.js';

const at = (clientId: number, clock: number): PresenceEntry => ({ clientId, clock, state: `{"at":${clock}}` });

describe('who is where', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('is said at once after a pause, then of each the newest, at most so often', () => {
    const told: [readonly PresenceEntry[], string | undefined][] = [];
    const telling = new PresenceTelling<string>(100, Date.now, (entries, except) => told.push([entries, except]));
    telling.add([at(1, 1)], 'ada');
    for (let clock = 2; clock <= 500; clock += 1) telling.add([at(1, clock)], 'ada');
    telling.add([at(2, 1)], 'bo');
    expect(told).toEqual([[[at(1, 1)], 'ada']]);

    jest.advanceTimersByTime(100);
    expect(told.slice(1)).toEqual([[[at(1, 500), at(2, 1)], undefined]]);
    telling.add([at(2, 2)], 'bo');
    telling.stop();
    jest.advanceTimersByTime(1000);
    expect(told).toHaveLength(2);
  });
});
