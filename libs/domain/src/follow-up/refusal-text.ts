import type { SentencesOf } from '../kernel/refusal.js';
import type { AdoptionRefusal } from './adoption.js';
import type { MeasureRefusal } from './measure.js';

export type FollowUpRefusal = MeasureRefusal | AdoptionRefusal;

/** What people read when a rule about measures or adoptions says no. */
export const followUpRefusals: SentencesOf<FollowUpRefusal> = {
  RESOLUTION_NOT_CARRIED: {
    de: 'Maßnahmen gibt es nur zu Beschlüssen, die angenommen wurden.',
    en: 'Measures belong only to resolutions that were carried.',
  },
  DUE_BEFORE_START: {
    de: 'Die Frist liegt vor dem Beginn. Bitte prüfen Sie die beiden Tage.',
    en: 'The deadline lies before the beginning. Please check both days.',
  },
  PROGRESS_OUT_OF_RANGE: {
    de: 'Der Stand wird in ganzen Prozent von 0 bis 100 angegeben.',
    en: 'Progress is given in whole percent from 0 to 100.',
  },
  READING_UNKNOWN: {
    de: 'An diesem Tag steht kein Messwert mehr.',
    en: 'There is no reading of that day any more.',
  },
  READING_IN_FUTURE: {
    de: 'Der Tag der Messung liegt in der Zukunft. Bitte geben Sie heute oder einen früheren Tag an.',
    en: 'The day of the reading lies in the future. Please give today or an earlier day.',
  },
  ADOPTION_NOT_CARRIED: {
    de: 'Kommunen können nur Beschlüsse übernehmen, die angenommen wurden.',
    en: 'Municipalities can take over only resolutions that were carried.',
  },
  ADAPTATION_NEEDS_NOTE: {
    de: 'Bitte beschreiben Sie, was die Kommune anders macht.',
    en: 'Please describe what the municipality does differently.',
  },
};
