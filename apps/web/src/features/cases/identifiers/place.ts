import type { IdentifierKind } from '@systemblick/anonymization/identifier';
import { suspectKinds, type SuspectKind } from '@systemblick/anonymization/suspect';
import { regelkreisPhases, type RegelkreisPhase } from '@systemblick/domain/cases/regelkreis';

export const sections = ['title', ...regelkreisPhases, 'stations'] as const;
export type Section = RegelkreisPhase | 'title' | 'stations';

/** Where an identifier stands, or what a person has to look at, in UTF-16 units of its section, and of what kind. */
export type Place = {
  readonly section: Section;
  readonly start: number;
  readonly end: number;
  readonly kind: IdentifierKind | SuspectKind | 'other';
};

const suspects: ReadonlySet<string> = new Set(suspectKinds);

/** Only to be looked at: it may be said, and a person decides. */
export const isSuspect = ({ kind }: Pick<Place, 'kind'>): boolean => suspects.has(kind);

export type SectionTexts = Readonly<Record<Section, string>>;

export const noTexts: SectionTexts = {
  title: '',
  clarification: '',
  assessment: '',
  planning: '',
  linking: '',
  monitoring: '',
  evaluation: '',
  stations: '',
};
