import { describe, expect, it } from '@jest/globals';

import { sectionTexts, stationAt } from './section-texts.js';
import { noTexts } from './place.js';

const { title: _title, stations: _stations, ...sections } = noTexts;
const stations = [
  { sought: 'Antrag', happened: 'abgelehnt', handOver: null },
  { sought: 'Beratung', happened: null, handOver: 'Anruf 0231 1234567' },
];

describe('the texts of a case', () => {
  it('are trimmed as the server trims them, and no further', () => {
    const texts = sectionTexts({ title: ' Wechsel ', sections: { ...sections, linking: ' Text ' }, stations });

    expect(texts.title).toBe('Wechsel');
    expect(texts.linking).toBe(' Text ');
    expect(texts.stations).toBe('Antrag\nabgelehnt\nBeratung\nAnruf 0231 1234567');
  });

  it('tell which station a place belongs to', () => {
    expect(stationAt(stations, 0)).toBe(0);
    expect(stationAt(stations, 15)).toBe(0);
    expect(stationAt(stations, 17)).toBe(1);
    expect(stationAt(stations, 30)).toBe(1);
  });
});
