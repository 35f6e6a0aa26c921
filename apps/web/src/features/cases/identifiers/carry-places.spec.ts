import { describe, expect, it } from '@jest/globals';

import { carryPlaces } from './carry-places.js';
import type { Place } from './place.js';

const phone: Place = { section: 'linking', start: 10, end: 20, kind: 'PHONE', certain: true, proven: false };

describe('places while one goes on typing', () => {
  const checked = 'Anruf bei 0231123456 am Montag';

  it('stay where they are when one types behind them', () => {
    expect(carryPlaces([phone], checked, `${checked} und`)).toEqual([phone]);
  });

  it('move along when one types before them', () => {
    expect(carryPlaces([phone], checked, `Ein ${checked}`)).toEqual([{ ...phone, start: 14, end: 24 }]);
  });

  it('are gone when they themselves are changed', () => {
    expect(carryPlaces([phone], checked, 'Anruf bei … am Montag')).toEqual([]);
  });

  it('stay when nothing changed', () => expect(carryPlaces([phone], checked, checked)).toEqual([phone]));
});
