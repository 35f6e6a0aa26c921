import { describe, expect, it } from '@jest/globals';

import { createWindowEnd } from './window-end.js';

describe('how a window ended', () => {
  it('is under somebody’s hands unless they did it', async () => {
    expect(await createWindowEnd().lost()).toBe(true);
  });

  it('is by its writer', async () => {
    const end = createWindowEnd();
    end.close();
    expect(await end.lost()).toBe(false);
  });

  it.each([
    [true, false],
    [false, true],
  ])('waits for what is on its way: taken %s, lost %s', async (taken, lost) => {
    const end = createWindowEnd();
    end.send(Promise.resolve(taken));
    expect(await end.lost()).toBe(lost);
  });

  it('is under their hands again when they typed on after sending', async () => {
    const end = createWindowEnd();
    end.send(Promise.resolve(true));
    await end.lost();
    end.goOn();
    expect(await end.lost()).toBe(true);
  });
});
