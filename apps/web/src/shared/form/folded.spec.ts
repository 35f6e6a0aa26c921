import { describe, expect, it } from '@jest/globals';

import { finds } from './folded.js';

describe('a search among choices', () => {
  it.each([
    ['izmir', 'Verein İzmir e. V.'],
    ['CELIK', 'Ayşe Çelik'],
    ['lodz', 'Partnerstadt Łódź'],
    ['sandkuhler', 'Ulrike Sandkühler'],
    ['strasse', 'Haus an der Großen Straße'],
    ['ulrike jobcenter', 'Ulrike Sandkühler, Jobcenter'],
    ['  ', 'irgendwer'],
    ['', 'irgendwer'],
  ])('%j finds %j', (search, text) => {
    expect(finds(search, text)).toBe(true);
  });

  it.each([
    ['ulrike jugendamt', 'Ulrike Sandkühler, Jobcenter'],
    ['x', ''],
  ])('%j does not find %j', (search, text) => {
    expect(finds(search, text)).toBe(false);
  });
});
