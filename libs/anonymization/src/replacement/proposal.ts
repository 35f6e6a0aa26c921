import type { FindingType } from '../finding.js';

/**
 * What is put in the place of a finding: `[start, end)` in UTF-16 units of the text as it was read. It may begin before the
 * finding, where a word before it has to change with it ("in Soest", "Frau Llugiqi"), and never covers a letter of another.
 * `person`: whose name it is, from 0 in the order of the first mention; null where it names none.
 */
export type Proposal = {
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
  readonly words: string;
  readonly person: number | null;
};

/** How dates are told: by weeks since the arrival, so that waiting times stay; by quarters; by the year alone. */
export type DateStyle = 'relative' | 'quarter' | 'year';

export type ReplacementOptions = {
  /** `relative` unless another is asked. */
  readonly dates?: DateStyle;
  /** The day from which weeks are counted, YYYY-MM-DD: that of the arrival. Else the first day the text names. */
  readonly entry?: string;
  /** 0 ≤ n < 1. Letters are drawn by it, so that none tells a name. */
  readonly random?: () => number;
};

/** What stands for a finding: the words, and the words before it that they replace as well. */
export type Standing = { readonly words: string; readonly over?: string };
