import { describe, expect, it } from '@jest/globals';

import { classSize } from './class-size.js';
import { askedOf, coarsened, stepsOf, unknownIn } from './coarse-case.js';
import { countsBelow } from './counts-below.js';
import { greatestGain } from './greatest-gain.js';
import { coarserThan, hierarchies, hierarchyNames, suppressed, valuesOf } from './hierarchies.js';
import { populationShares } from './population-shares.js';
import { aCase } from './risk.fixture.js';
import { withinBundle } from './within-bundle.js';

const population = { size: 900, shares: populationShares('county'), released: [] };

describe('the hierarchies', () => {
  it.each(hierarchyNames)('lead from every word of %s over ever more values to leaving it out', (name) => {
    for (const word of [...hierarchies[name].values, ...Object.keys(hierarchies[name].classes)]) {
      const way = [word];
      for (let next = coarserThan(name, word); next !== undefined; next = coarserThan(name, next)) way.push(next);
      const sizes = way.map((step) => valuesOf(name, step).length);
      expect(way.at(-1)).toBe(suppressed);
      expect(sizes).toEqual([...new Set(sizes)].toSorted((a, b) => a - b));
      for (const [at, step] of way.slice(1).entries())
        expect(valuesOf(name, step)).toEqual(expect.arrayContaining([...valuesOf(name, way[at] ?? '')]));
    }
  });

  it('take an origin from its region over the continent', () => {
    expect(coarserThan('regionOfOrigin', 'middleEast')).toBe('asia');
    expect(coarserThan('regionOfOrigin', 'asia')).toBe('outsideEurope');
    expect(coarserThan('regionOfOrigin', 'easternEurope')).toBe('europe');
    expect(coarserThan('regionOfOrigin', 'europe')).toBe(suppressed);
    expect(coarserThan('residenceStatus', 'other')).toBe(suppressed);
    expect(coarserThan('residenceStatus', suppressed)).toBeUndefined();
  });

  it('know no word that is not theirs', () => {
    expect(() => valuesOf('ageBand', 'asia')).toThrow('The attribute ageBand has no such class.');
  });
});

describe('greatestGain', () => {
  it('is the step after which the group is largest', () => {
    const one = aCase({ ageBand: 'from18to26', regionOfOrigin: 'latinAmerica' });
    // Under 27 of Latin America is 0.28 · 0.01, outside Europe at 18 to 26 is 0.74 · 0.22 = 0.1628: 61.4 of 900 by mpmath.
    expect(greatestGain(one, population)).toEqual({
      step: { attribute: 'regionOfOrigin', to: 'outsideEurope' },
      size: 61,
    });
  });

  it('is the step that lets in most people where every group stays at one', () => {
    const rare = aCase({
      ageBand: 'from60',
      household: 'unaccompaniedMinor',
      regionOfOrigin: 'eastAsia',
      residenceStatus: 'german',
    });
    expect(greatestGain(rare, population)).toEqual({ step: { attribute: 'regionOfOrigin', to: 'asia' }, size: 1 });
  });

  it('leaves an attribute out where that lets in most', () => {
    const one = aCase({ ageBand: 'from60', household: 'other' });
    // 0.06 of 900 with the household left out, 0.72 · 0.04 = 0.0288 with the age coarsened: 8.1 and 0.7 by mpmath.
    expect(greatestGain(one, population)).toEqual({ step: { attribute: 'household', to: suppressed }, size: 8 });
  });

  it('may be to name a body of law no more', () => {
    const one = aCase({ ageBand: 'from27', legalSpheres: ['sgb2', 'sgb9'] });
    expect(greatestGain(one, population)?.step).toEqual({ attribute: 'legalSpheres', without: 'sgb9' });
  });

  it('is none where all is left out or unknown', () => {
    expect(greatestGain(aCase({ ageBand: null }), population)).toBeUndefined();
  });

  it('leads, step by step, to everybody', () => {
    let one = aCase({ ageBand: 'from60', regionOfOrigin: 'eastAsia', sizeClass: 'smallTown', legalSpheres: ['stag'] });
    const sizes = [];
    for (let gain = greatestGain(one, population); gain; gain = greatestGain(one, population)) {
      one = coarsened(one, gain.step);
      expect(classSize(askedOf(one), population)).toBe(gain.size);
      sizes.push(gain.size);
    }
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(sizes.at(-1)).toBe(900);
  });
});

describe('what is unknown', () => {
  it('is told, and cannot be coarsened', () => {
    const one = aCase({ ageBand: null, household: 'couple' });
    expect(unknownIn(one)).toEqual(['ageBand']);
    expect(stepsOf(one)).toEqual([{ attribute: 'household', to: 'withoutChildren' }]);
  });
});

describe('withinBundle', () => {
  it('counts who is told alike, and the statuses possible for those alike in all else', () => {
    const family = { ageBand: 'from27', household: 'withChildren' } as const;
    const cases = [
      aCase({ ...family, residenceStatus: 'protection' }),
      aCase({ ...family, residenceStatus: 'protection' }),
      aCase({ ...family, residenceStatus: 'toleration' }),
      aCase({ ageBand: 'under27', residenceStatus: 'protectionGranted' }),
      aCase({ ...family, residenceStatus: 'protection', legalSpheres: ['sgb2'] }),
    ];
    expect(withinBundle(cases)).toEqual([
      { alike: 2, statuses: 2 },
      { alike: 2, statuses: 2 },
      { alike: 1, statuses: 2 },
      { alike: 1, statuses: 2 },
      { alike: 1, statuses: 1 },
    ]);
  });

  it('counts nobody as alike where something is unknown', () => {
    const cases = [
      aCase({ ageBand: null }),
      aCase({ ageBand: null }),
      aCase({ residenceStatus: null }),
      aCase({ residenceStatus: null }),
    ];
    expect(withinBundle(cases).map(({ alike }) => alike)).toEqual([1, 1, 1, 1]);
  });
});

describe('countsBelow', () => {
  it('says how many are smaller than 3, 5 and 11', () => {
    expect(countsBelow([1, 3, 4, 5, 10, 11, 900])).toEqual({ smallest: 1, below3: 1, below5: 3, below11: 5 });
    expect(countsBelow([])).toEqual({ smallest: null, below3: 0, below5: 0, below11: 0 });
  });
});
