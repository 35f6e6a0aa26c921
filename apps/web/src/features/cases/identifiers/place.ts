import type { IdentifierKind } from '@systemblick/anonymization/identifier';
import { regelkreisPhases, type RegelkreisPhase } from '@systemblick/domain/cases/regelkreis';

export const sections = ['title', ...regelkreisPhases, 'stations'] as const;
export type Section = RegelkreisPhase | 'title' | 'stations';

/** Where an identifier stands, in UTF-16 units of its section, and of what kind. */
export type Place = {
  readonly section: Section;
  readonly start: number;
  readonly end: number;
  readonly kind: IdentifierKind | 'other';
};

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
