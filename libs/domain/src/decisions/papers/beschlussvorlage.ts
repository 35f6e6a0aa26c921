import type { BodyId } from '../../kernel/actor.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Id, PersonId } from '../../kernel/id.js';
import type { Refusal } from '../../kernel/refusal.js';
import type { Versioned } from '../../kernel/versioned.js';
import type { ProposalId } from '../../proposals/proposal.js';
import type { GenerativeThemeId } from '../../themes/theme.js';
import type { PaperText, PaperTextRefusal } from './paper-text.js';
import type { StatementId } from './statement.js';

export type BeschlussvorlageId = Id<'Beschlussvorlage'>;
export const paperStates = [
  'draft',
  'statements',
  'cleared',
  'tabled',
  'decided',
  'implementing',
  'completed',
] as const;
export type PaperState = (typeof paperStates)[number];
/** As the stepper shows them: a paper goes through all of its states in their order. */
export const paperMainLine: readonly PaperState[] = paperStates;

/** What a paper rests on, by reference; never copied. */
export const evidenceKinds = ['theme', 'observation', 'passage', 'hint', 'survey', 'proposal'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
export type Evidence = { readonly kind: EvidenceKind; readonly id: string };

/** A decision paper for a steering body. OParl: Paper. */
export type Beschlussvorlage = DraftPaper | PaperInStatements | ClearedPaper | TabledPaper | DecidedPaper;

export type DraftPaper = PaperBase & { readonly state: 'draft'; readonly sentBack: SentBack | null };
export type PaperInStatements = PaperBase & { readonly state: 'statements'; readonly statementsUntil: CivilDate };
export type ClearedPaper = PaperBase & Cleared & { readonly state: 'cleared' };
/** Frozen: only an adopted amendment changes it from here. */
export type TabledPaper = PaperBase & Cleared & Tabled & { readonly state: 'tabled' };
export type DecidedPaper = PaperBase &
  Cleared &
  Tabled & {
    readonly state: 'decided' | 'implementing' | 'completed';
    readonly decidedAt: Date;
    /** The text with the adopted amendments; the tabled one stays in `text`. */
    readonly adoptedText: PaperText;
    readonly completedOn: CivilDate | null;
  };

/** Why it came back to its authors: an objection taken up, withdrawn, or referred back by the body. */
export type SentBack = {
  readonly why: 'objection' | 'returned' | 'withdrawn' | 'declined' | 'referredBack';
  readonly reason: string;
  readonly at: Date;
};
type Cleared = { readonly clearedBy: PersonId; readonly clearedAt: Date };
type Tabled = { readonly tabledAt: Date; readonly textHash: string };

export type PaperBase = Versioned & {
  readonly id: BeschlussvorlageId;
  readonly bodyId: BodyId;
  /** The Vorlagennummer. */
  readonly number: string | null;
  readonly authorIds: readonly PersonId[];
  readonly themeIds: readonly GenerativeThemeId[];
  readonly proposalId: ProposalId | null;
  readonly text: PaperText;
  readonly evidence: readonly Evidence[];
  /** Statements whose objection goes along with the paper: nobody outside has a veto. */
  readonly dissent: readonly StatementId[];
  /** Why nobody was asked for a statement; null where somebody was, or while it is a draft of which nobody was asked yet. */
  readonly unaskedBecause: string | null;
  /** Readable without an account once decided, through OParl. */
  readonly public: boolean;
};

export type PaperRefusal =
  | PaperTextRefusal
  | Refusal<
      | 'AUTHORS_NAMED_BY_CHAIR'
      | 'STATEMENTS_UNTIL_PAST'
      | 'NOBODY_ASKED'
      | 'NOBODY_FURTHER_ASKED'
      | 'STATEMENTS_PENDING'
      | 'OBJECTIONS_UNSETTLED'
      | 'CLEARING_NEEDS_ANOTHER'
      | 'NUMBER_MISSING'
      | 'NUMBER_TAKEN'
      | 'POINTS_UNRESOLVED'
      | 'MEASURES_UNFINISHED'
      | 'NOTHING_ADOPTED'
    >;

/** Only what a paper is in every state. */
export function paperBase(paper: Beschlussvorlage): PaperBase {
  const { id, municipalityId, version, bodyId, number, authorIds, themeIds, proposalId } = paper;
  const { text, evidence, dissent, unaskedBecause } = paper;
  const base = { id, municipalityId, version, bodyId, number, authorIds, themeIds, proposalId };
  return { ...base, text, evidence, dissent, unaskedBecause, public: paper.public };
}
