import { dayOf } from '../../kernel/civil-date.js';
import type { In } from '../../kernel/move.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import type { Amendment, AmendmentRefusal } from './amendment.js';
import { asAdopted } from './amended-wording.js';
import { applyAmendments } from './apply-amendments.js';
import { paperBase, type DecidedPaper, type PaperRefusal, type TabledPaper } from './beschlussvorlage.js';
import type { PaperText } from './paper-text.js';
import { carried, type Resolution } from '../meetings/resolution.js';

/** What becomes of a tabled paper after an item: decided, back to its authors, or still on the table. */
export type PaperFate = 'decide' | 'referBack' | 'withdraw' | 'wait';

/** One point referred back takes the paper with it; an adjourned or unresolved one keeps it on the table. */
export function paperFate(text: PaperText, resolutions: readonly Resolution[]): PaperFate {
  const newest = (number: number) =>
    resolutions
      .filter(({ pointNumber }) => pointNumber === number || pointNumber === null)
      .toSorted((a, b) => a.resolvedAt.getTime() - b.resolvedAt.getTime())
      .at(-1)?.outcome;
  const outcomes = text.points.map(({ number }) => newest(number));
  if (outcomes.includes('referredBack')) return 'referBack';
  if (outcomes.length === 0 || outcomes.includes(undefined) || outcomes.includes('adjourned')) return 'wait';
  if (outcomes.every((outcome) => outcome === 'withdrawn')) return 'withdraw';

  return 'decide';
}

/** The body has decided every point: the text now holds with exactly the adopted amendments. */
export function decidePaper(
  paper: TabledPaper,
  command: {
    readonly resolutions: readonly Resolution[];
    readonly amendments: readonly Amendment[];
    readonly now: Date;
  },
): Result<DecidedPaper, PaperRefusal | AmendmentRefusal> {
  const { resolutions, amendments, now } = command;
  const amended = applyAmendments(
    paper.text,
    amendments.filter(({ state, paperId }) => state === 'adopted' && paperId === paper.id),
  );
  if (!amended.ok) return amended;
  if (paperFate(amended.value, resolutions) !== 'decide') return refuse({ code: 'POINTS_UNRESOLVED' });

  const adoptedText = asAdopted(amended.value, resolutions);
  return accept({ ...paper, state: 'decided', decidedAt: now, adoptedText, completedOn: null });
}

/** A resolution on it was put right: it is before the body as it was, to be decided by what holds now. */
export function reconsiderPaper(paper: In<DecidedPaper, 'decided'>): Result<TabledPaper, never> {
  const { clearedBy, clearedAt, tabledAt, textHash } = paper;
  return accept({ ...paperBase(paper), clearedBy, clearedAt, tabledAt, textHash, state: 'tabled' });
}

/** Its measures have begun; a paper of which nothing was carried stays decided. */
export function beginImplementing(
  paper: In<DecidedPaper, 'decided'>,
  { resolutions }: { readonly resolutions: readonly Resolution[] },
): Result<DecidedPaper, PaperRefusal> {
  if (!resolutions.some(({ outcome }) => carried.includes(outcome))) return refuse({ code: 'NOTHING_ADOPTED' });

  return accept({ ...paper, state: 'implementing' });
}

export function completePaper(
  paper: In<DecidedPaper, 'implementing'>,
  { openMeasures, now }: { readonly openMeasures: number; readonly now: Date },
): Result<DecidedPaper, PaperRefusal> {
  if (openMeasures > 0) return refuse({ code: 'MEASURES_UNFINISHED', facts: { count: openMeasures } });

  return accept({ ...paper, state: 'completed', completedOn: dayOf(now) });
}

/** Marks a paper public, or takes that back; others see it only once it is decided. */
export const publishPaper = (
  paper: TabledPaper | DecidedPaper,
  command: { readonly public: boolean },
): Result<TabledPaper | DecidedPaper, never> => accept({ ...paper, public: command.public });
