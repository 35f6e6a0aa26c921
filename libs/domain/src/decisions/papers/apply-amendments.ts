import { accept, refuse, type Result } from '../../kernel/result.js';
import type { Amendment, AmendmentChange, AmendmentRefusal, AmendmentTarget } from './amendment.js';
import type { PaperText } from './paper-text.js';

/** Replaces characters `start` to `end` of one target of the frozen text. */
type Edit = {
  readonly target: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly whole: boolean;
};
type Adopted = Pick<Amendment, 'number' | 'changes'>;

/**
 * The frozen text with exactly these amendments. Each is meant against the frozen text, so the order in which they were
 * adopted does not matter; two that change the same words cannot both be carried out and are refused.
 */
export function applyAmendments(text: PaperText, adopted: readonly Adopted[]): Result<PaperText, AmendmentRefusal> {
  const changes = adopted.toSorted((a, b) => a.number - b.number).flatMap((amendment) => amendment.changes);
  const edits: Edit[] = [];
  for (const change of changes) {
    if (change.kind === 'strike' || change.kind === 'addPoint') continue;
    const edit = editOf(text, change);
    if (!edit.ok) return edit;
    edits.push(edit.value);
  }
  const struck = changes.filter((change) => change.kind === 'strike').map(({ number }) => number);
  if (struck.some((number) => !text.points.some((point) => point.number === number)))
    return refuse({ code: 'AMENDMENT_TARGET_UNKNOWN', field: 'changes' });
  if (
    new Set(struck).size < struck.length ||
    struck.some((number) => edits.some(({ target }) => target === `${number}`))
  )
    return refuse({ code: 'AMENDMENTS_CONFLICT', field: 'changes' });
  if (edits.some((edit, place) => edits.slice(place + 1).some((other) => clash(edit, other))))
    return refuse({ code: 'AMENDMENTS_CONFLICT', field: 'changes' });

  const amended = (target: string, words: string) =>
    carryOut(
      words,
      edits.filter((edit) => edit.target === target),
    );
  const kept = text.points.filter(({ number }) => !struck.includes(number));
  const lastNumber = Math.max(0, ...text.points.map(({ number }) => number));
  const added = changes
    .filter((change) => change.kind === 'addPoint')
    .map((change, place) => ({ number: lastNumber + 1 + place, text: change.text, effects: change.effects }));
  return accept({
    ...text,
    points: [...kept.map((point) => ({ ...point, text: amended(`${point.number}`, point.text) })), ...added],
    sections: {
      facts: amended('facts', text.sections.facts),
      alternatives: amended('alternatives', text.sections.alternatives),
      financialEffects: amended('financialEffects', text.sections.financialEffects),
      staffEffects: amended('staffEffects', text.sections.staffEffects),
      climateAndEquality: amended('climateAndEquality', text.sections.climateAndEquality),
      participation: amended('participation', text.sections.participation),
    },
  });
}

/** Whether an amendment fits the frozen text by itself. */
export const checkAmendment = (text: PaperText, amendment: Adopted): Result<PaperText, AmendmentRefusal> =>
  applyAmendments(text, [amendment]);

function editOf(
  text: PaperText,
  change: Extract<AmendmentChange, { target: AmendmentTarget }>,
): Result<Edit, AmendmentRefusal> {
  const words = wordsOf(text, change.target);
  if (words === undefined) return refuse({ code: 'AMENDMENT_TARGET_UNKNOWN', field: 'changes' });
  const target = change.target.kind === 'point' ? `${change.target.number}` : change.target.section;
  switch (change.kind) {
    case 'whole':
      return accept({ target, start: 0, end: words.length, text: change.text, whole: true });
    case 'append':
      return accept({ target, start: words.length, end: words.length, text: change.text, whole: false });
    case 'passage': {
      const start = words.indexOf(change.passage);
      if (change.passage.length === 0 || start < 0 || words.includes(change.passage, start + 1))
        return refuse({ code: 'AMENDMENT_PASSAGE_NOT_ONCE', field: 'changes' });
      return accept({ target, start, end: start + change.passage.length, text: change.text, whole: false });
    }
  }
}

function wordsOf(text: PaperText, target: AmendmentTarget): string | undefined {
  switch (target.kind) {
    case 'point':
      return text.points.find(({ number }) => number === target.number)?.text;
    case 'section':
      return text.sections[target.section];
  }
}

/** Two edits clash where they share characters, or one replaces the whole; two texts appended at the same end follow each other. */
const clash = (a: Edit, b: Edit) =>
  a.target === b.target && (a.whole || b.whole || (a.start < b.end && b.start < a.end));

const carryOut = (words: string, edits: readonly Edit[]) =>
  edits
    .toSorted((a, b) => a.start - b.start)
    .reduceRight((changed, { start, end, text }) => changed.slice(0, start) + text + changed.slice(end), words);
