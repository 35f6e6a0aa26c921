import { describe, expect, it } from '@jest/globals';

import { oneAtATime } from './one-at-a-time.js';

/** Work that ends when told to. */
function someWork() {
  const open: { readonly done: () => void; readonly fail: (error: Error) => void }[] = [];
  let begun = 0;
  const work = () =>
    new Promise<void>((done, fail) => {
      begun += 1;
      open.push({ done, fail });
    });
  const end = async (how: (one: (typeof open)[number]) => void) => {
    const one = open.shift();
    if (one) how(one);
    await new Promise(setImmediate);
  };
  return { work, end, begun: () => begun };
}

describe('one at a time', () => {
  it('what is called meanwhile is done once more afterwards, and once only', async () => {
    const { work, end, begun } = someWork();
    const call = oneAtATime(work);
    for (let calls = 0; calls < 4; calls += 1) void call();
    expect(begun()).toBe(1);
    await end(({ done }) => done());
    expect(begun()).toBe(2);
    await end(({ done }) => done());
    expect(begun()).toBe(2);
  });

  it('nothing is repeated that nobody called for', async () => {
    const { work, end, begun } = someWork();
    const call = oneAtATime(work);
    void call();
    await end(({ done }) => done());
    expect(begun()).toBe(1);
    void call();
    expect(begun()).toBe(2);
  });

  it('goes on after a work that failed', async () => {
    const { work, end, begun } = someWork();
    const call = oneAtATime(work);
    const failed = call();
    void end(({ fail }) => fail(new Error('no line')));
    await expect(failed).rejects.toThrow('no line');
    void call();
    expect(begun()).toBe(2);
  });

  it('does once more what was called for while another failed', async () => {
    const { work, end, begun } = someWork();
    const call = oneAtATime(work);
    const both = call();
    void call();
    await end(({ fail }) => fail(new Error('no line')));
    expect(begun()).toBe(2);
    await end(({ done }) => done());
    await expect(both).resolves.toBeUndefined();
  });
});
