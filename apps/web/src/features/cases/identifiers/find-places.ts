import { findIdentifiers } from '@systemblick/anonymization/find-identifiers';
import { findSuspects } from '@systemblick/anonymization/find-suspects';

import { sections, type Place, type SectionTexts } from './place.js';

/** Every identifier in the texts of a case and all that has to be looked at, in the order in which one reads them. */
export const findPlaces = (texts: SectionTexts): readonly Place[] =>
  sections.flatMap((section) => placesIn(texts[section]).map((found) => ({ section, ...found })));

function placesIn(text: string): readonly Omit<Place, 'section'>[] {
  const certain = findIdentifiers(text);
  const toLookAt = findSuspects(text).filter(
    ({ start, end }) => !certain.some((other) => start < other.end && other.start < end),
  );
  return [...certain, ...toLookAt].toSorted((one, other) => one.start - other.start);
}
