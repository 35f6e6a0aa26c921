import { findIdentifiers } from '@systemblick/anonymization/find-identifiers';

import { sections, type Place, type SectionTexts } from './place.js';

/** Every identifier in the texts of a case, in the order in which one reads them. */
export const findPlaces = (texts: SectionTexts): readonly Place[] =>
  sections.flatMap((section) => findIdentifiers(texts[section]).map((found) => ({ section, ...found })));
