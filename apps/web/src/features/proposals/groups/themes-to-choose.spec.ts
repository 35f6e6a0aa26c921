import { describe, expect, it } from '@jest/globals';

import { themesToChoose } from './themes-to-choose.js';

const aTheme = (id: string, state: string, kind: string | null) => ({
  id,
  state,
  route: kind === null ? null : { kind },
});

describe('the themes offered to a Projektgruppe', () => {
  const found = [
    aTheme('on its way', 'onRoute', 'projectGroup'),
    aTheme('with a partner', 'onRoute', 'bilateral'),
    aTheme('before the body', 'submitted', 'projectGroup'),
    aTheme('finished', 'decided', 'projectGroup'),
    aTheme('new', 'proposed', null),
  ];

  it('are on the way to one, and not finished', () => {
    expect(themesToChoose(found, []).map(({ id }) => id)).toEqual(['on its way']);
  });

  it('are also those its plan names already, whatever became of them', () => {
    expect(themesToChoose(found, ['finished']).map(({ id }) => id)).toEqual(['on its way', 'finished']);
  });
});
