import type { FindingType } from '@systemblick/anonymization/finding';
import { regelkreisPhases, type RegelkreisPhase } from '@systemblick/domain/cases/regelkreis';

export const sections = ['title', ...regelkreisPhases, 'stations'] as const;
export type Section = RegelkreisPhase | 'title' | 'stations';

/** Where an identifier stands, or what a person has to look at, in UTF-16 units of its section, and of what kind. */
export type Place = {
  readonly section: Section;
  readonly start: number;
  readonly end: number;
  readonly kind: FindingType | 'other';
  /** Sure enough that no text with it is kept unless somebody says why it names nobody; else a person looks at it, and it may be said. */
  readonly certain: boolean;
  /** Its check digit holds: nobody can say that it is none. */
  readonly proven: boolean;
};

/** Only to be looked at: it may be said, and a person decides. */
export const isSuspect = ({ certain }: Pick<Place, 'certain'>): boolean => !certain;

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
