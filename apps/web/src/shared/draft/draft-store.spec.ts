import { describe, expect, it } from '@jest/globals';

import { createDraftStore } from './draft-store.js';

const now = () => new Date('2026-11-22T13:30:00Z');

function aShelf(over: Partial<Storage> = {}) {
  const entries = new Map<string, string>();
  return {
    entries,
    get length() {
      return entries.size;
    },
    key: (place: number) => [...entries.keys()][place] ?? null,
    getItem: (name: string) => entries.get(name) ?? null,
    setItem: (name: string, value: string) => void entries.set(name, value),
    removeItem: (name: string) => void entries.delete(name),
    ...over,
  };
}

function aStore(shelf = aShelf()) {
  const store = createDraftStore(shelf, now);
  store.belongTo('ada');
  return store;
}

describe('the draft store', () => {
  it('gives back what was typed, in a tab that was opened anew', () => {
    const shelf = aShelf();
    aStore(shelf).write('case', { title: 'Anerkennung' }, { sensitive: false });

    expect(aStore(shelf).read('case')).toEqual({ values: { title: 'Anerkennung' }, at: '2026-11-22T13:30:00.000Z' });
  });

  it('keeps sensitive text in memory only', () => {
    const shelf = aShelf();
    const store = aStore(shelf);
    store.write('case-text', { text: 'roh' }, { sensitive: true });

    expect(shelf.entries.size).toBe(0);
    expect(store.read('case-text')?.values).toEqual({ text: 'roh' });
    expect(aStore(shelf).read('case-text')).toBeUndefined();
  });

  it('knows what would be gone if the page were loaded anew', () => {
    const store = aStore();
    store.write('case', { title: 'Anerkennung' }, { sensitive: false });
    store.write('case-text', { text: 'roh' }, { sensitive: true });

    expect(store.inMemoryOnly().map(({ values }) => values)).toEqual([{ text: 'roh' }]);
    store.forget('case-text');
    expect(store.inMemoryOnly()).toEqual([]);
  });

  it('shows nothing to another person at the same tab', () => {
    const shelf = aShelf();
    const store = aStore(shelf);
    store.write('case', { title: 'Anerkennung' }, { sensitive: false });
    store.write('case-text', { text: 'roh' }, { sensitive: true });

    store.belongTo('bo');

    expect(store.read('case')).toBeUndefined();
    expect(store.read('case-text')).toBeUndefined();
    expect(shelf.entries.size).toBe(0);
  });

  it('survives the same person signing in again', () => {
    const store = aStore();
    store.write('case-text', { text: 'roh' }, { sensitive: true });

    store.belongTo('ada');

    expect(store.read('case-text')?.values).toEqual({ text: 'roh' });
  });

  it('lets go of a draft that was sent', () => {
    const shelf = aShelf();
    const store = aStore(shelf);
    store.write('case', { title: 'Anerkennung' }, { sensitive: false });

    store.forget('case');

    expect(store.read('case')).toBeUndefined();
    expect(shelf.entries.size).toBe(0);
  });

  it('goes on in memory when storage is full', () => {
    const full = () => {
      throw new Error('QuotaExceededError');
    };
    const store = aStore(aShelf({ setItem: full }));
    store.write('case', { title: 'Anerkennung' }, { sensitive: false });

    expect(store.read('case')?.values).toEqual({ title: 'Anerkennung' });
  });

  it('takes broken storage for none', () => {
    expect(aStore(aShelf({ getItem: () => '{' })).read('case')).toBeUndefined();
  });
});
