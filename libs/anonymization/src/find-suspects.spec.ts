import { describe, expect, it } from '@jest/globals';

import { findSuspects } from './find-suspects.js';
import type { SuspectKind } from './suspect.js';

const found = (text: string) => findSuspects(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('findSuspects', () => {
  it.each<[SuspectKind, string, string]>([
    ['addressed', 'stellte Frau Averbeck den Kontakt her', 'Averbeck'],
    ['addressed', 'mit Herrn Dr. Wenning gesprochen', 'Wenning'],
    ['addressed', 'kam Familie Al-Dabbagh zu uns', 'Al-Dabbagh'],
    ['addressed', 'Frau R. Demirtaş-Köhler rief an', 'R. Demirtaş-Köhler'],
    ['addressed', 'durch Pfarrerin Gesine Althoff', 'Gesine Althoff'],
    ['addressed', 'FRAU sagte, Frau MÜLLER sei krank', 'MÜLLER'],
    ['addressed', "Herr O'Connor kam", "O'Connor"],
    ['capitalisedPair', 'Das Spray bezahlte Uwe Brandt vom Verein', 'Uwe Brandt'],
    ['capitalisedPair', 'half Rasha Al-Dabbagh beim Antrag', 'Rasha Al-Dabbagh'],
    ['capitalisedPair', 'traf Ahmed El-Sayed', 'Ahmed El-Sayed'],
    ['capitalisedPair', 'mit A. Rahimi vereinbart', 'A. Rahimi'],
    ['capitalisedPair', 'holte Nguyễn Thị ab', 'Nguyễn Thị'],
    ['fullDate', 'am 02.10.2023 kam der Bescheid', '02.10.2023'],
    ['fullDate', 'am 2. Oktober 2023 kam er', '2. Oktober 2023'],
    ['fullDate', 'seit 2023-10-02', '2023-10-02'],
  ])('marks %s to be looked at', (kind, text, words) => {
    expect(found(text)).toContainEqual([kind, words]);
  });

  it.each([
    'Die Familie kam über die Schule. Nach Wochen ohne Karte half das Amt.',
    'Herr A. und Frau B. stellten den Antrag.',
    'Das Jobcenter nahm den Antrag an, die Krankenkasse nicht.',
    'Drei Termine im Quartal, seit 2023 keine Antwort.',
    'Um 12.45 Uhr endet der Kurs, 1.2. und 3.4. frei.',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(['Aa ', 'Frau ', 'Dr. ', 'A.', 'al-', 'Aa-', '1.', '12.12.', '\n'])(
    'comes to an end on sixty thousand signs of %j',
    (sign) => {
      expect(findSuspects(sign.repeat(60_000 / sign.length)).length).toBeGreaterThanOrEqual(0);
    },
  );
});
