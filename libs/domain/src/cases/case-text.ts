import { accept, type Result } from '../kernel/result.js';
import { sectionsOf, type SectionTwice } from '../kernel/sections.js';
import {
  checkSections,
  optionalTexts,
  requiredText,
  saysSomething,
  textLimits,
  type TextRefusal,
} from '../kernel/text.js';
import type { LegalSphere } from '../people/legal-sphere.js';
import { noAttributes, type CoarseAttributes } from './coarse-attributes.js';
import { regelkreisPhases, type RegelkreisPhase } from './regelkreis.js';
import type { Station } from './station.js';

/** What a case tells, anonymised; a section is empty where nothing was documented in that phase. */
export type CaseText = {
  readonly title: string;
  readonly sections: Readonly<Record<RegelkreisPhase, string>>;
  readonly stations: readonly Station[];
  readonly legalSpheres: readonly LegalSphere[];
  readonly attributes: CoarseAttributes;
};

export const emptySections: CaseText['sections'] = {
  clarification: '',
  assessment: '',
  planning: '',
  linking: '',
  monitoring: '',
  evaluation: '',
};

export const emptyText = (title: string): CaseText => ({
  title,
  sections: emptySections,
  stations: [],
  legalSpheres: [],
  attributes: noAttributes,
});

/** The last phase that is documented; undefined for a case without any text. */
export const reachedPhase = ({ sections }: CaseText): RegelkreisPhase | undefined =>
  regelkreisPhases.findLast((phase) => saysSomething(sections[phase]));

/** Whether planning and steering have happened, as the Handreichung (6.3) asks of a case for a reconstruction. */
export function hasReachedMonitoring(text: CaseText): boolean {
  const reached = reachedPhase(text);
  return reached !== undefined && regelkreisPhases.indexOf(reached) >= regelkreisPhases.indexOf('monitoring');
}

/** What the sections are called where people read them. */
const phaseNames: Readonly<Record<RegelkreisPhase, string>> = {
  clarification: 'Klärungsphase',
  assessment: 'Assessment',
  planning: 'Planung',
  linking: 'Vermittlung (Linking)',
  monitoring: 'Monitoring',
  evaluation: 'Evaluation',
};

/** The sections of a case as they are sent, each phase once. */
export const sectionsByPhase = (
  sent: readonly { readonly phase: RegelkreisPhase; readonly text: string }[],
): Result<CaseText['sections'], SectionTwice> =>
  sectionsOf(
    phaseNames,
    sent.map(({ phase, text }) => ({ section: phase, text })),
  );

/** A text one may keep: it has a title, and no section is longer than the limit. Sections keep every character, since passages count them. */
export function checkText(text: CaseText): Result<CaseText, TextRefusal> {
  const title = requiredText('title', text.title, textLimits.line);
  if (!title.ok) return title;
  const sections = checkSections(phaseNames, text.sections);
  if (!sections.ok) return sections;

  const stations: Station[] = [];
  for (const station of text.stations) {
    const { sought, happened, handOver } = station;
    const told = optionalTexts({ sought, happened, handOver }, textLimits.paragraph);
    if (!told.ok) return told;
    stations.push({ ...station, ...told.value, sought: told.value.sought ?? '' });
  }

  return accept({ ...text, title: title.value, stations });
}
