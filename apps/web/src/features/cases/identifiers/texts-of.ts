import { emptySections } from '@systemblick/domain/cases/case-text';

import type { CaseTextParts } from '../case.document.js';
import type { SectionTexts } from './place.js';
import { sectionTexts } from './section-texts.js';

/** The texts of a stored case, for the check. */
export const textsOf = ({ title, sections, stations }: CaseTextParts): SectionTexts =>
  sectionTexts({
    title,
    sections: { ...emptySections, ...Object.fromEntries(sections.map(({ phase, text }) => [phase, text])) },
    stations,
  });
