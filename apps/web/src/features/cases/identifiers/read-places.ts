import { findingTypes } from '@systemblick/anonymization/finding';

import { sections, type Place } from './place.js';

const one = /^(\w+):(\d+)-(\d+):(\w+)(!?)$/;

/** The places a refusal of the server names: `section:start-end:kind`, with `!` where it is proven, joined by semicolons. */
export function readPlaces(told: string): readonly Place[] {
  return told.split(';').flatMap((part) => {
    const [, name, start, end, word, proven] = one.exec(part) ?? [];
    const section = sections.find((known) => known === name);
    if (section === undefined) return [];
    const kind = findingTypes.find((known) => known === word) ?? 'other';
    return [{ section, start: Number(start), end: Number(end), kind, certain: true, proven: proven === '!' }];
  });
}
