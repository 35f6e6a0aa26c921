import type { Board } from '@systemblick/co-editing/reconstruction/board-shape';
import { observationKinds, type ObservationKind } from '@systemblick/domain/cases/observation-kind';

import { casesOf, numbered, type Numbered } from '../board/numbered.js';

export type Row = {
  readonly kind: ObservationKind;
  /** The observations of this kind in each case, in the order of the cases. */
  readonly cells: readonly (readonly Numbered[])[];
  /** In how many of the cases this kind shows: what the whole work is about. */
  readonly caseCount: number;
};

/** Kinds by cases: which observations show where. An observation without a passage shows nowhere yet. */
export function matrix(board: Board, caseIds: readonly string[]): readonly Row[] {
  const observations = numbered(board).map((observation) => ({ observation, cases: casesOf(observation, board) }));

  return observationKinds.map((kind) => {
    const cells = caseIds.map((caseId) =>
      observations.flatMap(({ observation, cases }) =>
        observation.kind === kind && cases.has(caseId) ? [observation] : [],
      ),
    );
    return { kind, cells, caseCount: cells.filter(({ length }) => length > 0).length };
  });
}

/** How warm a cell is, 0 to 4. */
export const heat = (count: number): number => Math.min(4, count);
