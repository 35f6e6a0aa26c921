/** The phases of the Case-Management-Regelkreis (Handreichung, chapter 3.3); a case's text has a section for each. */
export const regelkreisPhases = [
  'clarification',
  'assessment',
  'planning',
  'linking',
  'monitoring',
  'evaluation',
] as const;
export type RegelkreisPhase = (typeof regelkreisPhases)[number];
