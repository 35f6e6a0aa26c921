import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { classSize, type Population } from './class-size.js';
import { askedOf, coarsened, evidenceOf, stepsOf, type CoarseCase } from './coarse-case.js';
import { hierarchies, hierarchyNames, suppressed, valuesOf } from './hierarchies.js';
import { populationShares, sphereNames } from './population-shares.js';
import { aCase } from './risk.fixture.js';

const shares = populationShares('county');
const size = (one: CoarseCase, population: Partial<Population> = {}) =>
  classSize(askedOf(one), { size: 900, shares, released: [], ...population });

describe('classSize', () => {
  /** Shares of one attribute, and so many own cases alike and unlike. */
  it.each([
    // Of one hit at 20 cases the bound is 1 − 0.9^(1/19) = 0.0055300, of 19 hits 0.1^(1/19) = 0.8858668.
    [900, 0.05, 0, 0, 4],
    [55, 0.05, 0, 0, 1],
    [900, 0.95, 0, 0, 797],
    // Of whole numbers it is where a sum of binomials is one tenth: P(X ≥ 8 of 19) at 0.2632728, P(X ≥ 4 of 39) at 0.0454880.
    [900, 0.4, 0, 0, 236],
    [55, 0.4, 0, 0, 14],
    [900, 0.05, 3, 17, 40],
    [900, 0.1, 4, 36, 48],
    [900, 0.05, 10, 0, 231],
    // The bound of Beta(1, 119), 1 − 0.9^(1/119) = 0.0008850, makes 0.8 of 900.
    [900, 0.05, 0, 100, 1],
  ])('of %d people, a share of %d, %d cases alike and %d others, is %d', (people, share, alike, others, expected) => {
    const released = [
      ...Array.from({ length: alike }, () => ({ trait: ['rare'] })),
      ...Array.from({ length: others }, () => ({ trait: ['usual'] })),
    ];
    const population = { size: people, shares: { trait: { rare: share, usual: 1 - share } }, released };
    expect(classSize({ trait: ['rare'] }, population)).toBe(expected);
  });

  /** Computed apart, with mpmath's incomplete beta function at 30 digits. */
  it.each<[string, Partial<CoarseCase>, number, number]>([
    ['nothing', {}, 900, 55],
    ['an age nobody stated, which may be the rarest', { ageBand: null }, 8, 1],
    ['an age and an origin', { ageBand: 'from27to39', regionOfOrigin: 'middleEast' }, 49, 3],
    ['the same with the continent', { ageBand: 'from27to39', regionOfOrigin: 'asia' }, 91, 5],
    [
      'the commonest of all five',
      {
        ageBand: 'from27to39',
        household: 'single',
        regionOfOrigin: 'middleEast',
        residenceStatus: 'protection',
        sizeClass: 'mediumTown',
      },
      1,
      1,
    ],
    [
      'four coarse classes',
      { ageBand: 'from27', household: 'withChildren', regionOfOrigin: 'asia', residenceStatus: 'asylumAndFlight' },
      52,
      3,
    ],
    [
      'the same and two bodies of law',
      {
        ageBand: 'from27',
        household: 'withChildren',
        regionOfOrigin: 'asia',
        residenceStatus: 'asylumAndFlight',
        legalSpheres: ['sgb2', 'sgb8'],
      },
      1,
      1,
    ],
  ])('counts is right of a case that tells %s', (_what, told, all, own) => {
    expect(size(aCase(told))).toBe(all);
    expect(size(aCase(told), { size: 55 })).toBe(own);
  });

  it('is everybody where a city has but one size class', () => {
    const city = { shares: populationShares('independentCity') };
    expect(size(aCase({ sizeClass: 'independentCity' }), city)).toBe(900);
    expect(size(aCase({ sizeClass: null }), city)).toBe(900);
  });

  it('leaves cases aside that are told more coarsely than it is asked, or not at all', () => {
    const asked = aCase({ regionOfOrigin: 'middleEast' });
    const coarse = [aCase({ regionOfOrigin: 'asia' }), aCase(), aCase({ regionOfOrigin: 'middleEast', ageBand: null })];
    expect(size(asked, { released: coarse.map(evidenceOf) })).toBe(size(asked));
    expect(size(asked, { released: [evidenceOf(aCase({ regionOfOrigin: 'africa' }))] })).toBeLessThan(size(asked));
  });

  it('takes a released case to have no body of law but those it names', () => {
    const asked = aCase({ legalSpheres: ['sgb2'] });
    // 12 of 20 that the table tells: 412.81 of 900; with one alike 433.77, with one unlike 389.4, by mpmath.
    expect(size(asked)).toBe(412);
    expect(size(asked, { released: [evidenceOf(aCase({ legalSpheres: ['sgb2', 'sgb8'] }))] })).toBe(433);
    expect(size(asked, { released: [evidenceOf(aCase({ legalSpheres: ['sgb8'] }))] })).toBe(389);
  });

  it('refuses to guess what an unknown attribute may be', () => {
    const population = { size: 900, shares: {}, released: [] };
    expect(() => classSize({ trait: 'unknown' }, population)).toThrow('Nothing tells which values trait has.');
  });
});

const word = (name: (typeof hierarchyNames)[number]) => {
  const met = Object.entries(shares[name]).filter(([, share]) => share > 0);
  const told = fc.constantFrom(...met.map(([value]) => value), ...Object.keys(hierarchies[name].classes));
  // Where all is told every group is one, and nothing would be seen.
  return fc.oneof({ weight: 3, arbitrary: fc.constant(suppressed) }, { weight: 1, arbitrary: told });
};
const anyCase: fc.Arbitrary<CoarseCase> = fc.record({
  ageBand: word('ageBand'),
  household: word('household'),
  regionOfOrigin: word('regionOfOrigin'),
  residenceStatus: word('residenceStatus'),
  sizeClass: word('sizeClass'),
  legalSpheres: fc.subarray([...sphereNames], { maxLength: 2 }),
});
const people = fc.integer({ min: 1, max: 5_000 });
const others = fc.array(anyCase, { maxLength: 12 }).map((cases) => cases.map(evidenceOf));
const anAttribute = fc.constantFrom(...hierarchyNames);

describe('whatever the case, its K', () => {
  it('is never larger where something is unknown', () => {
    fc.assert(
      fc.property(anyCase, anAttribute, people, others, (one, name, n, released) => {
        const population = { size: n, released };
        expect(size({ ...one, [name]: null }, population)).toBeLessThanOrEqual(size(one, population));
      }),
      { numRuns: 300 },
    );
  });

  it('is never smaller after a step of coarsening', () => {
    fc.assert(
      fc.property(anyCase, people, others, (one, n, released) => {
        const before = size(one, { size: n, released });
        for (const step of stepsOf(one))
          expect(size(coarsened(one, step), { size: n, released })).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  it('is never smaller when one more like it is released', () => {
    fc.assert(
      fc.property(anyCase, people, others, (one, n, released) => {
        const more = [...released, evidenceOf(one)];
        expect(size(one, { size: n, released: more })).toBeGreaterThanOrEqual(size(one, { size: n, released }));
      }),
      { numRuns: 300 },
    );
  });

  it('lies between one and the population, and grows with it', () => {
    fc.assert(
      fc.property(anyCase, people, others, (one, n, released) => {
        const found = size(one, { size: n, released });
        expect(found).toBeGreaterThanOrEqual(1);
        expect(found).toBeLessThanOrEqual(n);
        expect(size(one, { size: n + 1, released })).toBeGreaterThanOrEqual(found);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the table of shares', () => {
  it.each(['county', 'independentCity'] as const)('adds up to one for each attribute of a %s', (kind) => {
    for (const [name, values] of Object.entries(populationShares(kind)))
      expect([name, Object.values(values).reduce((sum, share) => sum + share, 0)]).toEqual([
        name,
        expect.closeTo(1, 12),
      ]);
  });

  it('knows every value of the hierarchies, and no other', () => {
    for (const name of hierarchyNames)
      expect(Object.keys(shares[name]).toSorted()).toEqual([...valuesOf(name, suppressed)].toSorted());
  });
});
