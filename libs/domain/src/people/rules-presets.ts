import type { RulesOfProcedure } from './rules-of-procedure.js';

/** Where a preset's rule comes from. Unchecked ones are shown as such until a lawyer has looked. */
type RuleSource = { readonly rule: keyof RulesOfProcedure; readonly source: string; readonly checked: boolean };
export type RulesPreset = {
  readonly name: string;
  readonly rules: RulesOfProcedure;
  readonly sources: readonly RuleSource[];
};

export const presetNames = ['agreement', 'ratsregeln'] as const;
export type PresetName = (typeof presetNames)[number];

/** Ready-made rules: agreement, the default of a Lenkungsgruppe; and those of a Rat, for bodies that follow them. */
export const rulesPresets: Readonly<Record<PresetName, RulesPreset>> = {
  agreement: {
    name: 'Einvernehmen',
    rules: {
      majority: 'simple',
      quorum: { kind: 'none' },
      quorumPresumed: false,
      partiality: 'disclosure',
      excludedCountForQuorum: false,
      secretAllowed: false,
      circulationAllowed: false,
      circulationMinimumAnswers: 1,
      votesByRule: false,
    },
    sources: [],
  },
  ratsregeln: {
    name: 'Ratsregeln',
    rules: {
      majority: 'simple',
      quorum: { kind: 'moreThanHalfOfSeats' },
      quorumPresumed: true,
      partiality: 'exclusion',
      excludedCountForQuorum: false,
      secretAllowed: true,
      circulationAllowed: false,
      circulationMinimumAnswers: 1,
      votesByRule: true,
    },
    sources: [
      { rule: 'majority', source: '§ 50 Abs. 1 und 5 GO NRW; § 35 KrO NRW', checked: false },
      { rule: 'quorum', source: '§ 49 Abs. 1 GO NRW; § 34 KrO NRW', checked: false },
      { rule: 'quorumPresumed', source: '§ 49 Abs. 1 Satz 2 GO NRW', checked: false },
      { rule: 'partiality', source: '§ 31 in Verbindung mit § 43 Abs. 2 GO NRW; § 28 Abs. 2 KrO NRW', checked: false },
      { rule: 'secretAllowed', source: '§ 50 Abs. 1 GO NRW', checked: false },
    ],
  },
};
