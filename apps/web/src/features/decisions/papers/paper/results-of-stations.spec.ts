import { describe, expect, it } from '@jest/globals';

import { resultsOfStations } from './results-of-stations.js';

const says = ((key: string, facts: object = {}) => [key.split('.').at(-1), ...Object.values(facts)].join(' ')) as never;
const station = (body: string, role: 'hearing' | 'preliminary' | 'decision' | 'noting') => ({
  body,
  role,
  on: null,
  note: '',
});
const adopted = { pointNumber: 1, outcome: 'adopted', political: null } as const;
const rejected = { pointNumber: 2, outcome: 'rejected', political: null } as const;
const council = { body: 'Kreistag', on: '2026-12-03', adopted: true } as const;

describe('what came out at the stations of a paper', () => {
  const order = [
    station('Sozialausschuss', 'hearing'),
    station('Lenkungsgruppe', 'decision'),
    station('Kreistag', 'noting'),
  ];

  it.each([
    ['nothing while nothing is decided', [], ['', '', '']],
    [
      'each Ziffer at the body that decides',
      [adopted, rejected],
      ['', 'pointResult 1 adopted, pointResult 2 rejected', ''],
    ],
    ['one word for a paper decided as a whole', [{ ...adopted, pointNumber: null }], ['', 'adopted', '']],
    ['the politics’ own', [{ ...adopted, political: council }], ['', 'pointResult 1 adopted', 'agreed']],
    [
      'their no',
      [{ ...adopted, political: { ...council, adopted: false } }],
      ['', 'pointResult 1 adopted', 'notAgreed'],
    ],
  ])('is %s', (_what, resolutions, told) => {
    expect(resultsOfStations(order, { decidedBy: 'Lenkungsgruppe', resolutions: resolutions }, says)).toEqual(told);
  });

  it('is nobody’s else: another body decides, and has not', () => {
    expect(
      resultsOfStations(
        [station('Kreistag', 'decision')],
        { decidedBy: 'Lenkungsgruppe', resolutions: [adopted] },
        says,
      ),
    ).toEqual(['']);
  });
});
