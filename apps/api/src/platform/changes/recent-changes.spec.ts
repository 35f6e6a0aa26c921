import { describe, expect, it } from '@jest/globals';

import { RecentChanges } from './recent-changes.js';

const change = (id: string) => ({ municipalityId: 'm', kind: 'Case', id });
const ids = (changes: readonly { readonly id: string }[] | undefined) => changes?.map(({ id }) => id);

describe('the changes of the last minutes', () => {
  it('are those from the asked moment on, the moment itself among them', () => {
    const recent = new RecentChanges(1000);
    for (const at of [1001, 1005, 1010]) recent.remember(change(`at ${at}`), at);
    expect(ids(recent.since(1000))).toEqual(['at 1001', 'at 1005', 'at 1010']);
    expect(ids(recent.since(1005))).toEqual(['at 1005', 'at 1010']);
    expect(ids(recent.since(1011))).toEqual([]);
  });

  it('are not known of before it began', () => {
    expect(new RecentChanges(1000).since(999)).toBeUndefined();
  });

  it('are forgotten after two minutes, and that is said', () => {
    const recent = new RecentChanges(0);
    recent.remember(change('old'), 10);
    recent.remember(change('new'), 200_000);
    expect(recent.since(10)).toBeUndefined();
    expect(ids(recent.since(11))).toEqual(['new']);
  });

  it('stay bounded in a rush', () => {
    const recent = new RecentChanges(0);
    for (let n = 1; n <= 6000; n += 1) recent.remember(change(String(n)), n);
    expect(recent.since(1000)).toBeUndefined();
    expect(recent.since(1001)).toHaveLength(5000);
  });

  it('of one moment are forgotten together', () => {
    const recent = new RecentChanges(0);
    for (let n = 1; n <= 6000; n += 1) recent.remember(change(String(n)), 7);
    expect(recent.since(7)).toBeUndefined();
  });
});
