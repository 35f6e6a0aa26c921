import type { Refusal } from './refusal.js';
import { accept, refuse, type Result } from './result.js';

export type SectionTwice = Refusal<'SECTION_TWICE'>;

/**
 * A text that comes section by section, each under its name and empty where nothing came. Whoever sends a section twice
 * is told so: one of the two texts would be lost.
 */
export function sectionsOf<Section extends string>(
  names: Readonly<Record<Section, string>>,
  sent: readonly { readonly section: Section; readonly text: string }[],
): Result<Readonly<Record<Section, string>>, SectionTwice> {
  const sections = {} as Record<Section, string>;
  for (const section of Object.keys(names) as Section[]) {
    const [first, second] = sent.filter((one) => one.section === section);
    if (second) return refuse({ code: 'SECTION_TWICE', field: section, facts: { place: names[section] } });
    sections[section] = first?.text ?? '';
  }
  return accept(sections);
}
