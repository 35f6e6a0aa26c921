import { describe, expect, it } from '@jest/globals';

import { createLoadingAnew } from './loading-anew.js';

function aShelf() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe('loading a document anew for a part that did not come', () => {
  it('happens by itself once for an address: a server without the part is not asked without end', () => {
    const shelf = aShelf();
    const went: string[] = [];
    const first = createLoadingAnew(shelf, (path) => went.push(path));
    expect(first.mayByItself('/hinweise')).toBe(true);
    first.load('/hinweise');
    expect(went).toEqual(['/hinweise']);

    const afterwards = createLoadingAnew(shelf, () => undefined);
    expect(afterwards.mayByItself('/hinweise')).toBe(false);
    expect(afterwards.mayByItself('/themen')).toBe(true);
  });

  it('never happens by itself where nothing remembers that it did', () => {
    expect(createLoadingAnew(undefined, () => undefined).mayByItself('/hinweise')).toBe(false);
  });
});
