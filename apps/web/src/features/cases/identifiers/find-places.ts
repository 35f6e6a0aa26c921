import { isCertain, isProven } from '@systemblick/anonymization/certain';
import { findAll, type Layers } from '@systemblick/anonymization/find-all';
import { findingKind, type Finding } from '@systemblick/anonymization/finding';

import { sections, type Place, type SectionTexts } from './place.js';

type Found = Omit<Place, 'section'>;

/** Finds every identifier in the texts of a case and all that has to be looked at, in the order in which one reads them. */
export function placesWith(layers: Layers): (texts: SectionTexts) => readonly Place[] {
  // Of seven sections one is being written: the others are as they were.
  let known = new Map<string, readonly Found[]>();
  return (texts) => {
    const now = new Map(
      sections.map((section) => [texts[section], known.get(texts[section]) ?? placesIn(texts[section], layers)]),
    );
    known = now;
    return sections.flatMap((section) => (now.get(texts[section]) ?? []).map((found) => ({ section, ...found })));
  };
}

function placesIn(text: string, layers: Layers): readonly Found[] {
  if (text.trim() === '') return [];
  return findAll(text, layers)
    .filter(isWorthALook)
    .map((finding) => ({
      start: finding.start,
      end: finding.end,
      kind: finding.source === 'unknown' ? 'PER' : finding.type,
      certain: isCertain(finding),
      proven: isProven(finding),
    }));
}

/** A day with its year. */
const wholeDay = 0.95;

/** What names a person by itself, what may be a name, and whole days: the rest is looked at where a raw text is made anonymous. */
const isWorthALook = ({ type, source, confidence }: Finding): boolean =>
  findingKind(type) === 'direct' || source === 'unknown' || (type === 'DATE' && confidence >= wholeDay);
