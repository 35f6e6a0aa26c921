import { describe, expect, it } from '@jest/globals';

import { createSessionEnd } from './session-ending.js';

describe('a session that ends under somebody’s hands', () => {
  it('lets those wait who need one, until it has begun again', async () => {
    const end = createSessionEnd();
    const seen: boolean[] = [];
    end.watch(() => seen.push(end.ended()));
    await end.whenBegun();

    end.tell();
    end.tell();
    let went = false;
    const going = end.whenBegun().then(() => (went = true));
    await Promise.resolve();
    expect(went).toBe(false);

    end.begunAgain();
    await going;
    expect(went).toBe(true);
    expect(seen).toEqual([true, false]);
  });
});
