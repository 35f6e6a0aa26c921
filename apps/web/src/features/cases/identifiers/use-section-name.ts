import { useText } from '#shared/texts/use-text.js';
import type { Section } from './place.js';

/** What a section of a case is called. */
export function useSectionName(): (section: Section) => string {
  const t = useText();
  return (section) =>
    section === 'title' || section === 'stations' ? t(`cases.section.${section}`) : t(`cases.phase.${section}`);
}
