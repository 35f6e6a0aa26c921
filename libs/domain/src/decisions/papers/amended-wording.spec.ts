import { describe, expect, it } from '@jest/globals';

import { anId } from '../../kernel/kernel.fixture.js';
import { asAdopted, wordingAdopted } from './amended-wording.js';
import { aPaperText, aResolution } from '../decisions.fixture.js';

const paperId = anId<'Beschlussvorlage'>('paper-1');
const asked = 'Es werden 10.000 Euro bereitgestellt.';
const amended = 'Es werden 8.000 Euro bereitgestellt.';
const onPoint = { outcome: 'adoptedAsAmended', paperId, pointNumber: 1 } as const;

describe('the words that hold', () => {
  it.each([
    ['as they were asked', { outcome: 'adopted' }, {}, asked],
    ['as they were amended', {}, {}, amended],
    ['of an item without a paper', { paperId: null, pointNumber: null }, {}, amended],
    ['of a whole paper', { pointNumber: null }, {}, 'AMENDED_WITHOUT_POINT'],
    ['of several points at once', {}, { alone: false }, 'AMENDED_WITHOUT_POINT'],
    ['amended, and nobody says how', {}, { amended: null }, 'TEXT_MISSING'],
    ['amended into what they were', {}, { amended: ` ${asked} ` }, 'NOTHING_AMENDED'],
  ] as const)('%s', (_, resolution, words, expected) => {
    const said = wordingAdopted({ ...onPoint, ...resolution }, { asked, amended, alone: true, ...words });
    expect(said.ok ? said.value : said.refusal.code).toBe(expected);
  });

  it('stand in the paper once it is decided', () => {
    const points = [1, 2].map((number) => ({ number, text: asked, effects: ['ownAdministration'] as const }));
    const recorded = aResolution({
      ...{ paperId, pointNumber: 2, outcome: 'adoptedAsAmended' },
      ...{ way: 'recordedAfterwards', wording: amended },
    });
    const text = asAdopted(aPaperText({ points }), [aResolution({ paperId, pointNumber: 1 }), recorded]);
    expect(text.points.map((point) => point.text)).toEqual([asked, amended]);
  });
});
