import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { gather } from './gather.js';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const gathered = () => {
  const work = jest.fn<(number: number) => void>();
  return { work, ...gather(work, { quiet: 250, longest: 1000 }) };
};

describe('gather', () => {
  it('makes a rush into one call, after it, with what came last', () => {
    const { work, call } = gathered();
    for (let number = 0; number < 20; number += 1) call(number);
    expect(work).not.toHaveBeenCalled();

    jest.advanceTimersByTime(5000);
    expect(work.mock.calls).toEqual([[19]]);
  });

  it('goes on about once in its longest wait while calls come steadily', () => {
    const { work, call } = gathered();
    for (let number = 0; number < 100; number += 1) {
      call(number);
      jest.advanceTimersByTime(100);
    }

    expect(work).toHaveBeenCalledTimes(10);
  });

  it('begins its longest wait anew with the next rush', () => {
    const { work, call } = gathered();
    call(1);
    jest.advanceTimersByTime(900);
    call(2);
    jest.advanceTimersByTime(200);
    expect(work.mock.calls).toEqual([[1]]);

    jest.advanceTimersByTime(50);
    expect(work.mock.calls).toEqual([[1], [2]]);
  });

  it('does nothing more once it is stopped', () => {
    const { work, call, stop } = gathered();
    call(1);
    stop();

    jest.advanceTimersByTime(5000);
    expect(work).not.toHaveBeenCalled();
  });
});
