import type { PersonId } from '../../kernel/id.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../../kernel/text.js';
import {
  paperBase,
  type Beschlussvorlage,
  type ClearedPaper,
  type DraftPaper,
  type PaperInStatements,
  type PaperRefusal,
  type SentBack,
  type TabledPaper,
} from './beschlussvorlage.js';
import { checkReworded } from './paper-text.js';
import { isPending, isUnsettledObjection, type Statement } from './statement.js';
import { checkLeavesTable, type Standing } from '../meetings/voted-on.js';

type Clearing = {
  readonly by: PersonId;
  readonly statements: readonly Statement[];
  /** Its own, or the next one where nobody has given it one. */
  readonly number: string;
  readonly now: Date;
};

/** Clears a paper: by the head or whom the municipality names, never by its author alone; every objection taken up or attached. */
export function clearPaper(
  paper: PaperInStatements,
  { by, statements, number, now }: Clearing,
): Result<ClearedPaper, PaperRefusal> {
  if (paper.authorIds.every((author) => author === by)) return refuse({ code: 'CLEARING_NEEDS_ANOTHER' });
  const pending = statements.filter((statement) => isPending(statement, now)).length;
  if (pending > 0) return refuse({ code: 'STATEMENTS_PENDING', facts: { count: pending } });
  const unsettled = statements.filter(isUnsettledObjection).length;
  if (unsettled > 0) return refuse({ code: 'OBJECTIONS_UNSETTLED', facts: { count: unsettled } });

  const dissent = statements.filter(({ state }) => state === 'attached').map(({ id }) => id);
  return accept({ ...paperBase(paper), number, dissent, state: 'cleared', clearedBy: by, clearedAt: now });
}

/** Tables a cleared paper: its text is frozen. `textHash`: of `tabledCanonicalForm(paper)`, computed outside. */
export function tablePaper(
  paper: ClearedPaper,
  { textHash, now }: { readonly textHash: string; readonly now: Date },
): Result<TabledPaper, PaperRefusal> {
  if (paper.number === null) return refuse({ code: 'NUMBER_MISSING', field: 'number' });
  const reworded = checkReworded(paper.text);
  if (!reworded.ok) return reworded;

  return accept({ ...paper, state: 'tabled', tabledAt: now, textHash });
}

type SendingBack = { readonly reason: string; readonly now: Date };

/** Back to its authors, who read why. */
export const sendBack =
  (why: SentBack['why']) =>
  (paper: Beschlussvorlage, { reason, now }: SendingBack): Result<DraftPaper, TextRefusal> => {
    const text = requiredText('reason', reason, textLimits.paragraph);
    if (!text.ok) return text;

    return accept({ ...paperBase(paper), dissent: [], state: 'draft', sentBack: { why, reason: text.value, at: now } });
  };

/** Off the table, unless part of it was voted on or resolved. `standing` is null where the body itself has ruled so. */
export const takeOffTable =
  (why: SentBack['why']) =>
  (paper: TabledPaper, { standing, ...command }: SendingBack & { readonly standing: Standing | null }) => {
    const back = sendBack(why)(paper, command);
    if (!back.ok || standing === null) return back;
    const leaves = checkLeavesTable(standing);
    return leaves.ok ? back : leaves;
  };
