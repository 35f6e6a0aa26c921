import { describe, expect, it } from '@jest/globals';

import { askAgainIfLost } from './database-lost.js';

const problem = (code: string, within = false) =>
  Object.assign(new Error(code), within ? { driverError: { code } } : { code });

/** Breaks so often with this, then answers. */
function breaking(times: number, error: Error) {
  let asked = 0;
  const ask = () => {
    asked += 1;
    return asked > times ? Promise.resolve('answered') : Promise.reject(error);
  };
  return { ask, asked: () => asked };
}
const never = () => false;

describe('what is asked of the database', () => {
  it.each([
    ['a deadlock took it back', problem('40P01'), never],
    ['a deadlock took it back, as TypeORM says it', problem('40P01', true), never],
    ['it could not stand beside another', problem('40001'), never],
    ['the connection went, and it may be asked twice', problem('57P01'), () => true],
  ])('is asked again where %s', async (_case, error, mayRepeat) => {
    await expect(askAgainIfLost(breaking(2, error).ask, mayRepeat)).resolves.toBe('answered');
  });

  it.each([
    ['the connection went in the middle of a write', problem('57P01'), never],
    ['a constraint stood against it', problem('23505'), () => true],
  ])('is not asked again where %s', async (_case, error, mayRepeat) => {
    const once = breaking(1, error);
    await expect(askAgainIfLost(once.ask, mayRepeat)).rejects.toBe(error);
    expect(once.asked()).toBe(1);
  });

  it('is not asked for ever', async () => {
    const error = problem('40P01');
    await expect(askAgainIfLost(breaking(100, error).ask)).rejects.toBe(error);
  });
});
