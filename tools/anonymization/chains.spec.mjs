import { describe, expect, it } from '@jest/globals';

import { chainsOf, readChains, scoreChains } from './chains.mjs';

const person = (text, words, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, type: 'PER', confidence: 1, source: 'rule', state: 'accepted' };
};

describe('chains of names', () => {
  const chain = chainsOf('Frau [[1:Ida Holm]] rief an. [[1:Holm]] traf [[2:Bo Lind]].');

  it('are read without their marks', () => {
    expect(chain.text).toBe('Frau Ida Holm rief an. Holm traf Bo Lind.');
    expect([...chain.people.values()].map(({ length }) => length)).toEqual([2, 1]);
  });

  it('hold where every form has one pseudonym of its own', () => {
    const find = (text) => [person(text, 'Ida Holm'), person(text, 'Holm', 20), person(text, 'Bo Lind')];
    const { chains, kept, left } = scoreChains([chain], find);
    expect({ chains, kept, left }).toEqual({ chains: 2, kept: 2, left: [] });
  });

  it('break where a form is not found, and its name is left', () => {
    const { kept, left, broken } = scoreChains([chain], (text) => [person(text, 'Ida Holm'), person(text, 'Bo Lind')]);
    expect(kept).toBe(1);
    expect(broken[0].forms).toEqual(['Ida Holm', 'Holm']);
    expect(left.map(({ words }) => words)).toEqual(['Holm']);
  });

  it('break where two people become one', () => {
    const twins = chainsOf('Frau [[1:Holm]] und Frau [[2:Holm]] kamen.');
    const find = (text) => [person(text, 'Holm'), person(text, 'Holm', 12)];
    expect(scoreChains([twins], find).kept).toBe(0);
  });

  it('are many', () => {
    expect(readChains().flatMap(({ people }) => [...people]).length).toBeGreaterThan(90);
  });
});
