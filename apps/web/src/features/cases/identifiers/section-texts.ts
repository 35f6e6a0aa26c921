import type { regelkreisPhases } from '@systemblick/domain/cases/regelkreis';
import type { Station } from '@systemblick/domain/cases/station';

import { noTexts, type SectionTexts } from './place.js';

type Told = Pick<Station, 'sought' | 'happened' | 'handOver'>;

type Written = {
  readonly title: string;
  readonly sections: Readonly<Record<(typeof regelkreisPhases)[number], string>>;
  readonly stations: readonly Told[];
};

/** What a case tells, section by section, as the server checks it: the stations' words are one text, a line each. */
export function sectionTexts({ title, sections, stations }: Written): SectionTexts {
  return { ...noTexts, title: title.trim(), ...sections, stations: stations.map(toldBy).join('\n') };
}

/** Which station a place in the stations' text belongs to. */
export function stationAt(stations: readonly Told[], start: number): number {
  let end = -1;
  const at = stations.findIndex((station) => {
    end += toldBy(station).length + 1;
    return start <= end;
  });
  return Math.max(at, 0);
}

const toldBy = ({ sought, happened, handOver }: Told) => [sought, happened, handOver].filter(Boolean).join('\n');
