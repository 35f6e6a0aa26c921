import { saysSomething } from '@systemblick/domain/kernel/text';

import type { Board, BoardObservation, BoardThemeDraft } from './board-shape.js';

/** A draft becomes a theme once it has a title and says what the matter is. */
export const becomesTheme = ({ title, statement }: Pick<BoardThemeDraft, 'title' | 'statement'>): boolean =>
  saysSomething(title) && saysSomething(statement);

/**
 * What was written on a board and is not taken over from it, so that whoever closes it can say so before: observations
 * that show in no case, for want of a passage, and drafts of themes that lack their title or what the matter is.
 */
export function leftBehind({ marks, observations, themeDrafts }: Board): {
  readonly observations: readonly BoardObservation[];
  readonly themeDrafts: readonly BoardThemeDraft[];
} {
  const marked = new Set(marks.map(({ id }) => id));
  const written = ({ title, statement, leadingQuestion }: BoardThemeDraft) =>
    [title, statement, leadingQuestion].some(saysSomething);
  return {
    observations: observations.filter(
      ({ text, markIds }) => saysSomething(text) && !markIds.some((id) => marked.has(id)),
    ),
    themeDrafts: themeDrafts.filter((draft) => written(draft) && !becomesTheme(draft)),
  };
}
