import { describe, expect, it } from '@jest/globals';

import { shippedFinder } from '../anonymization/finder.mjs';
import { fairness } from './fairness.mjs';
import { inventedWords } from './invented-names.mjs';
import { readNames, readPlaces } from './name-pool.mjs';
import { commonNouns, officeNouns, wordNames } from './ordinary-words.mjs';
import { templates } from './templates.mjs';

describe('names invented for measuring', () => {
  it('stand in no list and in no line that is made up for training', () => {
    const listed = Object.values(readNames()).flatMap(({ given, family }) => [...given, ...family]);
    const known = new Set(
      [...listed, ...readPlaces(), ...commonNouns(), ...officeNouns, ...wordNames, ...templates]
        .flatMap((words) => words.split(/[\s,]+/))
        .map((word) => word.toLowerCase()),
    );
    expect([...inventedWords].filter((word) => known.has(word.toLowerCase()))).toEqual([]);
  });

  it('are found alike, of whatever origin: the same sentences, each person in some of them', () => {
    const recall = Object.entries(fairness(shippedFinder(), 12)).map(([origin, found]) => [origin, found.recall]);
    expect(recall).toHaveLength(20);
    expect(recall.filter(([, share]) => share < 95)).toEqual([]);
  });
});
