import type { PersonId } from '../kernel/id.js';
import type { WrongState } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import { canFollow, wrongState } from '../kernel/transition.js';
import {
  paperBase,
  type Beschlussvorlage,
  type ClearedPaper,
  type DraftPaper,
  type PaperRefusal,
  type SentBack,
  type TabledPaper,
} from './beschlussvorlage.js';
import { checkReworded } from './paper-text.js';
import { isPending, isUnsettledObjection, type Statement } from './statement.js';
import { paperTransitions } from './transitions.js';

/** Clears a paper: by the head or whom the municipality names, never by its author alone; every objection taken up or attached. */
export function clearPaper(
  paper: Beschlussvorlage,
  { by, statements, now }: { readonly by: PersonId; readonly statements: readonly Statement[]; readonly now: Date },
): Result<ClearedPaper, WrongState | PaperRefusal> {
  if (!canFollow(paperTransitions, paper, 'clear')) return wrongState;
  if (paper.authorIds.every((author) => author === by)) return refuse({ code: 'CLEARING_NEEDS_ANOTHER' });
  const pending = statements.filter((statement) => isPending(statement, now)).length;
  if (pending > 0) return refuse({ code: 'STATEMENTS_PENDING', facts: { count: pending } });
  const unsettled = statements.filter(isUnsettledObjection).length;
  if (unsettled > 0) return refuse({ code: 'OBJECTIONS_UNSETTLED', facts: { count: unsettled } });

  const dissent = statements.filter(({ state }) => state === 'attached').map(({ id }) => id);
  return accept({ ...paperBase(paper), dissent, state: 'cleared', clearedBy: by, clearedAt: now });
}

/** Tables a cleared paper: its text is frozen. `textHash`: of `tabledCanonicalForm(paper)`, computed outside. */
export function tablePaper(
  paper: Beschlussvorlage,
  { textHash, now }: { readonly textHash: string; readonly now: Date },
): Result<TabledPaper, WrongState | PaperRefusal> {
  if (!canFollow(paperTransitions, paper, 'table')) return wrongState;
  if (paper.number === null) return refuse({ code: 'NUMBER_MISSING', field: 'number' });
  const reworded = checkReworded(paper.text);
  if (!reworded.ok) return reworded;

  return accept({ ...paper, state: 'tabled', tabledAt: now, textHash });
}

type SendingBack = { readonly reason: string; readonly now: Date };

/** Whoever clears it gives it back to its authors, from statements or once cleared. */
export function returnPaper(
  paper: Beschlussvorlage,
  command: SendingBack,
): Result<DraftPaper, WrongState | TextRefusal> {
  if (!canFollow(paperTransitions, paper, 'return')) return wrongState;

  return sendBack(paper, 'returned', command);
}

/** The chair does not set it on an agenda. */
export function declinePaper(
  paper: Beschlussvorlage,
  command: SendingBack,
): Result<DraftPaper, WrongState | TextRefusal> {
  if (!canFollow(paperTransitions, paper, 'decline')) return wrongState;

  return sendBack(paper, 'declined', command);
}

/** Takes a tabled paper off the table. */
export function withdrawPaper(
  paper: Beschlussvorlage,
  command: SendingBack,
): Result<DraftPaper, WrongState | TextRefusal> {
  if (!canFollow(paperTransitions, paper, 'withdraw')) return wrongState;

  return sendBack(paper, 'withdrawn', command);
}

/** The body refers it back to its authors. */
export function referPaperBack(
  paper: Beschlussvorlage,
  command: SendingBack,
): Result<DraftPaper, WrongState | TextRefusal> {
  if (!canFollow(paperTransitions, paper, 'referBack')) return wrongState;

  return sendBack(paper, 'referredBack', command);
}

function sendBack(
  paper: Beschlussvorlage,
  why: SentBack['why'],
  { reason, now }: SendingBack,
): Result<DraftPaper, TextRefusal> {
  const text = requiredText('reason', reason, textLimits.paragraph);
  if (!text.ok) return text;

  return accept({ ...paperBase(paper), dissent: [], state: 'draft', sentBack: { why, reason: text.value, at: now } });
}
