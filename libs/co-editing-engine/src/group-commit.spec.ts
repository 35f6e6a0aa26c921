import { describe, expect, it } from '@jest/globals';

import { GroupCommit, type Change, type Committed } from './group-commit.js';
import type { Outcome } from './log-store.js';

type Append = (rooms: readonly string[], updates: readonly Uint8Array[], waits: boolean) => Promise<readonly Outcome[]>;

const change = (value: number): Change => ({ update: Uint8Array.of(value) });
const silent: Change = { update: undefined };
const appended = (rooms: readonly string[]): Outcome[] =>
  [...new Set(rooms)].map((room) => ({ room, outcome: 'appended', lastSeq: 1 }));

function aRoom(id: string) {
  const told: string[] = [];
  const say = (what: string, changes: readonly Change[]) => told.push(`${what} ${changes.map(valueOf).join(',')}`);
  const room: Committed<Change> = {
    id,
    committed: (changes) => say('committed', changes),
    refused: (why) => told.push(why),
    unsaved: (changes) => say('unsaved', changes),
  };
  return { room, told };
}
const valueOf = ({ update }: Change) => update?.[0] ?? '-';

function aCommit(append: Append) {
  const calls: string[] = [];
  const store = {
    append: (rooms: readonly string[], updates: readonly Uint8Array[], waits: boolean) => {
      calls.push(`${rooms.map((room, n) => `${room}${updates[n]?.[0] ?? ''}`).join(' ')}${waits ? ' waits' : ''}`);
      return append(rooms, updates, waits);
    },
  };
  return { calls, commit: new GroupCommit<Change>(store, { saveAttempts: 3, saveRetryMs: 1 }, () => undefined) };
}
const failure = (code: string) => Object.assign(new Error('refused'), { code });

describe('GroupCommit', () => {
  it('stores in one call what all rooms have waiting', async () => {
    const { calls, commit } = aCommit((rooms) => Promise.resolve(appended(rooms)));
    const [a, b] = [aRoom('a'), aRoom('b')];
    commit.add(a.room, change(1));
    commit.add(b.room, change(2));
    commit.add(a.room, silent);
    commit.add(a.room, change(3));
    await commit.drained();

    expect(calls).toEqual(['a1 a3 b2']);
    expect([a.told, b.told]).toEqual([['committed 1,-,3'], ['committed 2']]);
    expect(commit.bytes).toBe(0);
  });

  it('needs no database for what only waits for its turn', async () => {
    const { calls, commit } = aCommit(() => Promise.reject(failure('08006')));
    const a = aRoom('a');
    commit.add(a.room, silent);
    await commit.drained();

    expect([calls, a.told]).toEqual([[], ['committed -']]);
  });

  it('tries again, in the same order, until it is stored', async () => {
    let failures = 2;
    const { calls, commit } = aCommit((rooms) =>
      failures-- > 0 ? Promise.reject(failure('08006')) : Promise.resolve(appended(rooms)),
    );
    const a = aRoom('a');
    commit.add(a.room, change(1));
    await commit.drained();

    expect(calls).toEqual(['a1', 'a1', 'a1']);
    expect(a.told).toEqual(['committed 1']);
  });

  it('says so when it gives up', async () => {
    const { commit } = aCommit(() => Promise.reject(failure('08006')));
    const a = aRoom('a');
    commit.add(a.room, change(1));
    await commit.drained();

    expect(a.told).toEqual(['unsaved 1']);
    expect(commit.bytes).toBe(0);
  });

  it('tells apart the one room whose data the database will never take', async () => {
    const { commit } = aCommit((rooms) =>
      rooms.includes('bad') ? Promise.reject(failure('23514')) : Promise.resolve(appended(rooms)),
    );
    const [good, bad] = [aRoom('good'), aRoom('bad')];
    commit.add(good.room, change(1));
    commit.add(bad.room, change(2));
    await commit.drained();

    expect([good.told, bad.told]).toEqual([['committed 1'], ['unsaved 2']]);
  });

  it('waits for a held room by itself, and keeps its order', async () => {
    let release: (outcomes: readonly Outcome[]) => void = () => undefined;
    const { calls, commit } = aCommit((rooms, _updates, waits) => {
      if (waits) return new Promise((done) => (release = done));
      const held = calls.length === 1;
      return Promise.resolve(
        appended(rooms).map((one) => (held && one.room === 'a' ? { ...one, outcome: 'busy' } : one)),
      );
    });
    const [a, b] = [aRoom('a'), aRoom('b')];
    commit.add(a.room, change(1));
    commit.add(b.room, change(1));
    while (calls.length < 2) await new Promise(setImmediate);
    commit.add(a.room, change(2));
    commit.add(b.room, change(2));
    while (b.told.length < 2) await new Promise(setImmediate);
    expect(a.told).toEqual([]);

    release(appended(['a']));
    await commit.drained();

    expect(calls).toEqual(['a1 b1', 'a1 waits', 'b2', 'a2']);
    expect(a.told).toEqual(['committed 1', 'committed 2']);
  });

  it('passes on that a room is sealed', async () => {
    const { commit } = aCommit((rooms) =>
      Promise.resolve(appended(rooms).map((one) => ({ ...one, outcome: 'sealed' as const }))),
    );
    const a = aRoom('a');
    commit.add(a.room, change(1));
    await commit.drained();

    expect(a.told).toEqual(['sealed']);
  });
});
