import { isPast, type CivilDate } from '../../kernel/civil-date.js';
import type { PersonId } from '../../kernel/id.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { optionalText, requiredText, textLimits, type TextRefusal } from '../../kernel/text.js';
import {
  paperBase,
  type DraftPaper,
  type Evidence,
  type PaperBase,
  type PaperInStatements,
  type PaperRefusal,
} from './beschlussvorlage.js';
import { checkDecidable, checkPaperText, type PaperText } from './paper-text.js';

/** What is written of a paper, by hand or when it is drafted. */
export type Writing = {
  readonly text: PaperText;
  readonly evidence: readonly Evidence[];
  readonly number: string | null;
  /** Whether another paper has this number. */
  readonly numberTaken: boolean;
};

/** Who writes a paper: whoever drafts it, and whom the chair of the body names. */
export function authorsOf(
  named: readonly PersonId[],
  { drafterId, chairs }: { readonly drafterId: PersonId; readonly chairs: boolean },
): Result<readonly PersonId[], PaperRefusal> {
  if (!chairs && named.some((id) => id !== drafterId))
    return refuse({ code: 'AUTHORS_NAMED_BY_CHAIR', field: 'authorIds' });

  return accept(named.length > 0 ? [...new Set(named)] : [drafterId]);
}

type Origin = Pick<PaperBase, 'id' | 'municipalityId' | 'bodyId' | 'authorIds' | 'themeIds' | 'proposalId'>;

/** A new paper; what is not written yet is left out. */
export function draftPaper(
  origin: Origin & Pick<Writing, 'text'> & Partial<Writing>,
): Result<DraftPaper, PaperRefusal | TextRefusal> {
  const { numberTaken = false, ...given } = origin;
  const blank = { number: null, evidence: [] };
  const fresh = {
    version: 0,
    state: 'draft',
    sentBack: null,
    dissent: [],
    unaskedBecause: null,
    public: false,
  } as const;
  return writePaper({ ...blank, ...given, ...fresh }, { ...blank, ...given, numberTaken });
}

export function writePaper(
  paper: DraftPaper,
  { numberTaken, ...writing }: Writing,
): Result<DraftPaper, PaperRefusal | TextRefusal> {
  if (numberTaken) return refuse({ code: 'NUMBER_TAKEN', field: 'number' });
  const checked = checkPaperText(writing.text);
  if (!checked.ok) return checked;

  const numbered = optionalText('number', writing.number, textLimits.line);
  if (!numbered.ok) return numbered;

  return accept({ ...paper, ...writing, text: checked.value, number: numbered.value });
}

export type Asking = {
  /** How many institutions are asked. */
  readonly asked: number;
  readonly until: CivilDate;
  readonly now: Date;
};

/** Puts the draft to the offices and partners asked. Asking nobody wants a reason; the paper then waits only to be cleared. */
export function askStatements(
  paper: DraftPaper,
  { asked, unaskedBecause, until, now }: Asking & { readonly unaskedBecause: string | null },
): Result<PaperInStatements, PaperRefusal | TextRefusal> {
  const decidable = checkDecidable(paper.text);
  if (!decidable.ok) return decidable;
  if (isPast(until, now)) return refuse({ code: 'STATEMENTS_UNTIL_PAST', field: 'until' });

  const reason = optionalText('unaskedBecause', asked > 0 ? null : unaskedBecause, textLimits.paragraph);
  if (!reason.ok) return reason;
  if (asked === 0 && reason.value === null) return refuse({ code: 'NOBODY_ASKED', field: 'asked' });

  return accept({
    ...paperBase(paper),
    unaskedBecause: reason.value,
    state: 'statements',
    statementsUntil: until,
  });
}

/** Puts a paper to others beside those asked already, or to somebody who let the day go by. */
export function askFurther(
  paper: PaperInStatements,
  { asked, until, now }: Asking,
): Result<PaperInStatements, PaperRefusal> {
  if (isPast(until, now)) return refuse({ code: 'STATEMENTS_UNTIL_PAST', field: 'until' });
  if (asked === 0) return refuse({ code: 'NOBODY_FURTHER_ASKED', field: 'asked' });

  const statementsUntil = until > paper.statementsUntil ? until : paper.statementsUntil;
  return accept({ ...paper, unaskedBecause: null, statementsUntil });
}

/** Takes an objection up: the paper goes back to its authors. */
export function takeUpObjection(
  paper: PaperInStatements,
  { reason, now }: { readonly reason: string; readonly now: Date },
): Result<DraftPaper, TextRefusal> {
  const why = requiredText('reason', reason, textLimits.paragraph);
  if (!why.ok) return why;

  return accept({ ...paperBase(paper), state: 'draft', sentBack: { why: 'objection', reason: why.value, at: now } });
}
