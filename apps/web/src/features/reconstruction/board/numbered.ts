import type { Board, BoardObservation } from '@systemblick/co-editing/reconstruction/board-shape';

/** Observations in the order they came have a number people can say aloud: „Beobachtung 3“. */
export type Numbered = BoardObservation & { readonly number: number };

export const numbered = ({ observations }: Board): readonly Numbered[] =>
  observations.map((observation, place) => ({ ...observation, number: place + 1 }));

/** The cases an observation shows in, by its passages. */
export function casesOf({ markIds }: Pick<BoardObservation, 'markIds'>, { marks }: Board): ReadonlySet<string> {
  const own = new Set(markIds);
  return new Set(marks.flatMap(({ id, caseId }) => (own.has(id) ? [caseId] : [])));
}
