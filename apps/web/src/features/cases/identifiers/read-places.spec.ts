import { describe, expect, it } from '@jest/globals';

import { readPlaces } from './read-places.js';

describe('the places a refusal names', () => {
  it('are read one by one', () => {
    expect(readPlaces('title:0-5:IBAN!;linking:12-20:somethingNew')).toEqual([
      { section: 'title', start: 0, end: 5, kind: 'IBAN', certain: true, proven: true },
      { section: 'linking', start: 12, end: 20, kind: 'other', certain: true, proven: false },
    ]);
  });

  it('are none where nothing is named', () => expect(readPlaces('')).toEqual([]));
  it('leave out what this page has no place for', () => expect(readPlaces('elsewhere:0-5:PHONE')).toEqual([]));
});
