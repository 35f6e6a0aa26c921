import { describe, expect, it } from '@jest/globals';

import { Accounts } from './accounts.js';

const limits = { framesPerSecond: 10, bytesPerSecond: 1000, burst: 2, socketsInRoom: 3, socketsOfAccount: 5 };
const jana = { account: 'jana', room: 'board' };

describe('what one person may send', () => {
  it('is one allowance a room, with however many sockets and after coming back', () => {
    let now = 0;
    const accounts = new Accounts(limits, () => now);
    const sockets = [1, 2, 3].map(() => ({ allowance: accounts.allowanceOf(jana), letGo: accounts.hold(jana) }));
    const waits = Array.from({ length: 21 }, (_, turn) => sockets[turn % 3]?.allowance.spend(1));
    expect(waits).toEqual([...Array.from({ length: 20 }, () => 0), 100]);
    for (const { letGo } of sockets) letGo();
    expect(accounts.allowanceOf(jana).spend(1)).toBe(200);
    expect(accounts.allowanceOf({ ...jana, account: 'tobias' }).spend(1)).toBe(0);
    expect(accounts.allowanceOf({ ...jana, room: 'text' }).spend(1)).toBe(0);
    now = 200;
    expect(sockets[0]?.allowance.owed()).toBe(0);
  });
});

describe('how many sockets one person may have', () => {
  it('is bounded in a room, and in all; one that goes makes place for the next', () => {
    const accounts = new Accounts(limits, () => 0);
    const letGo = [1, 2, 3].map(() => accounts.hold(jana));
    expect([accounts.isFull(jana), accounts.isFull({ ...jana, room: 'text' })]).toEqual([true, false]);
    accounts.hold({ ...jana, room: 'text' });
    accounts.hold({ ...jana, room: 'text' });
    expect(accounts.isFull({ ...jana, room: 'third' })).toBe(true);
    expect(accounts.isFull({ ...jana, account: 'tobias' })).toBe(false);
    letGo[0]?.();
    expect([accounts.isFull(jana), accounts.isFull({ ...jana, room: 'third' })]).toEqual([false, false]);
  });
});
