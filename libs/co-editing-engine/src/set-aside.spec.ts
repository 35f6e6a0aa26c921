import { describe, expect, it } from '@jest/globals';

import type { Part } from './log-store.js';
import { buildWithout } from './set-aside.js';
import { StepBudget } from './step-budget.js';
import { defaultLimits } from './limits.js';

const poison = 9;
const parts = (bytes: readonly number[], snapshot = false): Part[] =>
  bytes.map((byte, place) => ({ seq: place + 1, bytes: Uint8Array.of(byte), isSnapshot: snapshot && place === 0 }));
const build = async (updates: readonly Uint8Array[]) =>
  updates.some(([byte]) => byte === poison) ? undefined : Uint8Array.of(updates.length);

describe('a document that cannot be built', () => {
  it.each([
    ['with nothing wrong', [1, 2, 3], []],
    ['without the one update', [1, 2, poison, 4], [3]],
    ['without three', [poison, 2, poison, 4, poison], [1, 3, 5]],
    ['without what follows the fourth', [poison, poison, poison, 1, poison, 2], [1, 2, 3, 5, 6]],
  ])('is built %s', async (_how, bytes, setAside) => {
    const whole = await buildWithout(parts(bytes), build);
    expect(whole?.setAside.map(({ seq }) => seq)).toEqual(setAside);
    expect(whole?.built).toEqual(Uint8Array.of(bytes.length - setAside.length));
    expect(whole?.kept).toHaveLength(bytes.length - setAside.length);
  });

  it('is not built where its snapshot is what cannot be', async () => {
    expect(await buildWithout(parts([poison, 2], true), build)).toBeUndefined();
  });

  it('is given up where looking for it takes too long', async () => {
    let tries = 0;
    const hanging = () => Promise.resolve(void (tries += 1));
    const many = parts(Array.from({ length: 1000 }, () => 1));
    expect(await buildWithout(many, hanging, () => tries >= 4)).toBeUndefined();
    expect(tries).toBe(4);
  });
});

describe('what may be spent on one document', () => {
  it('is owed, slows down who spends it and nobody else, and refills', () => {
    let now = 0;
    const limits = { ...defaultLimits, stepsPerSecond: 1000, stepsAtOnce: 500, secondsOwed: 10 };
    const budget = new StepBudget(limits, () => now);
    expect(budget.spend(500)).toBe(0);
    expect(budget.spend(5000)).toBe(5500);
    expect(budget.spend(1)).toBe(0);
    expect(budget.isUsedUp).toBe(false);
    budget.spend(5000);
    expect(budget.isUsedUp).toBe(true);
    now = 11_000;
    expect([budget.isUsedUp, budget.spend(200)]).toEqual([false, 0]);
  });
});
