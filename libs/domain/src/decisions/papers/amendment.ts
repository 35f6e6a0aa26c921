import type { Id, PersonId } from '../../kernel/id.js';
import type { Refusal } from '../../kernel/refusal.js';
import type { Versioned } from '../../kernel/versioned.js';
import type { AmendmentState } from './amendment-state.js';
import type { BeschlussvorlageId } from './beschlussvorlage.js';
import type { PaperSection, PointEffect } from './paper-text.js';

export type AmendmentId = Id<'Amendment'>;
export type AmendmentTarget =
  | { readonly kind: 'point'; readonly number: number }
  | { readonly kind: 'section'; readonly section: PaperSection };

/** One change to the frozen text. `passage` names words that stand in the target exactly once. */
export type AmendmentChange =
  | { readonly kind: 'whole'; readonly target: AmendmentTarget; readonly text: string }
  | { readonly kind: 'passage'; readonly target: AmendmentTarget; readonly passage: string; readonly text: string }
  | { readonly kind: 'append'; readonly target: AmendmentTarget; readonly text: string }
  | { readonly kind: 'strike'; readonly number: number }
  | { readonly kind: 'addPoint'; readonly text: string; readonly effects: readonly PointEffect[] };

/** A Änderungsvorschlag (Änderungsantrag, where the rules of procedure say so) to a tabled paper. */
export type Amendment = Versioned & {
  readonly id: AmendmentId;
  readonly paperId: BeschlussvorlageId;
  readonly number: number;
  readonly proposedBy: PersonId;
  readonly proposedAt: Date;
  readonly changes: readonly AmendmentChange[];
  readonly reason: string;
  /** What the coordination says about it. */
  readonly remark: string | null;
  readonly state: AmendmentState;
};

export type AmendmentRefusal = Refusal<
  | 'PAPER_NOT_TABLED'
  | 'AMENDMENT_EMPTY'
  | 'AMENDMENT_TARGET_UNKNOWN'
  | 'AMENDMENT_PASSAGE_NOT_ONCE'
  | 'AMENDMENTS_CONFLICT'
  | 'NOT_THE_PROPOSER'
>;
